import type { Session } from '../../link/index.ts';
import { t } from '../../words/words.ts';
import { Frame } from './frame.tsx';

/** A breathing space for everybody. */
export function PausedScene({ session }: { readonly session: Session }) {
  return (
    <Frame session={session} title={t('screen-paused')} code>
      <div class="scene-words screen-paused">
        <p class="display">{t('screen-paused-lead')}</p>
        <p class="screen-lead">{t('screen-paused-how')}</p>
      </div>
    </Frame>
  );
}
