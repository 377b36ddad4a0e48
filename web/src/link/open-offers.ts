import { computed, type ReadonlySignal } from '@preact/signals';
import type { CommandName, MePart, Offer, TablePart } from '../wire.ts';
import type { Open } from './offers.ts';
import type { Store } from './store.ts';

/** Every command open to this member now, from all parts that hold offers; those of a table once for each of my seats. */
export function openOffers(store: Store): ReadonlySignal<readonly Open[]> {
  const parts = { me: store.part('me'), table: store.part('table'), console: store.part('console') };
  return computed(() => {
    const me = parts.me.value;
    return [
      ...(me?.offers ?? []).map((offer) => open(offer)),
      ...(me?.seats ?? []).flatMap((seat) => seat.offers.map((offer) => open(offer, { seat: seat.id }))),
      ...(me ? ofTable(me, parts.table.value) : []),
      ...(parts.console.value?.offers ?? []).map((offer) => open(offer)),
      ...store.lines.value.flatMap((line) => line.offers.map((offer) => open(offer, { table: line.id }))),
    ];
  });
}

function ofTable(me: MePart, table: TablePart | undefined): Open[] {
  if (!table) return [];
  const seats = me.seats.filter((seat) => seat.table === table.id);
  return seats.flatMap((seat) => table.offers.map((offer) => open(offer, { seat: seat.id })));
}

function open(offer: Offer, whose: { seat?: string; table?: string } = {}): Open {
  return { ...offer, ...whose, do: offer.do as CommandName };
}
