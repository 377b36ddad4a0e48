import type { Command, CommandName, Offer } from '../wire.ts';

/** A command by its tag. */
export type CommandOf<Name extends CommandName> = Extract<Command, { readonly type: Name }>;

/** An offer of this room, and for whom it stands: one of my seats, one table of the console, or (neither) myself. */
export interface Open<Name extends CommandName = CommandName> extends Offer {
  readonly do: Name;
  readonly seat?: string;
  readonly table?: string;
}

/** What a person chose or wrote for the fields that an offer leaves open. */
export type Given<Name extends CommandName> = Partial<Omit<CommandOf<Name>, 'type'>>;

type Value = string | number | boolean | null;

/** The values a field may take; undefined when the offer leaves it to words, to a list by reference, or out. */
export function choices(offer: Offer, field: string): readonly Value[] | undefined {
  const values = offer.fields[field];
  return values?.some(isReference) ? undefined : values;
}

/** The names of the lists that a field refers to ("@seats" …); see `game/offers.py` for what each holds. */
export function references(offer: Offer, field: string): readonly string[] {
  return (offer.fields[field] ?? []).filter(isReference);
}

function isReference(value: Value): value is string {
  return typeof value === 'string' && value.startsWith('@');
}

/** Whether the offer takes these values. Fields that it leaves to words or to a list by reference take any. */
export function takes(offer: Open, given: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(given).every(([field, value]) => {
    const values = offer.fields[field];
    if (values) return values.includes(value as Value) || values.some(isReference);
    return field === 'seat' && offer.seat !== undefined ? offer.seat === value : offer.words.includes(field);
  });
}

/**
 * The command of an offer: its seat and fields with one value are filled in, the rest comes from `given`. What is on
 * offer to one seat, or to those of a table, always names a seat.
 * Throws when a field with several values was not chosen, or a chosen value is not on offer: a mistake in a screen.
 */
export function commandOf<Name extends CommandName>(offer: Open<Name>, given: Given<Name> = {}): CommandOf<Name> {
  const chosen = given as Readonly<Record<string, unknown>>;
  if (!takes(offer, chosen)) throw new Error(`offer ${offer.do} does not take ${Object.keys(chosen).join(', ')}`);
  const filled: Record<string, unknown> = { type: offer.do };
  if (offer.seat !== undefined) filled.seat = offer.seat;
  for (const [field, values] of Object.entries(offer.fields)) {
    if (field in chosen) continue;
    if (values.length !== 1 || values.some(isReference))
      throw new Error(`offer ${offer.do}: nothing chosen for ${field}`);
    filled[field] = values[0];
  }
  return { ...filled, ...chosen } as unknown as CommandOf<Name>;
}
