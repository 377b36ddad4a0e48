import { computed, type ReadonlySignal } from '@preact/signals';
import type { CommandName, MePart, Offer, PathPart, TablePart } from '../wire.ts';
import type { Open } from './offers.ts';
import type { Store } from './store.ts';

/**
 * Every command open to this member now, from all parts that hold offers; those of a table once for each of my seats.
 * Lists of what is mine and of my table's path are filled in, since parts have them; an offer whose list is then empty can
 * match nothing and is out.
 */
export function openOffers(store: Store): ReadonlySignal<readonly Open[]> {
  const parts = { me: store.part('me'), table: store.part('table'), console: store.part('console') };
  return computed(() => {
    const me = parts.me.value;
    const all = [
      ...(me?.offers ?? []).map((offer) => open(offer)),
      ...(me?.seats ?? []).flatMap((seat) => seat.offers.map((offer) => open(offer, { seat: seat.id }))),
      ...(me ? ofTable(me, parts.table.value) : []),
      ...(parts.console.value?.offers ?? []).map((offer) => open(offer)),
      ...store.lines.value.flatMap((line) => line.offers.map((offer) => open(offer, { table: line.id }))),
    ];
    return all
      .map((offer) => filled(offer, me, store.paths.value))
      .filter((offer) => Object.values(offer.fields).every((list) => list.length));
  });
}

function ofTable(me: MePart, table: TablePart | undefined): Open[] {
  if (!table) return [];
  const seats = me.seats.filter((seat) => seat.table === table.id);
  return seats.flatMap((seat) => table.offers.map((offer) => open(offer, { seat: seat.id })));
}

/** The same offer, with the ids in the places of "@my_captures", "@my_pledges" and "@path". */
function filled(offer: Open, me: MePart | undefined, paths: readonly PathPart[]): Open {
  const table = me?.seats.find((seat) => seat.id === offer.seat)?.table;
  const lists: Readonly<Record<string, Offer['fields'][string] | undefined>> = {
    '@path': paths.find((path) => path.table === table)?.path.map((print) => print.round),
    '@my_captures': me?.seats.flatMap((seat) => seat.captures),
    '@my_pledges': me?.seats.flatMap((seat) => seat.pledges),
  };
  const mine = Object.entries(offer.fields).filter(([, values]) => values.some((value) => String(value) in lists));
  if (!mine.length) return offer;
  const fields = mine.map(([field, values]) => [field, values.flatMap((value) => lists[String(value)] ?? [value])]);
  return { ...offer, fields: { ...offer.fields, ...Object.fromEntries(fields) } };
}

function open(offer: Offer, whose: { seat?: string; table?: string } = {}): Open {
  return { ...offer, ...whose, do: offer.do as CommandName };
}
