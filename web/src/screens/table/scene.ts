import { useState } from 'preact/hooks';
import { keep, recall } from '../../link/device.ts';
import type { Given, Open, Session } from '../../link/index.ts';
import type { Shoes } from '../../parts/shoes.ts';
import type {
  CommandName,
  FaceDownCard,
  Footprint,
  MePart,
  MySeat,
  OpenPerspective,
  OpenScenario,
  Phase,
  RoomPart,
  RoundView,
  ShoesLine,
  TablePart,
} from '../../wire.ts';
import { t } from '../../words/words.ts';

/** Everything the screens of one seat read, gathered once for each drawing. */
export interface Scene {
  readonly session: Session;
  readonly room: RoomPart;
  readonly me: MePart;
  /** The seat for which this phone acts just now. */
  readonly seat: MySeat;
  /** The table of that seat; undefined while it stands, or sits at a table that this phone is not shown. */
  readonly table: TablePart | undefined;
  readonly round: RoundView | undefined;
  /** The latest footprints of that table. */
  readonly path: readonly Footprint[];
  readonly phase: Phase;
  readonly anonymous: boolean;
  readonly onTurn: (() => void) | undefined;
  /** Seats of that table with a phone of which nothing is heard. Their people may well be here. */
  readonly silent: readonly string[];
  /** Acts for another of my seats. */
  choose(seat: string): void;
}

/** The scene of this member's chosen seat; undefined while there is no seat, or the room is not here yet. */
export function useScene(session: Session, onTurn?: (() => void) | undefined): Scene | undefined {
  const kept = `shoebox.seat.${session.key.room}.${session.key.member}`;
  const [wanted, want] = useState(() => recall(kept));
  const room = session.part('room').value;
  const me = session.part('me').value;
  const shown = session.part('table').value;
  const seat = me && chosen(me.seats, wanted);
  const phase = room?.phases.find(({ id }) => id === room.phase);
  if (!room || !me || !seat || !phase) return undefined;
  const table = shown?.id === seat.table ? shown : undefined;
  const choose = (next: string) => {
    keep(kept, next);
    want(next);
  };
  const path = session.paths.value.find((one) => one.table === table?.id)?.path ?? [];
  const anonymous = room.naming === 'anonymous';
  const round = table?.round ?? undefined;
  const silent = table ? (session.part(`presence.${table.id}`).value?.silent ?? []) : [];
  return { session, room, me, seat, table, round, path, phase, anonymous, onTurn, silent, choose };
}

/** The seat asked for, else the first of one's own, else the first one may act for. */
export function chosen(seats: readonly MySeat[], wanted: string | null): MySeat | undefined {
  return seats.find(({ id }) => id === wanted) ?? seats.find(({ mine }) => mine) ?? seats[0];
}

/** An offer of this seat that takes these values. */
export function may<Name extends CommandName>(
  { session, seat }: Scene,
  name: Name,
  given: Given<Name> = {},
): Open<Name> | undefined {
  return session.can(name, { ...given, seat: seat.id } as Given<Name>);
}

/** Whether any offer of this command stands for this seat. */
export function mayAny({ session, seat }: Scene, name: CommandName): boolean {
  return session.offers(name, seat.id).length > 0;
}

/** What a seat of the table is called. */
export function nameOf({ table, me }: Pick<Scene, 'table' | 'me'>, seat: string | null | undefined): string {
  const line = table?.seats.find(({ id }) => id === seat) ?? me.seats.find(({ id }) => id === seat);
  return line?.name || t('seat-nameless');
}

/** The shoes with this id, as far as they are drawn. */
export function shoesOf(session: Session, id: string | null | undefined): (Shoes & ShoesLine) | undefined {
  return id ? session.pages('shoes').value.find((one) => one.id === id) : undefined;
}

/** The scenario card of the running round, open or face down. */
export function cardInPlay({
  session,
  round,
}: Pick<Scene, 'session' | 'round'>): OpenScenario | FaceDownCard | undefined {
  if (!round?.card) return undefined;
  const found = session.pages('cards').value.find((card) => card.id === round.card && card.type !== 'perspective');
  return found as OpenScenario | FaceDownCard | undefined;
}

/** A perspective card held at this table. */
export function heldCard({ session }: Scene, id: string | null): OpenPerspective | undefined {
  const found = session.pages('cards').value.find((card) => card.id === id && card.type === 'perspective');
  return found as OpenPerspective | undefined;
}

/**
 * Whether this seat reads the round's card or keeps its table: the main action then stands at its thumb. While nothing is
 * heard from the reader's phone it stands at everybody's.
 */
export function leads({ table, round, seat, silent }: Scene): boolean {
  return round?.reader === seat.id || table?.host === seat.id || silent.includes(round?.reader ?? '');
}

/** "Round 2 · Home by four", or "No card". */
export function roundWords(scene: Scene, round: string | null): string {
  const { table, path, session } = scene;
  if (round === null) return t('round-none');
  const step = path.find((one) => one.round === round);
  const number = table?.round?.id === round ? table.round.number : (step?.number ?? Number(round.split('r')[1]));
  const card = table?.round?.id === round ? table.round.card : step?.card;
  const title = card ? session.titles.value[card] : undefined;
  return title ? t('round-with-title', { number, title }) : t('round-number', { number });
}
