import { computed, type ReadonlySignal } from '@preact/signals';
import type { Session } from '../../link/index.ts';
import type { CaptureView, LinePart } from '../../wire.ts';

/**
 * What many things on this page ask of the whole room, each as a signal that changes only when its own answer does:
 * in a hall of thirty tables a turn at one of them draws that table anew and nothing else.
 */
export interface Facts {
  /** Every table, by number. */
  readonly tables: ReadonlySignal<readonly string[]>;
  /** The seats of the room by table, those who stand last. */
  name(seat: string): ReadonlySignal<string>;
  number(table: string): ReadonlySignal<number | undefined>;
  line(table: string): ReadonlySignal<LinePart | undefined>;
  capture(id: string): ReadonlySignal<CaptureView | undefined>;
  /** The perspective whose card a round was about, once that round has left a footprint. */
  spokenBy(table: string, round: string | null): ReadonlySignal<string | null>;
}

const known = new WeakMap<Session, Facts>();

/** The facts of a session, made once. */
export function factsOf(session: Session): Facts {
  const found = known.get(session) ?? gather(session);
  known.set(session, found);
  return found;
}

function gather(session: Session): Facts {
  const made = new Map<string, ReadonlySignal<unknown>>();
  const once = <Value>(key: string, read: () => Value): ReadonlySignal<Value> => {
    const found = made.get(key) ?? computed(read);
    made.set(key, found);
    return found as ReadonlySignal<Value>;
  };
  const line = (table: string) => session.part(`line.${table}`) as ReadonlySignal<LinePart | undefined>;
  const names = computed(() => {
    const standing = session.part('console').value?.standing ?? [];
    const seats = [...session.lines.value.flatMap((table) => table.seats), ...standing];
    return new Map(seats.map((seat) => [seat.id, seat.name]));
  });
  const captures = computed(() => new Map(session.pages('stream').value.map((capture) => [capture.id, capture])));
  return {
    tables: steady(() => session.lines.value.map((table) => table.id)),
    line,
    name: (seat) => once(`name ${seat}`, () => names.value.get(seat) ?? ''),
    number: (table) => once(`number ${table}`, () => line(table).value?.number),
    capture: (id) => {
      let last: CaptureView | undefined;
      return once(`capture ${id}`, () => {
        const next = captures.value.get(id);
        if (!last || !next || !alike(last, next)) last = next;
        return last;
      });
    },
    spokenBy: (table, round) =>
      once(
        `round ${table} ${round}`,
        () => line(table).value?.path.find((print) => print.round === round)?.spoken_by ?? null,
      ),
  };
}

/** A list that stays the same value while its entries do. */
function steady(read: () => readonly string[]): ReadonlySignal<readonly string[]> {
  let last: readonly string[] = [];
  return computed(() => {
    const next = read();
    if (next.length !== last.length || next.some((entry, at) => entry !== last[at])) last = next;
    return last;
  });
}

/** Whether two forms of a capture say the same: its page comes anew with every capture on it. */
function alike(a: CaptureView, b: CaptureView): boolean {
  return (Object.keys(a) as (keyof CaptureView)[]).every((field) => a[field] === b[field]);
}
