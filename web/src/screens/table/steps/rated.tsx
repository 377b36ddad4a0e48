import type { Session } from '../../../link/index.ts';
import type { PositionsPart, RoundView } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { cardInPlay } from '../scene.ts';

type View = PositionsPart['items'][number];

interface Looking {
  readonly scene: { readonly session: Session; readonly round: RoundView | undefined };
}

/** What a table rates: a position of the card, or the table's wording of it. */
export interface Rated {
  readonly position: string;
  /** The number of the position on the card. */
  readonly nth: number;
  readonly text: string;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  /** How it was rated, once the table has come to hear that. */
  readonly view: View | undefined;
  /** Whether the table has no later wording of it. */
  readonly last: boolean;
}

/** The positions of the card in play, each with the table's wording of it behind it. */
export function ratedOf(scene: Looking['scene']): readonly Rated[] {
  const card = cardInPlay(scene);
  if (card?.type !== 'scenario') return [];
  const views = scene.session.pages('positions').value.filter(({ round }) => round === scene.round?.id);
  return card.positions.flatMap((text, index) => {
    const nth = index + 1;
    const own = views.find(({ position }) => position.startsWith(`${nth}.`));
    const view = views.find(({ position }) => position === String(nth));
    const written = { position: String(nth), nth, text, lang: card.language, dir: card.dir, view, last: !own };
    if (!own) return [written];
    const { position, wording } = own;
    return [written, { position, nth, text: wording, lang: undefined, dir: 'auto' as const, view: own, last: true }];
  });
}

/** The sentence that is rated, in the language in which it is written. */
export function Said({ one }: { readonly one: Rated }) {
  return (
    <span class="title" lang={one.lang} dir={one.dir}>
      {one.text}
    </span>
  );
}

/** How a position was rated: counts from three on, and reasons without names. */
export function Heard({ view }: { readonly view: View }) {
  const [support = 0, live = 0, cannot = 0] = view.counts;
  if (view.counts.length === 0) return <p class="second">{t('mode-positions-few')}</p>;
  return (
    <>
      <p role="status">
        {t('mode-positions-counts', { support, live, cannot })}
        {view.all_can && (
          <>
            {' '}
            <b>{t('mode-positions-all-can')}</b>
          </>
        )}
      </p>
      {view.reasons.length > 0 && (
        <ul class="stack" aria-label={t('mode-positions-reasons')}>
          {view.reasons.map((reason, nth) => (
            <li key={`${nth} ${reason}`} dir="auto">
              {reason}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The same for who looks on. */
export function Positioned({ scene }: Looking) {
  const told = ratedOf(scene).filter(({ view }) => view !== undefined);
  if (told.length === 0) return null;
  return (
    <ul class="stack">
      {told.map((one) => (
        <li key={one.position} class="panel paper">
          <Said one={one} />
          {one.view && <Heard view={one.view} />}
        </li>
      ))}
    </ul>
  );
}
