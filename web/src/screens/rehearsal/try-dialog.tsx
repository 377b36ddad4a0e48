import { useState } from 'preact/hooks';
import { dropKey, type Key } from '../../link/index.ts';
import { rehearsals } from '../../link/rehearsal.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { t } from '../../words/words.ts';
import { HowMany, peopleOf } from './how-many.tsx';
import { useTrying } from './use-trying.ts';

export interface TryDialogProps {
  /** The facilitator's key of the room that is tried. */
  readonly of: Key;
  /** That room is a rehearsal already: it ends. */
  readonly again?: boolean;
  readonly people?: number;
  readonly onClose: () => void;
}

/** Tries a room alone: how many come, and off. The room itself stays as it is. */
export function TryDialog({ of, again, people: before = 12, onClose }: TryDialogProps) {
  const [typed, type] = useState(String(before));
  const [tried, tryIt] = useState(false);
  const { sending, refused, begin } = useTrying(() => {
    onClose();
    if (again) dropKey(of);
  });
  const go = () => {
    tryIt(true);
    const people = peopleOf(typed);
    if (people === undefined) return;
    begin({ of: of.token, people }, of.title, ({ id, token }) =>
      rehearsals.of({ id, token: of.token, new_token: token, people }),
    );
  };
  return (
    <Dialog
      title={t(again ? 'rehearsal-again' : 'rehearsal-try')}
      closable
      onClose={onClose}
      actions={
        <Button kind="main" sending={sending} onPress={go}>
          {t(again ? 'rehearsal-again' : 'rehearsal-begin')}
        </Button>
      }
    >
      <p>{t(again ? 'rehearsal-again-words' : 'rehearsal-try-words')}</p>
      <HowMany value={typed} onInput={type} tried={tried} />
      <p role="alert">{refused}</p>
    </Dialog>
  );
}
