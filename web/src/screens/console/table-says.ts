import { bookOpen, hand, layers } from '../../icons/later.ts';
import { check, circleDashed, messageSquare, pause, penLine, users } from '../../icons/ui.ts';
import type { Session } from '../../link/index.ts';
import type { LinePart } from '../../wire.ts';
import { staged } from '../../words/modes.ts';
import { inRow } from '../../words/named.ts';
import { t } from '../../words/words.ts';
import { nameOf } from './seats.ts';

/** The one line of a table: what it waits for, as an icon and a sentence. */
export interface Saying {
  readonly icon: string;
  readonly text: string;
}

/** What a table is doing and who it waits for. Says nothing of who passed: nobody knows. */
export function saying(session: Session, table: LinePart): Saying {
  if (table.seats.length === 0) return { icon: users, text: t('console-says-empty') };
  if (table.paused_at !== null) return { icon: pause, text: t('console-says-paused') };
  const { round } = table;
  if (!round) return withoutRound(table);
  const reader = nameOf(session, round.reader);
  if (round.face_down) return { icon: layers, text: t('console-says-tender') };
  switch (round.step) {
    case 'draw':
      return { icon: layers, text: t(staged(round, '-line', 'console-says-draw'), { reader }) };
    case 'read':
      return { icon: bookOpen, text: t('console-says-read', { reader }) };
    case 'think':
      return table.ready
        ? { icon: check, text: t('console-says-ready', { ready: table.ready, count: table.seats.length }) }
        : { icon: circleDashed, text: t('console-says-think') };
    case 'respond':
      return round.turn
        ? { icon: hand, text: t('console-says-turn', { name: nameOf(session, round.turn) }) }
        : { icon: check, text: t('console-says-all-asked') };
    case 'discuss':
      return { icon: messageSquare, text: t('console-says-discuss') };
    default:
      return { icon: penLine, text: t('console-says-capture', { count: table.captures }) };
  }
}

/** Whether a table is with the whole room, and there is nothing else to say of it. */
export function isTogether({ seats, paused_at, round, ready }: LinePart): boolean {
  return seats.length > 0 && paused_at === null && !round && !ready;
}

function withoutRound(table: LinePart): Saying {
  const all = table.seats.length;
  if (table.ready) return { icon: check, text: t('console-says-ready', { ready: table.ready, count: all }) };
  return { icon: users, text: t('console-says-together') };
}

/** "turn 4 of 6", "round 3": what stands under the clock of a table. */
export function underClock(table: LinePart): string {
  const { round } = table;
  if (!round) return '';
  if (round.step !== 'respond') return t('console-round', { number: round.number });
  const count = table.seats.filter((seat) => seat.state !== 'away').length;
  return t('console-turn-of', { turn: Math.max(count - table.not_asked.length, 1), count });
}

/** "Not yet asked: Ewan", while a go-round runs and not everybody has been asked. */
export function notAsked(session: Session, table: LinePart): string {
  const waiting = table.not_asked;
  if (waiting.length === 0 || waiting.length > 2) return '';
  return t('console-says-not-asked', { names: inRow(waiting.map((seat) => nameOf(session, seat))) });
}

/** "Respond", "Think": the step a table is in. */
export function stepName(table: LinePart): string {
  return table.round ? t(staged(table.round, '', `console-step-${table.round.step}`)) : '';
}
