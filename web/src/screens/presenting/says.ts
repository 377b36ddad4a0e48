import type { Session } from '../../link/index.ts';
import type { SlotView, TalksPart } from '../../wire.ts';
import { t } from '../../words/words.ts';

/** The words of this mode, which are fetched with it. */
export function says(what: string, gaps?: Parameters<typeof t>[1]): string {
  return t(`mode-presentations-${what}`, gaps);
}

/** "Table 3", or the name of who presents alone. */
export function whose({ number, name }: SlotView): string {
  return number === null ? name || says('somebody') : says('table', { number });
}

/** Who presents and is next; undefined while there is no order. */
export function talksOf(session: Session): TalksPart | undefined {
  return session.part('talks.1').value;
}
