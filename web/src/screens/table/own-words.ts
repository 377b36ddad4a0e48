import { signal } from '@preact/signals';
import { keep, recallJson } from '../../link/device.ts';
import { type EditKey, editKey, newId } from '../../link/index.ts';

/**
 * What this device wrote in an anonymous room. The server stores no author, so only the device can tell: it keeps each
 * text with the name of its key, and finds the text again among those that everyone sees.
 */
export interface OwnText {
  readonly id: string;
  readonly about: 'capture' | 'pledge' | 'word' | 'scale';
  readonly texts: Readonly<Record<string, string>>;
}

interface Owner {
  readonly room: string;
  readonly member: string;
}

const changes = signal(0);

/** All texts that this device wrote for one member, oldest first. */
export function ownTexts(owner: Owner, about?: OwnText['about']): readonly OwnText[] {
  changes.value;
  const found = recallJson(drawer(owner));
  const all = Array.isArray(found) ? (found as OwnText[]) : [];
  return about ? all.filter((one) => one.about === about) : all;
}

/** Remembers a text under an id; in place of what stood there. */
export function rememberText(owner: Owner, text: OwnText): void {
  write(owner, [...ownTexts(owner).filter(({ id }) => id !== text.id), text]);
}

/** Forgets a text: it was taken back, or never arrived. */
export function forgetText(owner: Owner, id: string): void {
  write(
    owner,
    ownTexts(owner).filter((one) => one.id !== id),
  );
}

/** The key of a text; made when first asked for. */
export function keyOfText(owner: Owner, id: string): Promise<EditKey> {
  return editKey(owner, 'text', id);
}

/** A new id for a text. */
export const newText = newId;

/** The text of this device that an entry of a list holds, if it was written here: all its fields read the same. */
export function writtenHere(texts: readonly OwnText[], entry: Readonly<Record<string, unknown>>): OwnText | undefined {
  return texts.find(({ texts: own }) => Object.entries(own).every(([field, text]) => same(text, entry[field])));
}

function same(own: string, shown: unknown): boolean {
  return typeof shown === 'string' && plain(own) === plain(shown);
}

/** As the server cleans words: composed letters, single spaces, nothing invisible. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function write(owner: Owner, all: readonly OwnText[]): void {
  keep(drawer(owner), JSON.stringify(all));
  changes.value++;
}

function drawer({ room, member }: Owner): string {
  return `shoebox.keys.${room}.${member}.written`;
}
