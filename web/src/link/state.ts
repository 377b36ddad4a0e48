import type { Part, ServerMessage } from '../wire.ts';

/** A part as it is held: its body and the version by which the server knows it. */
export interface Held {
  readonly v: string;
  readonly body: Part;
}

/** What this device knows of a room. Never changed in place. */
export interface Known {
  readonly epoch: string;
  readonly member: string;
  readonly seq: number;
  readonly parts: ReadonlyMap<string, Held>;
}

/** An answer to one command. */
export type Answer =
  | { readonly accepted: true; readonly seq: number }
  | { readonly accepted: false; readonly code: string; readonly message: string };

/** What a message asks of the outside world. */
export type Effect =
  | { readonly do: 'heard'; readonly now: number }
  | { readonly do: 'answered'; readonly id: string; readonly answer: Answer }
  | { readonly do: 'saving'; readonly ok: boolean }
  | { readonly do: 'hello' };

export const nothing: Known = { epoch: '', member: '', seq: 0, parts: new Map() };

/** Message in, state and effects out. Replaces parts; folds nothing; knows no rule of the game. */
export function receive(known: Known, message: ServerMessage): readonly [Known, readonly Effect[]] {
  switch (message.type) {
    case 'welcome':
      return [
        { ...known, epoch: message.epoch, member: message.member, seq: message.seq },
        [
          { do: 'heard', now: message.now },
          { do: 'saving', ok: true },
        ],
      ];
    case 'show':
      return [
        { ...known, seq: Math.max(known.seq, message.seq), parts: replaced(known.parts, message.parts, message.gone) },
        [{ do: 'heard', now: message.now }],
      ];
    case 'accepted':
      return [known, [{ do: 'answered', id: message.id, answer: { accepted: true, seq: message.seq } }]];
    case 'rejected':
      return [
        known,
        [{ do: 'answered', id: message.id, answer: { accepted: false, code: message.code, message: message.message } }],
      ];
    case 'beat': {
      const heard: Effect = { do: 'heard', now: message.now };
      return [known, same(known.parts, message.parts) ? [heard] : [heard, { do: 'hello' }]];
    }
    case 'saving':
      return [known, [{ do: 'saving', ok: message.ok }]];
    case 'bye':
      return [known, []];
    default:
      return unknown(known, message);
  }
}

/** Name and version of every part held, as `hello` says them. */
export function versions(known: Known): Record<string, string> {
  return Object.fromEntries([...known.parts].map(([name, held]) => [name, held.v]));
}

function replaced(
  parts: Known['parts'],
  newer: Readonly<Record<string, Held>>,
  gone: readonly string[],
): Known['parts'] {
  const next = new Map(parts);
  for (const name of gone) next.delete(name);
  for (const [name, held] of Object.entries(newer)) next.set(name, held);
  return next;
}

function same(parts: Known['parts'], told: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(told);
  return names.length === parts.size && names.every((name) => parts.get(name)?.v === told[name]);
}

/** A newer server may say more than this client knows: what is not understood changes nothing. */
function unknown(known: Known, _message: never): readonly [Known, readonly Effect[]] {
  return [known, []];
}
