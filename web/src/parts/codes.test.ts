import { expect, test } from 'vitest';
import { inGroups, readCode } from './code-field.tsx';
import { graphemes } from './graphemes.ts';

test.each([
  ['mj4t9kwd', 'MJ4T9KWD'],
  [' MJ4T-9KWD ', 'MJ4T9KWD'],
  ['MJ4T 9KWD and more', 'MJ4T9KWD'],
  ['http://box.lan:8000/#join=mj4t-9kwd', 'MJ4T9KWD'],
  ['http://box.lan/j/MJ4T9KWD', 'MJ4T9KWD'],
  ['mj4t 9kwd 7hqx', 'MJ4T9KWD7HQX'],
  ['http://box.lan/in#MJ4T9KWD7HQX', 'MJ4T9KWD7HQX'],
  ['MJ4T 9KWD 7H', 'MJ4T9KWD7H'],
  ['MJ4T 9KWD, 7 o’clock', 'MJ4T9KWD7'],
  ['MJ4', 'MJ4'],
  ['', ''],
])('from %j the code field reads %j', (typed, code) => {
  expect(readCode(typed)).toBe(code);
});

test('a code is shown in fours', () => {
  expect(['', 'MJ4T', 'MJ4T9', 'MJ4T9KWD', 'MJ4T9KWD7HQX'].map(inGroups)).toEqual([
    '',
    'MJ4T',
    'MJ4T 9',
    'MJ4T 9KWD',
    'MJ4T 9KWD 7HQX',
  ]);
});

test.each([
  ['Ines', 4],
  ['Zoë', 3],
  ['Zoe\u0308', 3],
  ['👩‍👩‍👧', 1],
  ['', 0],
])('a person counts %j as %i letters', (text, count) => {
  expect(graphemes(text)).toBe(count);
});
