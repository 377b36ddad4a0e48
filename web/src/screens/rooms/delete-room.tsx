import { useState } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { wipeDrafts } from '../../drafts.ts';
import { api, dropKey, Problem } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { toast } from '../../parts/toast.tsx';
import { t } from '../../words/words.ts';
import type { Mine } from './use-mine.ts';

interface DeleteRoomProps {
  readonly room: Mine;
  readonly onClose: () => void;
  readonly onGone: () => void;
}

/** Asks before a room is deleted for everybody. Keeping it is the main button. */
export function DeleteRoom({ room, onClose, onGone }: DeleteRoomProps) {
  const [sending, send] = useState(false);
  const remove = async () => {
    send(true);
    try {
      await api.remove(room.key.token);
      wipeDrafts(room.key);
      dropKey(room.key);
      toast({ text: t('rooms-deleted', { title: room.title }) });
      onClose();
      onGone();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      toast({ text: problemInWords(problem) });
      send(false);
    }
  };
  return (
    <Dialog
      title={t('rooms-delete-ask', { title: room.title })}
      onClose={onClose}
      actions={
        <>
          <Button kind="main" onPress={onClose}>
            {t('rooms-delete-keep')}
          </Button>
          <Button kind="ending" sending={sending} onPress={() => void remove()}>
            {t('rooms-delete-do')}
          </Button>
        </>
      }
    >
      <p>{t('rooms-delete-words')}</p>
    </Dialog>
  );
}
