import type { Refusal, ServerRefusal } from '../wire.ts';
import { t } from '../words/words.ts';

/** What only HTTP, or the lack of it, says. */
type HttpRefusal =
  | 'no_connection'
  | 'too_much_waits'
  | 'not_understood'
  | 'unknown_code'
  | 'unknown_token'
  | 'unknown_deck'
  | 'room_gone'
  | 'bad_request'
  | 'foreign_origin'
  | 'unknown_host'
  | 'unknown_page'
  | 'not_allowed'
  | 'too_large'
  | 'fault';

/** Every refusal that has words of its own. The compiler keeps it whole; a test keeps the catalogue whole. */
export const worded: Readonly<Record<Refusal | ServerRefusal | HttpRefusal, true>> = {
  not_yours: true,
  facilitators_only: true,
  not_here: true,
  unknown: true,
  not_now: true,
  moved_on: true,
  paused: true,
  not_your_turn: true,
  already_so: true,
  no_cards: true,
  no_shoes: true,
  no_such_cards: true,
  door_locked: true,
  room_full: true,
  room_closed: true,
  debrief_first: true,
  agree_first: true,
  words_missing: true,
  words_too_long: true,
  wrong_key: true,
  key_missing: true,
  speaker_first: true,
  limit_reached: true,
  not_a_call: true,
  too_fast: true,
  busy: true,
  not_saved: true,
  disk_full: true,
  bad_command: true,
  no_connection: true,
  too_much_waits: true,
  not_understood: true,
  unknown_code: true,
  unknown_token: true,
  unknown_deck: true,
  room_gone: true,
  bad_request: true,
  foreign_origin: true,
  unknown_host: true,
  unknown_page: true,
  not_allowed: true,
  too_large: true,
  fault: true,
};

/** What to say to a person for a refusal: in their language when its code is known, else as the server said it. */
export function inWords(code: string, message: string): string {
  return code in worded ? t(`refusal-${code}`) : message;
}

/** The same for anything a call to the server may throw. */
export function problemInWords(problem: { readonly code: string; readonly message: string }): string {
  return inWords(problem.code, problem.message);
}
