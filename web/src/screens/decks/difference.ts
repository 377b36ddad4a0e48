/** The lines in which two texts differ, with what is alike before and after left out. */
export interface Difference {
  /** The first line that differs, from 1. */
  readonly line: number;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** Finds the stretch between the first and the last line that differ. */
export function difference(mine: string, theirs: string): Difference {
  const [a, b] = [mine.split('\n'), theirs.split('\n')];
  const most = Math.min(a.length, b.length);
  let before = 0;
  while (before < most && a[before] === b[before]) before++;
  let after = 0;
  while (after < most - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  return { line: before + 1, mine: a.slice(before, a.length - after), theirs: b.slice(before, b.length - after) };
}
