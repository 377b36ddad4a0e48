import { Sure } from '../../app/sure.tsx';
import { wipeDrafts } from '../../drafts.ts';
import { api, dropKey } from '../../link/index.ts';
import { toast } from '../../parts/toast.tsx';
import { t } from '../../words/words.ts';
import type { Mine } from './use-mine.ts';

interface DeleteRoomProps {
  readonly room: Mine;
  readonly onClose: () => void;
  readonly onGone: () => void;
}

/** Asks before a room is deleted for everybody. */
export function DeleteRoom({ room, onClose, onGone }: DeleteRoomProps) {
  const remove = async () => {
    await api.remove(room.key.token);
    wipeDrafts(room.key);
    dropKey(room.key);
    toast({ text: t('rooms-deleted', { title: room.title }) });
    onClose();
    onGone();
  };
  const title = t('rooms-delete-ask', { title: room.title });
  return (
    <Sure title={title} keep={t('rooms-delete-keep')} remove={t('rooms-delete-do')} onClose={onClose} onRemove={remove}>
      <p>{t('rooms-delete-words')}</p>
    </Sure>
  );
}
