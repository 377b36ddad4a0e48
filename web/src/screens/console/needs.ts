import { signal } from '@preact/signals';
import type { ConsolePart, LinePart, RoomPart } from '../../wire.ts';
import { phaseNow } from './phases.ts';

/** Why somebody should look. In this order, whoever waits for a person comes first. */
export const reasons = ['help', 'door', 'words', 'standing', 'silent', 'few', 'host', 'over'] as const;
export type Reason = (typeof reasons)[number];

/** One thing that needs a person: at a table, or (`table` null) at the door and among those who stand. */
export interface Need {
  readonly reason: Reason;
  readonly table: string | null;
  /** Number of the table, or how many people. */
  readonly count: number;
}

/** What needs are read from. `heard`: seats whose phone is heard, undefined where nobody knows. */
export interface Seen {
  readonly room: RoomPart;
  readonly lines: readonly LinePart[];
  readonly console: ConsolePart | undefined;
  /** How many have no table: the console's list may be shorter. */
  readonly standing: number;
  readonly heard: readonly string[] | undefined;
  readonly now: number;
}

/** A step may go on so long after its soft time before anybody is told. */
export const graceMs = 120_000;
/** A table of so few people has hardly anybody to speak with. */
const few = 2;

/** Everything that needs a person now, most pressing first, then by number of the table. */
export function needsOf(seen: Seen): readonly Need[] {
  const needs = [...outside(seen), ...seen.lines.flatMap((line) => needsAt(line, seen))];
  return needs.sort((a, b) => reasons.indexOf(a.reason) - reasons.indexOf(b.reason) || a.count - b.count);
}

/** What needs a person at one table. Says nothing of who speaks or passes: nobody knows. */
export function needsAt(line: LinePart, { room, heard, now }: Pick<Seen, 'room' | 'heard' | 'now'>): readonly Need[] {
  if (line.seats.length === 0) return [];
  const kind = phaseNow(room)?.kind;
  const playing = kind === 'play';
  const need = (reason: Reason): Need => ({ reason, table: line.id, count: line.number });
  const phones = line.seats.filter((seat) => seat.has_phone);
  const host = line.seats.find((seat) => seat.id === line.host);
  const hears = (seat: { readonly id: string }) => heard === undefined || heard.includes(seat.id);
  const ends = line.round?.ends_at ?? null;
  const running = line.paused_at === null && room.paused_at === null;
  const all: readonly (readonly [Reason, boolean])[] = [
    ['help', line.help_for.length > 0],
    ['words', line.flags.some((flag) => flag.explanation === null)],
    ['silent', kind !== 'closed' && !phones.some(hears)],
    ['few', playing && line.seats.filter((seat) => seat.state !== 'away').length <= few],
    ['host', playing && host !== undefined && (host.state === 'away' || (host.has_phone && !hears(host)))],
    ['over', running && ends !== null && now > ends + graceMs],
  ];
  return all.filter(([, true_]) => true_).map(([reason]) => need(reason));
}

function outside({ room, console, standing }: Seen): readonly Need[] {
  const seated = phaseNow(room)?.kind !== 'lobby';
  const people = { door: console?.at_door.length ?? 0, standing: seated ? standing : 0 };
  return (['door', 'standing'] as const)
    .filter((reason) => people[reason] > 0)
    .map((reason) => ({ reason, table: null, count: people[reason] }));
}

const everyMs = 5_000;
let running: ReturnType<typeof setInterval> | undefined;

/** Changes every few seconds while anything reads it: soft time needs no finer clock. */
export const slowly = signal(0, {
  watched() {
    running = setInterval(() => {
      slowly.value += 1;
    }, everyMs);
  },
  unwatched() {
    clearInterval(running);
  },
});
