import { signal } from '@preact/signals';
import type { Role } from '../wire.ts';
import { forget, keep, keysUnder, recallJson } from './device.ts';

/** What this device holds to be let in: one member of one room. */
export interface Key {
  readonly room: string;
  readonly member: string;
  readonly token: string;
  readonly role: Role;
  readonly code: string;
  readonly title: string;
}

/** The member that `/room/<id>` opens, and any other this device holds in the same room. */
interface Entry extends Key {
  readonly others?: readonly Key[];
}

const ROOMS = 'shoebox.rooms';
const SCREENS = 'shoebox.screens';

/** Grows whenever what this device holds changes. */
export const changes = signal(0);

/** Every key of this device, screens apart: newest room first. */
export function allKeys(): Key[] {
  return Object.values(entries(ROOMS))
    .reverse()
    .flatMap(({ others = [], ...first }) => [first, ...others]);
}

/** The key to a room: of `member` when given, else the facilitator's before any other. Undefined: this device has none. */
export function keyTo(room: string, member?: string): Key | undefined {
  const keys = allKeys().filter((key) => key.room === room);
  return member === undefined ? keys[0] : keys.find((key) => key.member === member);
}

/** The key of a projector: of `room`, or the newest one. */
export function screenKey(room?: string): Key | undefined {
  const screens = entries(SCREENS);
  return room === undefined ? Object.values(screens).pop() : screens[room];
}

/** Where a key leads. Rooms in which this device holds several members name the member. */
export function addressOf(key: Key): string {
  if (key.role === 'screen') return `/screen/${key.room}`;
  return keyTo(key.room)?.member === key.member ? `/room/${key.room}` : `/room/${key.room}/${key.member}`;
}

/** Keeps a key. A facilitator's key is never lost to a seat taken on the same device, nor the other way round. */
export function keepKey(key: Key): void {
  const drawer = key.role === 'screen' ? SCREENS : ROOMS;
  const all = entries(drawer);
  const before = all[key.room];
  const kept = before ? [before as Key, ...(before.others ?? [])].filter((one) => one.member !== key.member) : [];
  delete all[key.room];
  all[key.room] = drawer === SCREENS ? key : ranked([key, ...kept.map(({ others: _, ...one }: Entry) => one)]);
  write(drawer, all);
}

/** Changes what is remembered of a room (its title, its code) under all its keys. */
export function renameRoom(room: string, about: { readonly title: string; readonly code: string }): void {
  for (const drawer of [ROOMS, SCREENS]) {
    const all = entries(drawer);
    const entry = all[room];
    if (!entry || (entry.title === about.title && entry.code === about.code)) continue;
    all[room] = {
      ...entry,
      ...about,
      ...(entry.others && { others: entry.others.map((key) => ({ ...key, ...about })) }),
    };
    write(drawer, all);
  }
}

/** Forgets one key with all drafts and unsent commands of it. The room itself stays as it is. */
export function dropKey(key: Pick<Key, 'room' | 'member' | 'role'>): void {
  const drawer = key.role === 'screen' ? SCREENS : ROOMS;
  const all = entries(drawer);
  const entry = all[key.room];
  if (!entry) return;
  const { others = [], ...first } = entry;
  const rest = [first, ...others].filter((one) => one.member !== key.member);
  if (rest.length) all[key.room] = ranked(rest);
  else delete all[key.room];
  write(drawer, all);
  for (const kind of ['draft', 'outbox', 'keys', 'recovery']) {
    for (const name of keysUnder(`shoebox.${kind}.${key.room}.${key.member}.`)) forget(name);
  }
}

function ranked(keys: readonly Key[]): Entry {
  const sorted = [...keys].sort((a, b) => Number(b.role === 'facilitator') - Number(a.role === 'facilitator'));
  const [first, ...others] = sorted as [Key, ...Key[]];
  return others.length ? { ...first, others } : first;
}

function entries(drawer: string): Record<string, Entry> {
  changes.value;
  const found = recallJson(drawer);
  return typeof found === 'object' && found !== null ? { ...(found as Record<string, Entry>) } : {};
}

function write(drawer: string, all: Record<string, Entry>): void {
  keep(drawer, JSON.stringify(all));
  changes.value++;
}
