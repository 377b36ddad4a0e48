/**
 * The server's time, from what the server says and a counter that only runs forward. A phone's own clock is never asked.
 *
 * Every message is late by its way here, so the sample that is ahead of all others is the best one. Only the newest
 * samples count: the counter of a sleeping phone may stand still, and what was best before the sleep is then wrong.
 */
export interface Clock {
  /** The offset of each of the newest samples, in ms. */
  readonly offsets: readonly number[];
}

const KEPT = 6;

export const unset: Clock = { offsets: [] };

/** The clock after the server said `now` (ms since 1970) while the counter stood at `counter` (ms). */
export function hear(clock: Clock, now: number, counter: number): Clock {
  return { offsets: [...clock.offsets, now - counter].slice(-KEPT) };
}

/** The server's time in ms since 1970 at `counter`; undefined before it was heard once. */
export function read(clock: Clock, counter: number): number | undefined {
  return clock.offsets.length ? Math.max(...clock.offsets) + counter : undefined;
}
