import { eye, megaphone, users } from '../../icons/ui.ts';
import { Icon } from '../../parts/icon.tsx';
import type { RoomPart } from '../../wire.ts';
import { t } from '../../words/words.ts';

/** Whether something is said to all just now. */
export function isSaid(room: RoomPart): boolean {
  return room.gathering || room.message !== '' || hasRotated(room);
}

/** Whether the latest thing of the whole room is that its tables rotated. */
function hasRotated({ lately }: RoomPart): boolean {
  return lately[lately.length - 1]?.kind === 'tables_rotated';
}

/** What a facilitator says to all, and the call to look up, at the foot of whatever scene is on. */
export function Said({ room }: { readonly room: RoomPart }) {
  const { message, gathering } = room;
  return (
    <div class="screen-said" role="status">
      {hasRotated(room) && (
        <p class="screen-slip">
          <Icon d={users} size={48} />
          <span>{t('rotation-screen')}</span>
        </p>
      )}
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
