import { expect, test } from 'vitest';
import type { ServerMessage } from '../wire.ts';
import { type Known, nothing, receive, versions } from './state.ts';

const counts = (seats: number) =>
  ({ kind: 'counts', seats, tables: 1, captures: 0, pledges: 0, at_door: 0, scales: {} }) as const;
const show = (parts: Record<string, { v: string; body: ReturnType<typeof counts> }>, gone: string[] = []) =>
  ({ type: 'show', seq: 4, now: 1_000, parts, gone }) as const;

function after(...messages: ServerMessage[]): Known {
  return messages.reduce<Known>((known, message) => receive(known, message)[0], nothing);
}

test('a part is replaced as a whole, and others stay the very same value', () => {
  const before = after(show({ counts: { v: 'a', body: counts(1) }, 'counts.x': { v: 'b', body: counts(9) } }));
  const [known] = receive(before, show({ counts: { v: 'c', body: counts(2) } }));
  expect(known.parts.get('counts')?.body).toEqual(counts(2));
  expect(known.parts.get('counts.x')).toBe(before.parts.get('counts.x'));
  expect(before.parts.get('counts')?.body).toEqual(counts(1));
});

test('a part that is gone is forgotten, and no longer named in the next hello', () => {
  const known = after(show({ counts: { v: 'a', body: counts(1) } }), show({}, ['counts']));
  expect(versions(known)).toEqual({});
});

test('a beat that says what we hold asks for nothing; any difference asks for hello', () => {
  const known = after(show({ counts: { v: 'a', body: counts(1) } }));
  const beat = (parts: Record<string, string>) => receive(known, { type: 'beat', now: 2_000, seq: 4, parts })[1];
  expect(beat({ counts: 'a' })).toEqual([{ do: 'heard', now: 2_000 }]);
  expect(beat({ counts: 'b' })).toContainEqual({ do: 'hello' });
  expect(beat({ counts: 'a', me: 'm' })).toContainEqual({ do: 'hello' });
  expect(beat({})).toContainEqual({ do: 'hello' });
});

test('a welcome after a restore takes the new epoch and keeps what is held until it is shown anew', () => {
  const held = after(show({ counts: { v: 'a', body: counts(1) } }));
  const [known] = receive(held, { type: 'welcome', protocol: 1, room: 'r', member: 'm2', epoch: 'e2', now: 5, seq: 2 });
  expect(known).toMatchObject({ epoch: 'e2', member: 'm2', seq: 2 });
  expect(known.parts).toBe(held.parts);
});

test('answers come out by id, refusals with their code and sentence', () => {
  const refused = { type: 'rejected', id: 'x', code: 'moved_on', message: 'The table has moved on.' } as const;
  expect(receive(nothing, { type: 'accepted', id: 'y', seq: 7 })[1]).toEqual([
    { do: 'answered', id: 'y', answer: { accepted: true, seq: 7 } },
  ]);
  expect(receive(nothing, refused)[1]).toEqual([
    { do: 'answered', id: 'x', answer: { accepted: false, code: 'moved_on', message: 'The table has moved on.' } },
  ]);
});

test('a message of a newer server that nobody here understands changes nothing', () => {
  const strange = { type: 'sing', song: 'la' } as unknown as ServerMessage;
  expect(receive(nothing, strange)).toEqual([nothing, []]);
});
