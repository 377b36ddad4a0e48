import { render } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { alone } from './alone.ts';
import { rich } from './rich.tsx';
import { direction, loadWords, speak, t } from './words.ts';

beforeAll(() => loadWords('parts'));
afterEach(() => speak('en'));

test('a sentence is filled in, with plurals', () => {
  expect(t('field-left', { count: 1 })).toBe('1 letter left');
  expect(t('field-left', { count: 7 })).toBe('7 letters left');
});

test('a name in another direction is set apart, a name in the same one is left alone', () => {
  expect(t('seat-you-named', { name: 'Ines' })).toBe('Ines (you)');
  expect(t('seat-you-named', { name: 'إيناس' })).toBe('\u2068إيناس\u2069 (you)');
});

test('what chooses a sentence is compared as it is, in every direction', async () => {
  await speak('ar');
  expect(t('code-odd-letter', { letter: 'O' })).toMatch(/D/);
});

test.each([
  ['ring the ward', 'Ring the ward'],
  ['“ask” first', '“Ask” first'],
  ['ŵyna', 'Ŵyna'],
  ['iPad for everyone', 'iPad for everyone'],
  ['سأسأل', 'سأسأل'],
  ['3 calls', '3 calls'],
  ['', ''],
])('%s stands alone as %s', (written, shown) => expect(alone(written)).toBe(shown));

test('a change of language turns the page round and back', async () => {
  await speak('ar');
  expect([document.documentElement.lang, document.documentElement.dir, direction.value]).toEqual(['ar', 'rtl', 'rtl']);
  await speak('en');
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
});

test('the pseudo language stretches what comes from a catalogue, and keeps its letters readable', async () => {
  await speak('pseudo');
  expect(t('card-tender')).toMatch(/^Á téñdér çárd·+$/);
});

test('a sentence nobody wrote is a mistake, and so is a chapter', async () => {
  expect(() => t('no-such-sentence')).toThrow(/no-such-sentence/);
  await expect(loadWords('no-such-chapter')).rejects.toThrow(/no-such-chapter/);
});

test('chapters asked for at once are all there afterwards', async () => {
  await Promise.all([loadWords('parts'), speak('pseudo'), loadWords('parts'), speak('en')]);
  expect(t('card-tender')).toBe('A tender card');
});

test('elements stand in the gaps of a sentence, in its own order', () => {
  const box = document.createElement('p');
  render(rich('card-footer', { deck: <b>Leaving hospital</b>, number: 14 }), box);
  expect(box.innerHTML).toBe('<b>Leaving hospital</b> · Card 14');
});
