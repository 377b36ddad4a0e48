import { beforeEach, expect, test } from 'vitest';
import { editKey } from './keys.ts';

const owner = { room: 'r1', member: 'm2' };
beforeEach(() => localStorage.clear());

test('the hash is SHA-256 of the key, so that the server can check it', async () => {
  localStorage.setItem('shoebox.keys.r1.m2.scale.check_in.0', 'abc');
  const { edit_hash } = await editKey(owner, 'scale', 'check_in', '0');
  expect(edit_hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the same thing said again has the same key, another thing another one', async () => {
  const first = await editKey(owner, 'scale', 'check_in', '0');
  expect(await editKey(owner, 'scale', 'check_in', '0')).toEqual(first);
  expect((await editKey(owner, 'scale', 'check_in', '1')).edit_hash).not.toBe(first.edit_hash);
});
