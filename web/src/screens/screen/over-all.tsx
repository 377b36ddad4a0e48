import { eye, megaphone } from '../../icons/ui.ts';
import type { Session } from '../../link/index.ts';
import { Icon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';
import { Frame, roomOf } from './frame.tsx';

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

/** What a facilitator says to all, and the call to look up, over whatever scene is on. */
export function Said({ session }: { readonly session: Session }) {
  const { message, gathering } = roomOf(session);
  return (
    <div class="screen-said" role="status">
      {gathering && (
        <p class="screen-slip">
          <Icon d={eye} size={48} />
          <span>{t('screen-gathering')}</span>
        </p>
      )}
      {message && (
        <p class="screen-slip">
          <Icon d={megaphone} size={48} />
          <span dir="auto">{message}</span>
        </p>
      )}
    </div>
  );
}
