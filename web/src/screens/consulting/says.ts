import type { ProblemView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import type { Scene } from '../table/scene.ts';

/** The words of this mode, which are fetched with it. */
export function says(what: string, gaps?: Parameters<typeof t>[1]): string {
  return t(`mode-co_consultation-${what}`, gaps);
}

/** The problem of this seat that waits for its table. */
export function ownWaiting({ session, seat }: Pick<Scene, 'session' | 'seat'>): ProblemView | undefined {
  return session.pages('my_problems').value.find((one) => one.seat === seat.id && one.round === null);
}
