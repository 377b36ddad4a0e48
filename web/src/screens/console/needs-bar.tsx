import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../../link/index.ts';
import { Icon } from '../../parts/icon.tsx';
import { announce } from '../../parts/notice.tsx';
import { t } from '../../words/words.ts';
import { factsOf } from './facts.ts';
import { useHere, type Width } from './here.ts';
import { type Need, needsAt, needsOf, type Reason, reasons, slowly } from './needs.ts';
import { openPanel } from './panels.ts';
import { reasonIcons } from './reasons.ts';
import { howManyStand, roomOf } from './seats.ts';

/** Everything that needs a person, of the room as this page sees it now. */
export function useNeeds(): readonly Need[] {
  const session = useHere();
  return useComputed(() => needsIn(session)).value;
}

function needsIn(session: Session): readonly Need[] {
  slowly.value;
  return needsOf({
    room: roomOf(session),
    lines: session.lines.value,
    console: session.part('console').value,
    standing: howManyStand(session),
    heard: session.part('presence').value?.seats,
    now: session.now(),
  });
}

/** Why one table needs a person; changes only when the answer does. */
export function useReasons(table: string): readonly Reason[] {
  const session = useHere();
  const joined = useComputed(() => {
    slowly.value;
    const line = factsOf(session).line(table).value;
    const seen = { room: roomOf(session), heard: session.part('presence').value?.seats, now: session.now() };
    return line
      ? needsAt(line, seen)
          .map(({ reason }) => reason)
          .join(' ')
      : '';
  }).value;
  return joined === '' ? [] : (joined.split(' ') as Reason[]);
}

/** "Table 7: help", "2 at the door". */
export function needWords({ reason, count }: Need): string {
  return t(`console-need-${reason}`, { count });
}

/** Where a need is met: at its table, at the door, or among the people. */
export function goTo({ reason, table }: Need): void {
  if (table !== null) openPanel({ what: 'table', table });
  else openPanel({ what: reason === 'door' ? 'door' : 'people' });
}

const fits: Readonly<Record<Width, number>> = { phone: 1, tablet: 4, laptop: 4 };

/**
 * The most pressing needs, each one tap from where it is met, and how many more there are. It always takes its line, so
 * that no table moves when a need comes or goes.
 */
export function NeedsBar({ width }: { readonly width: Width }) {
  const needs = useNeeds();
  const shown = needs.slice(0, needs.length > fits[width] ? fits[width] - 1 : fits[width]);
  const more = needs.length - shown.length;
  return (
    <section class="needs" aria-labelledby="needs-title">
      <h2 class="needs-title" id="needs-title">
        {t('console-needs')}
      </h2>
      {needs.length === 0 && <p class="second needs-none">{t('console-needs-none')}</p>}
      <ul class="needs-list">
        {shown.map((need) => (
          <li key={keyOf(need)}>
            <NeedButton need={need} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="need need-more" onClick={() => openPanel({ what: 'needs' })}>
          {t('console-needs-more', { count: more })}
        </button>
      )}
    </section>
  );
}

/** Says to readers, once, that somebody waits for a person; what is softer is only seen. */
export function NeedsTold() {
  const needs = useNeeds().filter(({ reason }) => spokenOf.includes(reason));
  const before = useRef<readonly string[] | undefined>(undefined);
  const now = needs.map(needWords);
  useEffect(() => {
    const fresh = now.filter((words) => before.current && !before.current.includes(words));
    before.current = now;
    if (fresh.length) announce(fresh.join('. '));
  }, [now.join()]);
  return null;
}

const spokenOf: readonly Reason[] = ['help', 'door', 'words'];

/** Those without a table, on a phone, where the rows of tables say the rest. */
export function Standing() {
  const standing = useNeeds().find(({ reason }) => reason === 'standing');
  return standing ? <NeedButton need={standing} /> : null;
}

/** All needs, by reason. */
export function NeedsPanel() {
  const needs = useNeeds();
  if (needs.length === 0) return <p>{t('console-needs-none')}</p>;
  return (
    <>
      {reasons
        .filter((reason) => needs.some((need) => need.reason === reason))
        .map((reason) => (
          <section key={reason} class="stack" aria-label={t(`console-need-why-${reason}`)}>
            <h3>{t(`console-need-why-${reason}`)}</h3>
            <ul class="needs-list needs-wrap">
              {needs
                .filter((need) => need.reason === reason)
                .map((need) => (
                  <li key={keyOf(need)}>
                    <NeedButton need={need} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function NeedButton({ need }: { readonly need: Need }) {
  return (
    <button type="button" class={need.reason === 'over' ? 'need' : 'need need-lamp'} onClick={() => goTo(need)}>
      <Icon d={reasonIcons[need.reason]} size={18} />
      <span>{needWords(need)}</span>
    </button>
  );
}

function keyOf({ reason, table }: Need): string {
  return `${reason} ${table}`;
}
