import { forget, keep, recallJson } from '../../link/device.ts';
import { PRESETS } from '../../presets.ts';
import type { Door, Naming, OpeningForm, Plan } from '../../wire.ts';
import type { RunSheet } from './phases.ts';

/** Which run sheet was chosen: minutes of a preset, or the name of one of the server's or one's own. */
export type Length = string | 45 | 90 | 150;

/** The opening form as it stands. `agreement` null: that of the first deck. `length` null: changed by hand. */
export interface Form {
  readonly title: string;
  readonly purpose: string;
  readonly decks: readonly string[];
  readonly leftOut: readonly string[];
  readonly length: Length | null;
  readonly phases: RunSheet;
  readonly naming: Naming;
  readonly door: Door;
  readonly tableSize: number;
  readonly facilitator: string;
  readonly agreement: string | null;
  readonly statements: readonly string[] | null;
  readonly language: string;
  /** Places where tables are, one in each line. */
  readonly sites: string;
}

export type Change = (change: Partial<Form>) => void;

export const MOST_STATEMENTS = 10;

const KEY = 'shoebox.draft.open';

/** A form nobody has touched. Anonymous, since staff and the people they serve often share the room. */
export function blankForm(language: string): Form {
  return {
    title: '',
    purpose: '',
    decks: [],
    leftOut: [],
    length: 90,
    phases: PRESETS[90],
    naming: 'anonymous',
    door: 'open',
    tableSize: 6,
    facilitator: '',
    agreement: null,
    statements: null,
    language,
    sites: '',
  };
}

/** The form with the values of a room that was. */
export function formOf(plan: Plan): Form {
  const { title, purpose, decks, phases, naming, door, facilitator, agreement, language } = plan;
  const shared = { title, purpose, decks, phases, naming, door, facilitator, agreement, language };
  return {
    ...shared,
    statements: plan.statements,
    leftOut: plan.left_out,
    length: null,
    tableSize: plan.table_size,
    sites: '',
  };
}

/** What the server is asked for; texts that were left empty take the deck's. `own`: tokens of decks of one's own, by id. */
export function askedOf(
  form: Form,
  deckTitle: string,
  own: ReadonlyMap<string, string> = new Map(),
): Omit<OpeningForm, 'id' | 'token'> {
  const { purpose, phases, naming, door, facilitator, agreement, statements, language } = form;
  const lines = statements?.map((line) => line.trim()).filter(Boolean) ?? null;
  const decks = form.decks.filter((deck) => !own.has(deck));
  const made_decks = form.decks.flatMap((deck) => own.get(deck) ?? []);
  const shared = { purpose, decks, made_decks, phases, naming, door, facilitator, agreement, language };
  const title = form.title.trim() || deckTitle;
  const left_out = form.leftOut.filter((card) => form.decks.some((deck) => card.startsWith(`${deck}:`)));
  return { ...shared, title, left_out, table_size: form.tableSize, statements: lines, sites: placesIn(form.sites) };
}

function placesIn(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The form as it was left on this device, with what is new in it blank. */
export function recallForm(language: string): Form {
  const found = recallJson(KEY);
  return { ...blankForm(language), ...(typeof found === 'object' ? found : {}) };
}

export function keepForm(form: Form): void {
  keep(KEY, JSON.stringify(form));
}

export function forgetForm(): void {
  forget(KEY);
}
