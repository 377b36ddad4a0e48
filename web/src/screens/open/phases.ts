import { MODES } from '../../presets.ts';
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
const MOST_MINUTES = 240;
const MOST_PHASES = 30;
const MINUTES_OF_NEW = 10;

export const addable: readonly Addable[] = [
  ...MODES.map(({ id }) => ({ kind: 'play' as const, mode: id })),
  ...(['debrief', 'welcome', 'check_in', 'harvest', 'pledge', 'check_out'] as const).map((kind) => ({
    kind,
    mode: null,
  })),
];

/** The minutes of the whole sheet. */
export function minutesOf(sheet: RunSheet): number {
  return sheet.reduce((sum, phase) => sum + phase.minutes, 0);
}

/** Whether there is room for another line. */
export function mayGrow(sheet: RunSheet): boolean {
  return sheet.length < MOST_PHASES;
}

/** The sheet with another line where such a phase usually stands: behind all that come before it or are of its kind. */
export function withPhase(sheet: RunSheet, { kind, mode }: Addable): RunSheet {
  const places = sheet.map((phase) => placeOf(phase.kind));
  const at = places.filter((place) => place <= placeOf(kind)).length;
  const phase: Phase = { id: freeId(sheet), kind, mode, minutes: MINUTES_OF_NEW, dealing: 'spread' };
  return [...sheet.slice(0, at), phase, ...sheet.slice(at)];
}

/** The sheet without a line. */
export function without(sheet: RunSheet, id: string): RunSheet {
  return sheet.filter((phase) => phase.id !== id);
}

/** The sheet with other minutes, mode or dealing in one line. Minutes are whole, from 0 (no clock) to 240. */
export function withChange(
  sheet: RunSheet,
  id: string,
  change: { minutes?: number; mode?: string; dealing?: Dealing },
): RunSheet {
  const minutes = change.minutes === undefined ? {} : { minutes: bounded(change.minutes) };
  return sheet.map((phase) => (phase.id === id ? { ...phase, ...change, ...minutes } : phase));
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
  return order.indexOf(kind === 'debrief' ? 'play' : kind);
}

function bounded(minutes: number): number {
  return Number.isFinite(minutes) ? Math.min(MOST_MINUTES, Math.max(0, Math.round(minutes))) : 0;
}

function freeId(sheet: RunSheet): string {
  const numbers = sheet.map((phase) => Number(/^p(\d+)$/.exec(phase.id)?.[1] ?? 0));
  return `p${Math.max(0, ...numbers) + 1}`;
}
