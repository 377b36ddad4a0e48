/**
 * The link layer: everything a screen needs of the server, and the only code that touches a socket.
 *
 * Keys (`rooms.ts`): what this device holds, by room.
 *   keyTo(room, member?) · screenKey(room?) · allKeys() · keepKey(key) · dropKey(key) · addressOf(key)
 *
 * Session: `openSession(key)` gives the one conversation of that member, kept alive until `close()`.
 *   session.part('room').value              a part by name, typed by it: room, counts, table, me, console, presence,
 *                                           `line.${table}`, `path.${table}`; undefined while this member has none
 *   session.pages('captures').value         a list cut into pages, in one piece: answers, captures, stream, wall, mine,
 *                                           roster, themes, pledges, my_pledges, table_pledges,
 *                                           closing_words, cards, shoes
 *   session.lines.value, .paths.value       the parts of all tables one receives, by table number
 *   session.titles.value[cardId]            titles of cards on paths; session.guide.value: glossary and signposting
 *   session.ready.value                     false until the room was shown once
 *   session.status.value                    { kind: 'saved' | 'sending' | 'offline', waiting }
 *   session.ended.value                     null, or why not to come back (the app shows a page for it)
 *   session.resting.value                   true while this one room rests after a fault; it comes back by itself
 *   session.late.value                      a refusal of something asked before a reload
 *   session.now()                           the server's time in ms; a phone's own clock is never trusted
 *
 * Asking. A button exists if, and only if, an offer says so:
 *   const offer = session.can('end_turn', { seat })     an offer that takes these values, or undefined
 *   session.offers('draw_card', seat?)                  all offers of that command (of that seat)
 *   choices(offer, 'place')                             the values a field may take; undefined for words and "@lists"
 *   session.take(offer, { place: 'first' }, drafts?)    asks for it: fields with one value fill themselves
 *   session.do(command, drafts?)                        asks for any command
 * Both answer { accepted: true, seq } or { accepted: false, code, message }, the message in the person's language, however
 * long it takes: a command waits in the outbox through reloads and dead servers, and is never done twice. `drafts` are the
 * keys of boxes it was written from (`draft(session.key, seat, round, 'noticed').key`): wiped at once, refilled on refusal.
 *
 *   session.look('t3' | null)               a facilitator looks into a table: `table`, answers, captures, cards follow
 *   session.speak('ar')                     the language of cards
 *
 * Anonymous rooms: `await editKey(session.key, 'scale', moment, String(n))` gives { edit_key, edit_hash }, once per name.
 *
 * Personal codes: `makeCode(session.key, 'rejoin')`, `comeBack(code)`, from `personal.ts`, which few pages need.
 *
 * HTTP: `api` (api.ts), which throws `Problem` (http.ts).
 */
import type { Ending } from './connection.ts';
import { doors, watchPage } from './page.ts';
import { type Key, renameRoom } from './rooms.ts';
import { openSessionWith, type Session } from './session.ts';

export type { AddressLine as Address, AddressList as Addresses } from '../wire.ts';
export { api } from './api.ts';
export type { Late } from './asking.ts';
export { type Attempt, attemptDone, attemptFor } from './attempt.ts';
export { remembers } from './device.ts';
export { Problem } from './http.ts';
export { type EditKey, editKey } from './keys.ts';
export { type CommandOf, choices, type Given, type Open, references, takes } from './offers.ts';
export { newId, newToken } from './random.ts';
export { addressOf, allKeys, changes, dropKey, type Key, keepKey, keyTo, screenKey } from './rooms.ts';
export type { Session, Status } from './session.ts';
export type { Answer } from './state.ts';
export type { Ending };

const open = new Map<string, Session>();

interface Words {
  readonly inWords: (code: string, message: string) => string;
  readonly language: () => string;
}

let words: Words = { inWords: (_code, message) => message, language: () => 'en' };

/** The app says once how refusals are put into words and which language is spoken. */
export function setWords(chosen: Words): void {
  words = chosen;
}

/** The conversation of the member whose key this is; opened when first asked for, the same one until it is closed. */
export function openSession(key: Key): Session {
  const name = `${key.room}/${key.member}`;
  const found = open.get(name);
  if (found) return found;
  const session = openSessionWith(key, {
    open: doors.open,
    get openByHttp() {
      return doors.openByHttp;
    },
    chance: Math.random,
    visible: () => document.visibilityState === 'visible',
    inWords: (code, message) => words.inWords(code, message),
    language: () => words.language(),
  });
  const unwatch = watchPage(session);
  const unname = session.part('room').subscribe((room) => room && renameRoom(key.room, room));
  const opened: Session = {
    ...session,
    close() {
      open.delete(name);
      unwatch();
      unname();
      session.close();
    },
  };
  open.set(name, opened);
  return opened;
}
