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
  | 'redact_pledge'
  | 'redact_sentence'
  | 'keep_out_of_report'
  | 'take_back_by_key'
  | 'drop_kind_word'
  | 'hand_out_kind_words'
  | 'set_topic'
  | 'rotate_tables'
  | 'merge_tables'
  | 'split_table'
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
  | 'link_pledge'
  | 'keep_pledge'
  | 'state_hypothesis'
  | 'mark_evidence';

/** Commands that name no seat (or name one by choice): an offer in a seat's own list gives them none. */
type Seatless = {
  [Name in CommandName]: CommandOf<Name> extends { readonly seat: string } ? never : Exclude<Name, Never>;
}[CommandName];

const seatless: Readonly<Record<Seatless, 1>> = {
  set_door: 1,
  set_pace: 1,
  let_in: 1,
  remove_member: 1,
  leave_room: 1,
  come_back: 1,
  call_me: 1,
  retitle: 1,
  restate_purpose: 1,
  revise_agreement: 1,
  make_anonymous: 1,
  add_seat: 1,
  add_seat_at: 1,
  take_seat: 1,
  arrange_tables: 1,
  name_table_host: 1,
  ask_to_watch: 1,
  enter_phase: 1,
  extend_phase: 1,
  pause_room: 1,
  resume_room: 1,
  gather: 1,
  add_phase: 1,
  drop_phase: 1,
  move_phase: 1,
  set_phase: 1,
  say_to_all: 1,
  move_table_on: 1,
  help_given: 1,
  explain_jargon: 1,
  add_capture_at: 1,
  change_capture: 1,
  withdraw_capture: 1,
  hide_capture: 1,
  let_through: 1,
  make_theme: 1,
  rename_theme: 1,
  drop_theme: 1,
  put_in_theme: 1,
  show_theme: 1,
  change_pledge: 1,
  withdraw_pledge: 1,
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
