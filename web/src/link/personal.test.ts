import { expect, test, vi } from 'vitest';
import { isPersonal, makeCode, signOutOthers } from './personal.ts';

const key = { room: 'r1', member: 'm1', token: 't', role: 'facilitator', code: 'MJ4T9KWD', title: 'Home' } as const;

test('a personal code has twelve signs of a code, every one of them now and then, and is never the same', async () => {
  const answer = async () => new Response('{"until":null}', { headers: { 'Content-Type': 'application/json' } });
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
  const codes = await Promise.all(Array.from({ length: 200 }, () => makeCode(key, 'recovery')));
  for (const { code } of codes) expect(isPersonal(code)).toBe(true);
  expect(new Set(codes.map(({ code }) => code)).size).toBe(200);
  expect(new Set(codes.flatMap(({ code }) => [...code])).size).toBe(27);
  const [path, asked] = fetched.mock.calls[0] ?? [];
  expect(path).toBe('/api/codes');
  expect(JSON.parse(asked?.body as string)).toEqual({ token: 't', code: codes[0]?.code, kind: 'recovery' });
});

test('ending the old phone goes with a new code for a seat; ending my other devices needs nothing but my token', async () => {
  const answer = async () => new Response('{"until":1}', { headers: { 'Content-Type': 'application/json' } });
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
  fetched.mockClear();
  await makeCode(key, 'rejoin', 's3', true);
  await signOutOthers(key);
  const asked = fetched.mock.calls.map(([path, sent]) => [path, JSON.parse(sent?.body as string)]);
  expect(asked[0]).toEqual(['/api/codes', expect.objectContaining({ kind: 'rejoin', seat: 's3', sign_out: true })]);
  expect(asked[1]).toEqual(['/api/sign-out', { token: 't' }]);
});

test('the code of a room, a token and what people mistype are no personal codes', () => {
  for (const other of ['MJ4T9KWD', 'MJ4T9KWD7HQ', 'MJ4T9KWD7HQO', 'A'.repeat(43), ''])
    expect(isPersonal(other)).toBe(false);
});
