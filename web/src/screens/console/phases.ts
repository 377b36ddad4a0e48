import { deviceLanguages } from '../../link/languages.ts';
import type { Phase, RoomPart } from '../../wire.ts';
import { dated } from '../../words/dates.ts';
import { modeName, modeSays } from '../../words/modes.ts';
import { inRow } from '../../words/named.ts';
import { locale, locales, t } from '../../words/words.ts';

/** The line of the run sheet that runs now. */
export function phaseNow(room: RoomPart): Phase | undefined {
  return room.phases.find((phase) => phase.id === room.phase);
}

/** The line after the one that runs; undefined at the end. */
export function phaseAfter(room: RoomPart): Phase | undefined {
  return room.phases[room.phases.findIndex((phase) => phase.id === room.phase) + 1];
}

/** "Swap shoes", "Debrief": in play a line goes by its mode. */
export function phaseName(phase: Phase): string {
  return phase.mode === null ? t(`console-phase-${phase.kind}`) : modeName(phase.mode);
}

/** "Gather for debrief", "Begin own shoes": what a button says that enters this line. */
export function beginning(phase: Phase): string {
  return phase.mode === null ? t(`console-begin-${phase.kind}`) : modeSays('console-begin-', phase.mode);
}

/** The lines that would be passed over on the way to `phase`; empty when it is the next one or lies behind. */
export function passedOver(room: RoomPart, phase: Phase): readonly Phase[] {
  const [from, to] = [room.phase, phase.id].map((id) => room.phases.findIndex((one) => one.id === id)) as [
    number,
    number,
  ];
  return room.phases.slice(from + 1, Math.max(to, from + 1));
}

/** Whether `phase` lies behind the one that runs. */
export function isBehind(room: RoomPart, phase: Phase): boolean {
  const at = (id: string) => room.phases.findIndex((one) => one.id === id);
  return at(phase.id) < at(room.phase);
}

/** Which lines begin another day, with its number from 1; empty for a sheet of a single day. */
export function daysOf(phases: readonly Phase[]): ReadonlyMap<string, number> {
  const first = phases.filter((_, nth) => nth === 0 || phases[nth - 1]?.kind === 'overnight');
  return new Map(first.length > 1 ? first.map(({ id }, nth) => [id, nth + 1]) : []);
}

/**
 * When each line ahead would begin if all goes as the sheet says, in ms since 1970. Nothing where no clock runs yet; a
 * line that has run over, or a room that takes a breath, pushes the rest along with it. Of another day nobody knows.
 */
export function beginnings(room: RoomPart, now: number): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  if (room.ends_at === null) return times;
  const left = Math.max(0, room.ends_at - (room.paused_at ?? now));
  let at = now + left;
  const from = room.phases.findIndex((phase) => phase.id === room.phase);
  for (const phase of room.phases.slice(from + 1)) {
    times.set(phase.id, at);
    if (phase.kind === 'overnight') break;
    at += phase.minutes * 60_000;
  }
  return times;
}

/** How many minutes the whole sheet takes. */
export function minutesOf(phases: readonly Phase[]): number {
  return phases.reduce((sum, phase) => sum + phase.minutes, 0);
}

/** The device's own form of the language now spoken: British and American clocks differ. */
function tongue(): string {
  const { figures } = locales[locale.value];
  const own = deviceLanguages().find((tag) => tag.split('-')[0] === figures.split('-')[0]);
  return locale.value === 'ar' ? figures : (own ?? figures);
}

/** "11:10", as this device tells the time. */
export function timeOfDay(at: number): string {
  return dated(tongue(), at, { hour: 'numeric', minute: '2-digit' });
}

/** "23 December". */
export function dayOf(at: number): string {
  return dated(tongue(), at, { day: 'numeric', month: 'long' });
}

/** "Ines, Marek and Rosa", as the language joins them; Welsh, whose "and" Chromium does not know, with commas. */
export function listed(names: readonly string[]): string {
  if (locale.value === 'cy') return inRow(names);
  const List = (Intl as { ListFormat?: new (tag: string) => { format(names: readonly string[]): string } }).ListFormat;
  return List ? new List(tongue()).format(names) : names.join(', ');
}
