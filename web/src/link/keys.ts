import { keep, keysUnder, recall, recallJson } from './device.ts';
import { newId } from './random.ts';

/** What stands for an author in an anonymous room: the key stays on this device, only its hash goes with the words. */
export interface EditKey {
  readonly edit_key: string;
  readonly edit_hash: string;
}

/** A text that only this device can change or take back: found again among what is shown by its words. */
export interface Written {
  readonly kind: 'capture' | 'pledge';
  readonly text: string;
  readonly edit_key: string;
}

interface Owner {
  readonly room: string;
  readonly member: string;
}

const at = ({ room, member }: Owner, ...name: readonly string[]) => ['shoebox.keys', room, member, ...name].join('.');

/** The key for something said at most once, made when first asked for: `editKey(session.key, 'scale', 'check_in', '0')`. */
export async function editKey(owner: Owner, ...name: readonly string[]): Promise<EditKey> {
  const where = at(owner, ...name);
  const edit_key = recall(where) ?? newId();
  keep(where, edit_key);
  return { edit_key, edit_hash: await sha256(edit_key) };
}

/** A new key for a capture or pledge about to be sent; `writtenHere` gives it back with the words. */
export async function signWords(owner: Owner, kind: Written['kind'], text: string): Promise<EditKey> {
  const edit_key = newId();
  keep(at(owner, 'written', edit_key), JSON.stringify({ kind, text: plain(text), edit_key }));
  return { edit_key, edit_hash: await sha256(edit_key) };
}

/** All that was written on this device in an anonymous room. */
export function writtenHere(owner: Owner): Written[] {
  return keysUnder(`${at(owner, 'written')}.`)
    .map(recallJson)
    .filter((found): found is Written => typeof found === 'object' && found !== null);
}

/** The key to a shown text, when it was written on this device. */
export function keyToWords(owner: Owner, kind: Written['kind'], text: string): string | undefined {
  return writtenHere(owner).find((one) => one.kind === kind && one.text === plain(text))?.edit_key;
}

/** As the server cleans texts, as far as matters for finding them again. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** SHA-256 as 64 hexadecimal digits; in code, since plain http has no `crypto.subtle`. Loaded only where it is needed. */
async function sha256(text: string): Promise<string> {
  const [{ sha256: hash }, { bytesToHex, utf8ToBytes }] = await Promise.all([
    import('@noble/hashes/sha2.js'),
    import('@noble/hashes/utils.js'),
  ]);
  return bytesToHex(hash(utf8ToBytes(text)));
}
