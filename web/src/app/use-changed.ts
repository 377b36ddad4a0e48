import { useState } from 'preact/hooks';
import { draft } from '../drafts.ts';

/** A text that stands already and is being changed. Until it was sent, what is written is kept on the device. */
export interface Changed {
  readonly text: string;
  set(text: string): void;
  /** It was sent: what stands is shown again. */
  done(): void;
}

/** What was written in this box and not sent, else `before`. `where` names it, as in `draft`. */
export function useChanged(
  owner: { readonly room: string; readonly member: string },
  before: string,
  ...where: readonly string[]
): Changed {
  const box = draft(owner, ...where);
  const [touched, touch] = useState(box.text !== '');
  return {
    text: touched ? box.text : before,
    set(text) {
      touch(true);
      box.set(text);
    },
    done() {
      touch(false);
      box.wipe();
    },
  };
}
