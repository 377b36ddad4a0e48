import type { CodeForm, MadeCode, Returned, ReturnForm, SignedOut } from '../wire.ts';
import { attemptDone, attemptFor } from './attempt.ts';
import { ask, Problem } from './http.ts';
import { type Key, keepKey } from './rooms.ts';

const signs = '23456789BCDFGHJKMNPQRTVWXYZ';
const LENGTH = 12;
const personal = new RegExp(`^[${signs}]{${LENGTH}}$`);

/** A code that works now. `until`: ms since 1970; null: as long as the room. */
export interface PersonalCode {
  readonly code: string;
  readonly until: number | null;
}

/** Whether this is the personal code of somebody, and not the code of a room. */
export function isPersonal(code: string): boolean {
  return personal.test(code);
}

/**
 * Makes a personal code, drawn here; the last one of that kind works no more. `seat`: a facilitator makes it for somebody.
 * `alone`: devices that hold that seat so far are signed out. Throws `Problem`.
 */
export async function makeCode(key: Key, kind: CodeForm['kind'], seat?: string, alone = false): Promise<PersonalCode> {
  const code = drawn();
  const form: CodeForm = {
    token: key.token,
    code,
    kind,
    ...(seat !== undefined && { seat }),
    ...(alone && { sign_out: alone }),
  };
  const { until } = await ask<MadeCode>('POST', '/api/codes', form);
  return { code, until };
}

/** Ends every other device that is this member: a lost phone, a borrowed laptop. Throws `Problem`. */
export async function signOutOthers(key: Key): Promise<void> {
  await ask<SignedOut>('POST', '/api/sign-out', { token: key.token });
}

/** Comes back by a personal code: keeps the key to the seat, or to the console, on this device. Throws `Problem`. */
export async function comeBack(code: string): Promise<Key> {
  const { token } = attemptFor('return', code);
  try {
    const form: ReturnForm = { code, token };
    const key = { ...(await ask<Returned>('POST', '/api/return', form)), token };
    keepKey(key);
    attemptDone('return');
    return key;
  } catch (problem) {
    if (problem instanceof Problem && problem.code !== 'no_connection') attemptDone('return');
    throw problem;
  }
}

/** Every sign as likely as any other: what would favour the first ones is drawn again. */
function drawn(): string {
  const fair = 256 - (256 % signs.length);
  let code = '';
  while (code.length < LENGTH) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fair) code += signs[byte % signs.length];
  }
  return code;
}
