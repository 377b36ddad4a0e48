import { beforeEach, expect, test } from 'vitest';
import { editKey, keyToWords, signWords, writtenHere } from './keys.ts';

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

test('a text is found again by its words on the device that wrote it, also after the server tidied its spaces', async () => {
  const { edit_key } = await signWords(owner, 'capture', ' Nobody  asked her\n');
  expect(keyToWords(owner, 'capture', 'Nobody asked her')).toBe(edit_key);
  expect(keyToWords(owner, 'pledge', 'Nobody asked her')).toBeUndefined();
  expect(keyToWords({ ...owner, member: 'm3' }, 'capture', 'Nobody asked her')).toBeUndefined();
  expect(writtenHere(owner)).toHaveLength(1);
});
