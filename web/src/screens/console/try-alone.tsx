import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { users } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { loadWords, t } from '../../words/words.ts';
import type { TryDialogProps } from '../rehearsal/try-dialog.tsx';
import { useHere } from './here.ts';
import { roomOf } from './seats.ts';

/** Tries a room that is being prepared with simulated people, in a room beside it; not there in a rehearsal. */
export function TryAlone() {
  const session = useHere();
  const [Ask, ask] = useState<ComponentType<TryDialogProps>>();
  if (roomOf(session).pace !== null) return null;
  const open = async () => {
    const [{ TryDialog }] = await Promise.all([import('../rehearsal/index.tsx'), loadWords('rooms')]);
    ask(() => TryDialog);
  };
  return (
    <>
      <Button icon={users} onPress={() => void open()}>
        {t('console-try-alone')}
      </Button>
      {Ask && <Ask of={session.key} onClose={() => ask(undefined)} />}
    </>
  );
}
