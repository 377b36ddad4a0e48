import { useEffect, useRef, useState } from 'preact/hooks';
import { cardLanguage } from '../../app/language.ts';
import { looking } from '../../link/back.ts';
import { type Key, Problem } from '../../link/index.ts';
import type { MomentLine, Past } from '../../wire.ts';

/** The moments of a room, and the one that is looked at. */
export interface Looking {
  /** Undefined until they have come. */
  readonly moments: readonly MomentLine[] | undefined;
  /** Which of them is looked at. */
  readonly nth: number;
  /** The console of the moment that came last. */
  readonly past: Past | undefined;
  /** Why nothing came, in the server's words. */
  readonly failed: Problem | undefined;
  go(nth: number): void;
}

const restMs = 150;
const againMs = 1_000;

/** Fetches the moments once, and the console of one after the other: the newest wish, never two at a time. */
export function usePast(key: Key): Looking {
  const [moments, tell] = useState<readonly MomentLine[]>();
  const [nth, go] = useState(0);
  const [past, show] = useState<Past>();
  const [failed, fail] = useState<Problem>();
  const asker = useRef<Asker | undefined>(undefined);
  useEffect(() => {
    const mine = new Asker(key.token, show, fail);
    asker.current = mine;
    allMoments(key.token).then(
      (found) => {
        if (mine.over) return;
        tell(found);
        go(Math.max(0, found.length - 1));
      },
      (problem: Problem) => mine.over || fail(problem),
    );
    return () => mine.end();
  }, [key.token]);
  const seq = moments?.[nth]?.seq;
  useEffect(() => {
    if (seq !== undefined) asker.current?.wish(seq);
  }, [seq]);
  return { moments, nth, past, failed, go };
}

async function allMoments(token: string): Promise<readonly MomentLine[]> {
  const all: MomentLine[] = [];
  for (;;) {
    const { moments, more } = await looking.moments(token, all[all.length - 1]?.seq ?? 0);
    all.push(...moments);
    if (!more) return onePerPlace(all);
  }
}

/** What came of one tap is one place to step to: the first line tells of it. */
function onePerPlace(all: readonly MomentLine[]): readonly MomentLine[] {
  return all.filter(({ seq }, nth) => all[nth - 1]?.seq !== seq);
}

class Asker {
  over = false;
  private wanted: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy = false;

  constructor(
    private readonly token: string,
    private readonly show: (past: Past) => void,
    private readonly fail: (problem: Problem | undefined) => void,
  ) {}

  /** From now on this moment is wanted; who drags on is asked for only once they rest. */
  wish(seq: number, after = restMs): void {
    this.wanted = seq;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.fetch(), after);
  }

  end(): void {
    this.over = true;
    clearTimeout(this.timer);
  }

  private async fetch(): Promise<void> {
    const seq = this.wanted;
    if (this.busy || this.over || seq === undefined) return;
    this.busy = true;
    let wait: number | undefined;
    try {
      const past = await looking.at(this.token, seq, cardLanguage.peek());
      if (!this.over) this.show(past);
      this.fail(undefined);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      if (problem.code === 'too_fast') wait = againMs;
      else if (!this.over) this.fail(problem);
    } finally {
      this.busy = false;
    }
    if (!this.over && (wait !== undefined || this.wanted !== seq)) this.wish(this.wanted ?? seq, wait);
  }
}
