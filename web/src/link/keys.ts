import { keep, recall } from './device.ts';
import { newId } from './random.ts';

/** What stands for an author in an anonymous room: the key stays on this device, only its hash goes with the words. */
export interface EditKey {
  readonly edit_key: string;
  readonly edit_hash: string;
}

interface Owner {
  readonly room: string;
  readonly member: string;
}

const at = ({ room, member }: Owner, ...name: readonly string[]) => ['shoebox.keys', room, member, ...name].join('.');

/**
 * The key for one text of one member, made when first asked for: `editKey(session.key, 'scale', 'check_in', '0')`.
 * Names of texts that are written more than once need an id of their own (`newId()`).
 */
export async function editKey(owner: Owner, ...name: readonly string[]): Promise<EditKey> {
  const where = at(owner, ...name);
  const edit_key = recall(where) ?? newId();
  keep(where, edit_key);
  return { edit_key, edit_hash: await sha256(edit_key) };
}

/** SHA-256 as 64 hexadecimal digits; in code, since plain http has no `crypto.subtle`. Loaded only where it is needed. */
async function sha256(text: string): Promise<string> {
  const [{ sha256: hash }, { bytesToHex, utf8ToBytes }] = await Promise.all([
    import('@noble/hashes/sha2.js'),
    import('@noble/hashes/utils.js'),
  ]);
  return bytesToHex(hash(utf8ToBytes(text)));
}
