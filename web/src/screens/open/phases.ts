import { MODES, MOST_MINUTES, MOST_PHASES } from '../../presets.ts';
import type { Dealing, Phase, PhaseKind } from '../../wire.ts';

/** A run sheet as it is put together before the room opens. */
export type RunSheet = readonly Phase[];

/** What may be added to a run sheet: a phase, and in play how. */
export interface Addable {
  readonly kind: PhaseKind;
  readonly mode: string | null;
}

const order: readonly PhaseKind[] = [
  'lobby',
  'welcome',
  'check_in',
  'play',
  'harvest',
  'pledge',
  'check_out',
  'closed',
];
const MINUTES_OF_NEW = 10;

export const addable: readonly Addable[] = [
  ...MODES.map(({ id }) => ({ kind: 'play' as const, mode: id })),
  ...(['debrief', 'break', 'overnight', 'welcome', 'check_in', 'harvest', 'pledge', 'check_out'] as const).map(
    (kind) => ({
      kind,
      mode: null,
    }),
  ),
];

/** The minutes of the whole sheet. */
export function minutesOf(sheet: RunSheet): number {
  return sheet.reduce((sum, phase) => sum + (isWrong(phase) ? 0 : phase.minutes), 0);
}

/** The lines of each day, the night behind it among them. */
export function daysOf(sheet: RunSheet): readonly RunSheet[] {
  const nights = sheet.flatMap(({ kind }, nth) => (kind === 'overnight' ? [nth + 1] : []));
  return [0, ...nights].map((from, day) => sheet.slice(from, nights[day]));
}

/** Whether the minutes of a line cannot be as they are: every line has 1 to 240, but those that have no clock. */
export function isWrong(phase: Phase): boolean {
  if (stays(phase) || phase.kind === 'overnight') return false;
  return !Number.isInteger(phase.minutes) || phase.minutes < 1 || phase.minutes > MOST_MINUTES;
}

/** What whoever puts the sheet together would wish to know of a line; each is said in `sheet-…`. */
export function advice(sheet: RunSheet, nth: number): 'no-debrief' | 'night-last' | undefined {
  const [phase, next] = [sheet[nth], sheet[nth + 1]];
  if (MODES.some(({ id, debrief }) => debrief && id === phase?.mode) && next?.kind !== 'debrief') return 'no-debrief';
  return phase?.kind === 'overnight' && next?.kind === 'closed' ? 'night-last' : undefined;
}

/** Whether cards come to the tables at all. */
export function isPlayed(sheet: RunSheet): boolean {
  return sheet.some(({ kind }) => kind === 'play');
}

/** Whether there is room for another line. */
export function mayGrow(sheet: RunSheet): boolean {
  return sheet.length < MOST_PHASES;
}

/**
 * The sheet with another line behind that of the id `after`; without it where such a phase usually stands: behind the
 * last line of its kind, or of one that comes before it.
 */
export function withPhase(sheet: RunSheet, { kind, mode }: Addable, after?: string): RunSheet {
  const places = sheet.map((phase) => placeOf(phase.kind));
  const usual = sheet.length - [...places].reverse().findIndex((place) => place <= placeOf(kind));
  const at = sheet.findIndex(({ id }) => id === after) + 1 || usual;
  const minutes = kind === 'overnight' ? 0 : MINUTES_OF_NEW;
  const phase: Phase = { id: freeId(sheet), kind, mode, minutes, dealing: 'spread' };
  return [...sheet.slice(0, at), phase, ...sheet.slice(at)];
}

/** The sheet without a line. */
export function without(sheet: RunSheet, id: string): RunSheet {
  return sheet.filter((phase) => phase.id !== id);
}

/** The sheet with other minutes, mode or dealing in one line. Minutes that cannot be stand there until they are mended. */
export function withChange(
  sheet: RunSheet,
  id: string,
  change: { minutes?: number; mode?: string; dealing?: Dealing },
): RunSheet {
  return sheet.map((phase) => (phase.id === id ? { ...phase, ...change } : phase));
}

/** The sheet with one line a place earlier (-1) or later (1); first and last stay. */
export function moved(sheet: RunSheet, id: string, by: -1 | 1): RunSheet {
  const at = sheet.findIndex((phase) => phase.id === id);
  const line = sheet[at];
  const other = sheet[at + by];
  if (!line || !other) return sheet;
  return sheet.map((phase) => (phase === line ? other : phase === other ? line : phase));
}

/** Lines that every sheet has: people arrive, and the room closes. */
export function stays(phase: Phase): boolean {
  return phase.kind === 'lobby' || phase.kind === 'closed';
}

/** Whether perspectives are dealt in this line, so that there is a choice of how. */
export function isDealt(phase: Phase): boolean {
  return MODES.some(({ id, dealt }) => dealt && id === phase.mode);
}

function placeOf(kind: PhaseKind): number {
  return order.indexOf(kind === 'debrief' || kind === 'break' || kind === 'overnight' ? 'play' : kind);
}

function freeId(sheet: RunSheet): string {
  const numbers = sheet.map((phase) => Number(/^p(\d+)$/.exec(phase.id)?.[1] ?? 0));
  return `p${Math.max(0, ...numbers) + 1}`;
}
