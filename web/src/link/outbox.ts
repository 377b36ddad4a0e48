import type { Command } from '../wire.ts';
import { forget, keep, keysUnder, recallJson } from './device.ts';

/** A command that has no answer yet, with the drafts it was written from. */
export interface Unanswered {
  readonly id: string;
  /** Its place among those that wait. */
  readonly order: number;
  readonly command: Command;
  /** Texts by draft key: they go back into their boxes when the command is refused. */
  readonly drafts: Readonly<Record<string, string>>;
}

/** What waits for an answer, in the order it was asked. Survives a reload: each command is kept under a key of its own. */
export interface Outbox {
  list(): readonly Unanswered[];
  add(entry: Omit<Unanswered, 'order'>): Unanswered;
  has(id: string): boolean;
  take(id: string): Unanswered | undefined;
}

/** The outbox of one member. Two windows of one member may both send what it holds: an id is never done twice. */
export function openOutbox(room: string, member: string): Outbox {
  const prefix = `shoebox.outbox.${room}.${member}.`;
  const found = keysUnder(prefix).map(recallJson).filter(isEntry);
  const held = new Map(found.sort((a, b) => a.order - b.order).map((entry) => [entry.id, entry]));
  let last = Math.max(0, ...found.map((entry) => entry.order));
  return {
    list: () => [...held.values()],
    add(entry) {
      const added = { ...entry, order: ++last };
      held.set(entry.id, added);
      keep(prefix + entry.id, JSON.stringify(added));
      return added;
    },
    has: (id) => held.has(id),
    take(id) {
      const entry = held.get(id);
      held.delete(id);
      forget(prefix + id);
      return entry;
    },
  };
}

function isEntry(found: unknown): found is Unanswered {
  const entry = found as Partial<Unanswered> | undefined;
  return typeof entry?.id === 'string' && typeof entry.order === 'number' && entry.command !== undefined;
}
