import type { Session } from '../../link/index.ts';
import { t } from '../../words/words.ts';
import { ClockPaper, Frame, JoinPaper } from './frame.tsx';

/** People are away, for a while or until another day. Who comes late finds the code. */
export function BreakScene({ session, night }: { readonly session: Session; readonly night: boolean }) {
  const kind = night ? 'overnight' : 'break';
  return (
    <Frame session={session} title={t(`screen-phase-${kind}`)}>
      <section class="panel paper scene-paper">
        <p class="display">{t(`screen-${kind}-lead`)}</p>
        <p class="screen-lead">{t(`screen-${kind}-how`)}</p>
      </section>
      <div class="scene-column">
        <JoinPaper session={session} />
        <ClockPaper session={session} />
      </div>
    </Frame>
  );
}
