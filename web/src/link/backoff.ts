/** How long to wait before coming back, in ms. Everything random, so that a room never returns in one second. */

/** Why the last connection ended, as far as waiting is concerned. */
export interface Fall {
  /** Falls in a row without 30 s of rest between them, this one included; from 1. */
  readonly count: number;
  /** How many of them came after the first minute of the outage. */
  readonly late?: number | undefined;
  /** What the server asked for when it said goodbye, if it did. */
  readonly asked?: number | undefined;
  /** The server sent us away because we were too fast: what it asked for is the least, not the most. */
  readonly tooFast?: boolean | undefined;
}

const FIRST = 1_000;
const SOON = 2_000;
const MOST = 15_000;
const COOL = 10_000;

/** The wait after a fall: short for a minute, then longer. `chance` is uniform in 0…1. */
export function pause({ count, late = 0, asked = 0, tooFast = false }: Fall, chance: number): number {
  if (tooFast) return Math.max(asked, COOL) + chance * FIRST;
  const jitter = late ? Math.min(MOST, SOON * 2 ** late) : Math.min(SOON, FIRST * 2 ** (count - 1));
  return chance * Math.max(jitter, asked);
}
