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

/** Commands that are never on offer in a seat’s own list: on the console alone, or to a member; every phone would load their names. */
type Never =
  | 'write_card'
  | 'withdraw_card'
  | 'leave_out_cards'
  | 'take_in_cards'
  | 'redact_capture'
  | 'keep_out_of_report'
  | 'take_back_by_key'
  | 'drop_kind_word'
  | 'hand_out_kind_words'
  | 'let_harvest'
  | 'put_together'
  | 'split_off'
  | 'merge_themes'
  | 'undo_harvest'
  | 'let_theme_through'
  | 'let_sentence_through'
  | 'show_gallery'
  | 'call_dots'
  | 'tell_pledge'
  | 'link_pledge';

/** Commands that name no seat (or name one by choice): an offer in a seat's own list gives them none. */
type Seatless = {
  [Name in CommandName]: CommandOf<Name> extends { readonly seat: string } ? never : Exclude<Name, Never>;
}[CommandName];

const seatless: Readonly<Record<Seatless, true>> = {
  set_door: true,
  set_pace: true,
  let_in: true,
  remove_member: true,
  leave_room: true,
  come_back: true,
  call_me: true,
  retitle: true,
  restate_purpose: true,
  revise_agreement: true,
  make_anonymous: true,
  add_seat: true,
  add_seat_at: true,
  take_seat: true,
  arrange_tables: true,
  name_table_host: true,
  ask_to_watch: true,
  enter_phase: true,
  extend_phase: true,
  pause_room: true,
  resume_room: true,
  gather: true,
  add_phase: true,
  drop_phase: true,
  move_phase: true,
  set_phase: true,
  say_to_all: true,
  move_table_on: true,
  help_given: true,
  explain_jargon: true,
  add_capture_at: true,
  change_capture: true,
  withdraw_capture: true,
  hide_capture: true,
  let_through: true,
  make_theme: true,
  rename_theme: true,
  drop_theme: true,
  put_in_theme: true,
  show_theme: true,
  change_pledge: true,
  withdraw_pledge: true,
};

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
 * The command of an offer: fields with one value are filled in, the rest comes from `given`.
 * Throws when a field with several values was not chosen, or a chosen value is not on offer: a mistake in a screen.
 */
export function commandOf<Name extends CommandName>(offer: Open<Name>, given: Given<Name> = {}): CommandOf<Name> {
  const chosen = given as Readonly<Record<string, unknown>>;
  if (!takes(offer, chosen)) throw new Error(`offer ${offer.do} does not take ${Object.keys(chosen).join(', ')}`);
  const filled: Record<string, unknown> = { type: offer.do };
  if (offer.seat !== undefined && !(offer.do in seatless)) filled.seat = offer.seat;
  for (const [field, values] of Object.entries(offer.fields)) {
    if (field in chosen) continue;
    if (values.length !== 1 || values.some(isReference))
      throw new Error(`offer ${offer.do}: nothing chosen for ${field}`);
    filled[field] = values[0];
  }
  return { ...filled, ...chosen } as unknown as CommandOf<Name>;
}
