import { signal } from '@preact/signals';
import { keep, recallJson } from '../../link/device.ts';
import { type EditKey, editKey, newId } from '../../link/index.ts';

/**
 * What this device wrote in an anonymous room. The server stores no author, so only the device can tell: it keeps each
 * text with the name of its key, and knows the id under which the room keeps it, for the id comes from the key.
 */
export interface OwnText {
  readonly id: string;
  readonly about: 'capture' | 'pledge' | 'word' | 'scale' | 'kind' | 'question' | 'choice' | 'rating';
  /** The id of the capture, pledge or kind word in the room. */
  readonly entry?: string;
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

/** The id that the room gives to a text with this key: a capture's place is its table, a pledge's is `r`. Rule A2. */
export function entryOf(place: string, { edit_hash }: EditKey): string {
  return `${place}.${edit_hash.slice(0, 10)}`;
}

/** The text that stands in the room under this id, if it was written on this device. */
export function writtenHere(texts: readonly OwnText[], entry: string): OwnText | undefined {
  return texts.find((own) => own.entry === entry);
}

function write(owner: Owner, all: readonly OwnText[]): void {
  keep(drawer(owner), JSON.stringify(all));
  changes.value++;
}

function drawer({ room, member }: Owner): string {
  return `shoebox.keys.${room}.${member}.written`;
}
