import { signal } from '@preact/signals';
import { forget, keep, keysUnder, recallJson } from '../../link/device.ts';
import { newId } from '../../link/random.ts';
import type { RunSheet } from './phases.ts';

/** A run sheet that somebody keeps on this device for another time. */
export interface OwnSheet {
  readonly id: string;
  readonly title: string;
  readonly phases: RunSheet;
}

const PREFIX = 'shoebox.run-sheet.';

/** Those kept on this device, by title. */
export const ownSheets = signal<readonly OwnSheet[]>([]);

/** Looks what this device keeps. */
export function recallSheets(): void {
  const found = keysUnder(PREFIX).flatMap((key) => (recallJson(key) as OwnSheet | undefined) ?? []);
  ownSheets.value = found.sort((one, other) => one.title.localeCompare(other.title));
}

/** Keeps these lines under a title; one of the same title is written over. */
export function keepSheet(title: string, phases: RunSheet): OwnSheet {
  const before = ownSheets.peek().find((one) => one.title === title);
  const sheet = { id: before?.id ?? newId(), title, phases };
  keep(PREFIX + sheet.id, JSON.stringify(sheet));
  recallSheets();
  return sheet;
}

/** Keeps it no more. */
export function forgetSheet({ id }: OwnSheet): void {
  forget(PREFIX + id);
  recallSheets();
}
