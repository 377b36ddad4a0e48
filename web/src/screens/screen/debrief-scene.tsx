import type { Session } from '../../link/index.ts';
import { Sole } from '../../parts/sole.tsx';
import { t } from '../../words/words.ts';
import { ClockPaper, Frame, JoinPaper } from './frame.tsx';

const prompts = ['out', 'surprised', 'guessed', 'ask'] as const;

/** Everybody steps out of the shoes; what to talk about. */
export function DebriefScene({ session }: { readonly session: Session }) {
  return (
    <Frame session={session} title={t('screen-phase-debrief')}>
      <section class="panel paper scene-paper">
        <p class="display">{t('screen-debrief-lead')}</p>
        <ol class="screen-prompts">
          {prompts.map((prompt, nth) => (
            <li key={prompt}>
              <Sole colour="" open right={nth % 2 === 1} size={72} />
              <span>{t(`screen-debrief-${prompt}`)}</span>
            </li>
          ))}
        </ol>
      </section>
      <div class="scene-column">
        <JoinPaper session={session} />
        <ClockPaper session={session} />
      </div>
    </Frame>
  );
}
