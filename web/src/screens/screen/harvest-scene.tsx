import type { Session } from '../../link/index.ts';
import { Dot } from '../../parts/chip.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Shoes } from '../../parts/shoes.ts';
import type { CaptureView, ThemeView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { kindIcons } from '../console/kinds.ts';
import { shoesOf } from '../console/seats.ts';
import { EvidenceScene } from './evidence-scene.tsx';
import { Frame, roomOf } from './frame.tsx';
import { PathsScene, SentencesScene } from './gallery-scene.tsx';
import { More } from './more.tsx';
import { isSaid } from './said.tsx';

/** How much fits on the wall: captures under a theme shown large, and themes that wait. */
const fits = { captures: 5, waiting: 5 };

/** Rem that a theme and its captures may take, and what a letter and a line take of them. */
const budget = { all: 45, said: 12, line: 3, small: 2.7, gap: 3 };

/** The first captures that fit under a title of so many letters; one at least. Longer ones are cut, and whole on the phones. */
export function fitting(captures: readonly CaptureView[], title: number, said: boolean): readonly CaptureView[] {
  const { all, line, small, gap } = budget;
  let left = all - (said ? budget.said : 0) - (title ? 2 + 5.3 * Math.ceil(title / 26) : 0);
  const shown: CaptureView[] = [];
  for (const capture of captures.slice(0, fits.captures)) {
    const words = line * Math.min(3, Math.ceil(capture.noticed.length / 46));
    const so = capture.so ? small * Math.min(2, Math.ceil((capture.so.length + 4) / 52)) : 0;
    left -= gap + words + so + (capture.round ? small : 0);
    if (left < 0 && shown.length) break;
    shown.push(capture);
  }
  return shown;
}

/** The harvest: one theme large with its captures, the others waiting; without a theme, what was let through. */
export function HarvestScene({ session }: { readonly session: Session }) {
  const themes = session.pages('themes').value;
  const large = themes.find((theme) => theme.id === roomOf(session).spotlight);
  const wall = session.pages('wall').value;
  const { gallery } = roomOf(session);
  if (gallery === 'paths') return <PathsScene session={session} />;
  if (gallery === 'evidence') return <EvidenceScene session={session} />;
  if (gallery === 'sentences') return <SentencesScene session={session} />;
  return (
    <Frame session={session} title={t('screen-phase-harvest')} code>
      {large ? <Large session={session} theme={large} /> : <Loose session={session} captures={wall} />}
      <Waiting session={session} themes={themes.filter((theme) => theme !== large)} />
    </Frame>
  );
}

function Large({ session, theme }: { readonly session: Session; readonly theme: ThemeView }) {
  const wall = session.pages('wall').value;
  const inside = wall.filter((capture) => theme.captures.includes(capture.id));
  const shown = fitting(inside, theme.name.length, isSaid(roomOf(session)));
  return (
    <section class="panel paper scene-paper" aria-label={theme.name}>
      <h2 class="display" dir="auto">
        {theme.name}
      </h2>
      {theme.dots !== null && <p class="screen-quiet">{t('harvest-dots-on', { count: theme.dots })}</p>}
      {inside.length === 0 && <p class="screen-quiet">{t('screen-theme-empty')}</p>}
      <ul class="screen-captures">
        {shown.map((capture) => (
          <Said key={capture.id} session={session} capture={capture} />
        ))}
      </ul>
      {inside.length > shown.length && <More count={inside.length - shown.length} />}
    </section>
  );
}

function Said({ session, capture }: { readonly session: Session; readonly capture: CaptureView }) {
  const shoes = shoesIn(session, capture);
  const words = capture.kind === 'quote' ? t('screen-quoted', { words: capture.noticed }) : capture.noticed;
  return (
    <li class="screen-capture">
      {shoes ? <Dot shoes={shoes} size={56} /> : <Icon d={kindIcons[capture.kind]} size={48} />}
      <span>
        <span class="screen-capture-words" dir="auto">
          {words}
        </span>
        {capture.so && (
          <span class="screen-capture-so" dir="auto">
            {t('screen-so', { words: capture.so })}
          </span>
        )}
        {shoes && <span class="screen-capture-from">{t('screen-from-shoes', { shoes: shoes.name })}</span>}
      </span>
    </li>
  );
}

/** The shoes that the card of a capture spoke from. */
function shoesIn(session: Session, capture: CaptureView): Shoes | undefined {
  const path = session.paths.value.find(({ table }) => table === capture.table)?.path;
  return shoesOf(session, path?.find(({ round }) => round === capture.round)?.spoken_by ?? null);
}

/** The first themes that fit in the column: a long name takes two lines. */
export function waitingThatFit(themes: readonly ThemeView[], said: boolean): readonly ThemeView[] {
  let left = 50 - (said ? budget.said : 0);
  return themes.slice(0, fits.waiting).filter(({ name }) => {
    left -= 8.2 + 3.2 * Math.min(2, Math.ceil(name.length / 24));
    return left >= 0;
  });
}

function Waiting({ session, themes }: { readonly session: Session; readonly themes: readonly ThemeView[] }) {
  const wall = session.pages('wall').value;
  const shown = waitingThatFit(themes, isSaid(roomOf(session)));
  return (
    <ul class="scene-column screen-waiting" aria-label={t('screen-themes')}>
      {shown.map((theme) => {
        const inside = wall.filter((capture) => theme.captures.includes(capture.id));
        return (
          <li key={theme.id} class="panel paper screen-theme">
            <h2 class="screen-section" dir="auto">
              {theme.name}
            </h2>
            <p class="screen-theme-under">
              <span>{t('screen-theme-holds', { count: theme.size })}</span>
              {theme.dots !== null && <span>{t('harvest-dots-on', { count: theme.dots })}</span>}
              <Dots session={session} captures={inside} />
            </p>
          </li>
        );
      })}
      {themes.length > shown.length && (
        <li>
          <More count={themes.length - shown.length} />
        </li>
      )}
    </ul>
  );
}

/** The shoes that the captures of a theme spoke from, each once. */
function Dots({ session, captures }: { readonly session: Session; readonly captures: readonly CaptureView[] }) {
  const shoes = captures.map((capture) => shoesIn(session, capture)).filter((one) => one !== undefined);
  return (
    <span class="screen-dots">
      {[...new Set(shoes)].slice(0, 4).map((one) => (
        <Dot key={one.name} shoes={one} size={40} named />
      ))}
    </span>
  );
}

/** No theme is large: what was let through to the wall, or why there is nothing yet. */
function Loose({ session, captures }: { readonly session: Session; readonly captures: readonly CaptureView[] }) {
  if (captures.length === 0)
    return (
      <div class="scene-words">
        <p class="display">{t('screen-harvest-lead')}</p>
        <p class="screen-lead">{t('screen-harvest-how')}</p>
      </div>
    );
  const shown = fitting([...captures].reverse(), 0, isSaid(roomOf(session)));
  return (
    <section class="panel paper scene-paper" aria-label={t('screen-captures')}>
      <ul class="screen-captures">
        {shown.map((capture) => (
          <Said key={capture.id} session={session} capture={capture} />
        ))}
      </ul>
      {captures.length > shown.length && <More count={captures.length - shown.length} />}
    </section>
  );
}
