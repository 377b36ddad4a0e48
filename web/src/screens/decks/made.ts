import { signal } from '@preact/signals';
import { forget, keep, keysUnder, recallJson } from '../../link/device.ts';
import { newId } from '../../link/index.ts';

/** A deck of one's own that this device can open. `id` stands in the address; the token never does. */
export interface Made {
  readonly id: string;
  readonly token: string;
  readonly title: string;
}

const KEY = 'shoebox.decks';

/** Grows whenever what this device holds changes. */
const changes = signal(0);

/** Every deck of one's own on this device, newest first. */
export function allMade(): readonly Made[] {
  changes.value;
  const found = recallJson(KEY);
  return Array.isArray(found) ? (found as Made[]) : [];
}

export function madeBy(id: string): Made | undefined {
  return allMade().find((one) => one.id === id);
}

/** Keeps the token of a deck, once, and says under which name. */
export function keepMade(token: string, title: string): Made {
  const before = allMade().find((one) => one.token === token);
  const made: Made = { id: before?.id ?? newId().slice(0, 10), token, title };
  write(before ? allMade().map((one) => (one === before || one.token === token ? made : one)) : [made, ...allMade()]);
  return made;
}

/** Forgets a deck on this device, with the drafts of it and of its translations. The deck itself stays as it is. */
export function dropMade(id: string): void {
  for (const key of keysUnder(draftKey(id))) forget(key);
  write(allMade().filter((one) => one.id !== id));
}

/** Where a text that is not saved yet is kept. */
export const draftKey = (id: string, tongue?: string): string =>
  tongue ? `shoebox.deck.${id}.${tongue}` : `shoebox.deck.${id}`;

function write(all: readonly Made[]): void {
  keep(KEY, JSON.stringify(all));
  changes.value++;
}
