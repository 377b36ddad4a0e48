import { eye, megaphone } from '../../icons/ui.ts';
import { Icon } from '../../parts/icon.tsx';
import type { RoomPart } from '../../wire.ts';
import { t } from '../../words/words.ts';

/** Whether something is said to all just now. */
export function isSaid({ message, gathering }: RoomPart): boolean {
  return gathering || message !== '';
}

/** What a facilitator says to all, and the call to look up, at the foot of whatever scene is on. */
export function Said({ room: { message, gathering } }: { readonly room: RoomPart }) {
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
