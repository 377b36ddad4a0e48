import type { Session } from '../../link/index.ts';
import type { Moment } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { ClockPaper, Frame, JoinPaper, roomOf } from './frame.tsx';

/** Check-in and check-out: each statement with how many said what, as far as the server tells. */
export function ScaleScene({ session, moment }: { readonly session: Session; readonly moment: Moment }) {
  const { statements } = roomOf(session);
  const words = session.pages('closing_words').value;
  const left = moment === 'check_out' && words.length > 0;
  return (
    <Frame session={session} title={t(`screen-phase-${moment}`)} code={left}>
      <div class="scene-words" data-many={statements.length > 5 ? 'lots' : statements.length > 3 ? '' : undefined}>
        {statements.length <= 3 && <p class="screen-lead">{t(`screen-${moment}-lead`)}</p>}
        {statements.map((statement, nth) => (
          <Scale
            key={`${nth} ${statement}`}
            statement={statement}
            counts={session.part('counts').value?.scales[`${moment}:${nth}`]}
          />
        ))}
      </div>
      <div class="scene-column">
        {left ? <ClosingWords words={words} /> : <JoinPaper session={session} />}
        {!left && <ClockPaper session={session} />}
      </div>
    </Frame>
  );
}

interface ScaleProps {
  readonly statement: string;
  /** How many said 1 to 5; undefined while fewer than three have answered. */
  readonly counts: readonly number[] | undefined;
}

function Scale({ statement, counts }: ScaleProps) {
  const most = Math.max(1, ...(counts ?? []));
  return (
    <section class="screen-scale panel paper" aria-label={statement}>
      <h2 class="screen-statement" dir="auto">
        {statement}
      </h2>
      {counts ? (
        <ol class="screen-bars">
          {counts.map((count, nth) => (
            <li key={t(`screen-scale-${nth + 1}`)} class="screen-bar">
              <span class="screen-bar-count">{count || ''}</span>
              <span class="screen-bar-fill" style={{ '--share': count / most }} />
              <span class="screen-bar-word">{t(`screen-scale-${nth + 1}`)}</span>
            </li>
          ))}
        </ol>
      ) : (
        <p class="screen-quiet">{t('screen-scale-waits')}</p>
      )}
    </section>
  );
}

/** Words left in the closing circle, as many as the wall holds. */
export function ClosingWords({ words }: { readonly words: readonly string[] }) {
  return (
    <ul class="screen-closing" aria-label={t('screen-closing')}>
      {words.slice(-7).map((word, nth) => (
        <li key={`${nth} ${word}`} class="paper" dir="auto">
          {word}
        </li>
      ))}
    </ul>
  );
}
