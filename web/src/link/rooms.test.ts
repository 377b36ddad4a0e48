import { beforeEach, expect, test } from 'vitest';
import { addressOf, allKeys, dropKey, type Key, keepKey, keyTo, renameRoom, screenKey } from './rooms.ts';

const key = (room: string, member: string, role: Key['role'] = 'participant'): Key => ({
  room,
  member,
  token: `token-${member}`,
  role,
  code: 'MJ4T9KWD',
  title: 'Leaving hospital',
});

beforeEach(() => localStorage.clear());

test('a key is kept by room and found again', () => {
  keepKey(key('a', 'm2'));
  expect(keyTo('a')).toEqual(key('a', 'm2'));
  expect(JSON.parse(localStorage.getItem('shoebox.rooms') ?? '')).toEqual({ a: key('a', 'm2') });
});

test('a facilitator who tries the code on the same laptop keeps the console', () => {
  keepKey(key('a', 'm1', 'facilitator'));
  keepKey(key('a', 'm9'));
  expect(keyTo('a')?.member).toBe('m1');
  expect(addressOf(key('a', 'm1', 'facilitator'))).toBe('/room/a');
  expect(addressOf(key('a', 'm9'))).toBe('/room/a/m9');
  dropKey(key('a', 'm9'));
  expect(allKeys()).toEqual([key('a', 'm1', 'facilitator')]);
});

test('a screen is kept apart from rooms, so that it never opens instead of the console', () => {
  keepKey(key('a', 'm1', 'facilitator'));
  keepKey(key('a', 'm5', 'screen'));
  expect(keyTo('a')?.role).toBe('facilitator');
  expect(screenKey()?.member).toBe('m5');
  expect(allKeys()).toHaveLength(1);
});

test('leaving forgets the key with its drafts, unsent words and edit keys, and nobody else’s', () => {
  keepKey(key('a', 'm2'));
  for (const kind of ['draft', 'outbox', 'keys']) {
    localStorage.setItem(`shoebox.${kind}.a.m2.x`, '1');
    localStorage.setItem(`shoebox.${kind}.a.m22.x`, '1');
  }
  dropKey(key('a', 'm2'));
  expect(Object.keys(localStorage).sort()).toEqual([
    'shoebox.draft.a.m22.x',
    'shoebox.keys.a.m22.x',
    'shoebox.outbox.a.m22.x',
    'shoebox.rooms',
  ]);
});

test('a new title reaches every key of the room', () => {
  keepKey(key('a', 'm1', 'facilitator'));
  keepKey(key('a', 'm9'));
  renameRoom('a', { title: 'Home, safe', code: 'BBBB2222' });
  expect(allKeys().map((one) => one.title)).toEqual(['Home, safe', 'Home, safe']);
});

test('storage that holds something else is not believed', () => {
  localStorage.setItem('shoebox.rooms', '{broken');
  expect(allKeys()).toEqual([]);
  keepKey(key('a', 'm2'));
  expect(keyTo('a')?.member).toBe('m2');
});
