import { type Signal, signal } from '@preact/signals';
import { forget, keep, keysUnder, recall } from './link/device.ts';

const open = new Map<string, Signal<string>>();

/** What a person has written in one box and not sent. Kept on this device through reload, lock and a dead server. */
export interface Draft {
  /** Its name: hand it to `session.do`, and the text comes back here if the command is refused. */
  readonly key: string;
  /** The text; reading it in a component draws that component anew on each letter. */
  readonly text: string;
  set(text: string): void;
  wipe(): void;
}

/**
 * The draft of one box. `where` names it: the member (`session.key`), and as far as they matter seat, round, field:
 * `draft(session.key, seat, round.id, 'note')`. The same names give the same draft wherever they are asked for.
 */
export function draft(owner: { readonly room: string; readonly member: string }, ...where: readonly string[]): Draft {
  return draftAt(['shoebox.draft', owner.room, owner.member, ...where].join('.'));
}

/** The draft under a full name; for boxes outside any room. */
export function draftAt(key: string): Draft {
  const text = open.get(key) ?? signal(recall(key) ?? '');
  open.set(key, text);
  return {
    key,
    get text() {
      return text.value;
    },
    set(written) {
      text.value = written;
      if (written) keep(key, written);
      else forget(key);
    },
    wipe() {
      text.value = '';
      forget(key);
    },
  };
}

/** Takes the texts out of these boxes, by key; boxes with nothing in them are left out. */
export function takeDrafts(keys: readonly string[]): Record<string, string> {
  const taken: Record<string, string> = {};
  for (const key of keys) {
    const box = draftAt(key);
    if (box.text) taken[key] = box.text;
    box.wipe();
  }
  return taken;
}

/** Puts texts back into their boxes, unless something new was written there meanwhile. */
export function returnDrafts(taken: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(taken)) {
    const box = draftAt(key);
    if (!box.text) box.set(text);
  }
}

/** Wipes every draft of one member: they have left, or the room is gone. */
export function wipeDrafts(owner: { readonly room: string; readonly member: string }): void {
  const prefix = `shoebox.draft.${owner.room}.${owner.member}.`;
  for (const key of [...keysUnder(prefix), ...[...open.keys()].filter((name) => name.startsWith(prefix))])
    draftAt(key).wipe();
}
