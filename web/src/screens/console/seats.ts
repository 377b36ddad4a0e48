import type { Session } from '../../link/index.ts';
import type { PathStep } from '../../parts/path.tsx';
import type { SeatFace } from '../../parts/seat.tsx';
import type { Shoes } from '../../parts/shoes.ts';
import type { CaptureView, Footprint, LinePart, RoomPart, RosterLine, SeatLine } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { factsOf } from './facts.ts';

/** A seat, and the table it stands at; standing ones have none. */
export interface Placed {
  readonly seat: SeatLine;
  readonly table: LinePart | undefined;
}

/** The room; a console is only drawn once it is here. */
export function roomOf(session: Session): RoomPart {
  return session.part('room').value as RoomPart;
}

/** Every seat of the room, table by table, those who stand last. */
export function placedSeats(session: Session): readonly Placed[] {
  const standing = session.part('console').value?.standing ?? [];
  return [
    ...session.lines.value.flatMap((table) => table.seats.map((seat) => ({ seat, table }))),
    ...standing.map((seat) => ({ seat, table: undefined })),
  ];
}

/** How many are here without a table. Of very many the console lists only the first, so those who sit tell the rest. */
export function howManyStand(session: Session): number {
  const listed = session.part('console').value?.standing.length ?? 0;
  // Tables come a moment later than the list: when it is empty, all the others have a table.
  if (listed === 0) return 0;
  const sitting = session.lines.value.reduce((sum, { seats }) => sum + seats.length, 0);
  return Math.max(listed, (session.part('counts').value?.seats ?? 0) - sitting);
}

/** Who sits (or stands) on this seat. */
export function placedSeat(session: Session, seat: string): Placed | undefined {
  return placedSeats(session).find((placed) => placed.seat.id === seat);
}

/** The name on a seat; "Somebody" for one who has gone. */
export function nameOf(session: Session, seat: string | null): string {
  return (seat !== null && factsOf(session).name(seat).value) || t('console-somebody');
}

/** "Table 3". */
export function tableName(session: Session, table: string): string {
  const number = factsOf(session).number(table).value;
  return t('console-table', { number: number ?? Number(table.replace(/\D/g, '')) });
}

/** The member who holds a seat. */
export function memberOf(session: Session, seat: string): RosterLine | undefined {
  return session.pages('roster').value.find((line) => line.seats.includes(seat));
}

/** Place cards of a table; grey where the seat has a phone and nothing is heard from it. */
export function faces(session: Session, seats: readonly SeatLine[]): readonly SeatFace[] {
  const heard = session.part('presence').value?.seats;
  return seats.map((seat) => ({
    id: seat.id,
    name: seat.name || t('console-somebody'),
    state: seat.state,
    faint: heard !== undefined && seat.has_phone && !heard.includes(seat.id),
  }));
}

/** A perspective by its id. */
export function shoesOf(session: Session, id: string | null): Shoes | undefined {
  return id === null ? undefined : session.pages('shoes').value.find((shoes) => shoes.id === id);
}

/** Footprints as they are drawn. */
export function stepsOf(session: Session, path: readonly Footprint[]): readonly PathStep[] {
  const titles = session.titles.value;
  return path.map((print) => ({
    number: print.number,
    title: titles[print.card] ?? '',
    shoes: shoesOf(session, print.spoken_by),
    outcome: print.outcome,
  }));
}

/** The shoes that the card of a capture spoke from, once its round has left a footprint. */
export function shoesOfCapture(session: Session, capture: CaptureView): Shoes | undefined {
  return shoesOf(session, factsOf(session).spokenBy(capture.table, capture.round).value);
}
