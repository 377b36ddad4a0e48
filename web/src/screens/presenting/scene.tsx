import type { Session } from '../../link/index.ts';
import { Timer } from '../../parts/timer.tsx';
import { modeName } from '../../words/modes.ts';
import { t } from '../../words/words.ts';
import { Frame, JoinPaper, roomOf } from '../screen/frame.tsx';
import { says, talksOf, whose } from './says.ts';

/** Who presents, the clock, who is next, and one question at a time. */
export function TalksScene({ session }: { readonly session: Session }) {
  const talks = talksOf(session);
  const { paused_at } = roomOf(session);
  return (
    <Frame session={session} title={modeName('presentations')}>
      <section class="panel paper scene-paper" aria-live="polite">
        <p class="display">{talks?.now ? whose(talks.now) : says('nobody')}</p>
        {talks?.up && (
          <blockquote class="screen-question" dir="auto">
            {talks.up.text}
          </blockquote>
        )}
        {talks?.next && <p class="screen-quiet">{says('next', { who: whose(talks.next) })}</p>}
      </section>
      <div class="scene-column">
        <JoinPaper session={session} />
        {talks?.now && talks.ends_at !== null && (
          <section class="screen-clock panel paper" aria-label={t('screen-clock')}>
            <Timer endsAt={talks.ends_at} pausedAt={paused_at} now={session.now} size={112} />
          </section>
        )}
      </div>
    </Frame>
  );
}
