import { forget, keep, recall } from '../link/device.ts';
import type { Key } from '../link/index.ts';

/** Where a recovery code waits on this device to be written down: "" as long as none is made. */
const at = ({ room, member }: Key) => `shoebox.recovery.${room}.${member}.code`;

/** A room was opened: its facilitator is owed a recovery code. */
export function oweCode(key: Key): void {
  keep(at(key), '-');
}

/** The code that is still to be written down; "" when one is owed; undefined when nothing is. */
export function owedCode(key: Key): string | undefined {
  const found = recall(at(key));
  return found === '-' ? '' : (found ?? undefined);
}

/** Keeps a code until it was written down. */
export function keepCode(key: Key, code: string): void {
  keep(at(key), code);
}

/** It is written down: this device forgets it. */
export function codeNoted(key: Key): void {
  forget(at(key));
}
