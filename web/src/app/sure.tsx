import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Problem } from '../link/index.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { toast } from '../parts/toast.tsx';
import { problemInWords } from './refusals.ts';

interface SureProps {
  readonly title: string;
  readonly keep: string;
  readonly remove: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
  /** Removes it, and goes where one is then. When the server refuses, the dialog stays and says why. */
  readonly onRemove: () => Promise<void>;
}

/** Asks before something is gone for good. Keeping it is the main button. */
export function Sure({ title, keep, remove, children, onClose, onRemove }: SureProps) {
  const [sending, send] = useState(false);
  const go = async () => {
    send(true);
    try {
      await onRemove();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      toast({ text: problemInWords(problem) });
      send(false);
    }
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind="main" onPress={onClose}>
            {keep}
          </Button>
          <Button kind="ending" sending={sending} onPress={() => void go()}>
            {remove}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
