import { expect, test } from 'vitest';
import { pause } from './backoff.ts';
import { hear, read, unset } from './clock.ts';
import { pagesOf } from './names.ts';
import { commandOf, type Open, takes } from './offers.ts';
import { newId, newToken } from './random.ts';

test('a clock believes the message that was least late, and forgets what was true before a sleep', () => {
  let clock = unset;
  expect(read(clock, 0)).toBeUndefined();
  clock = hear(clock, 10_000, 0);
  clock = hear(clock, 10_500, 900);
  expect(read(clock, 1_000)).toBe(11_000);
  for (let at = 0; at < 6; at++) clock = hear(clock, 20_000 + at, 1_500 + at);
  expect(read(clock, 1_510)).toBe(20_010);
});

test('a counter that ran ahead is forgotten after a few messages too', () => {
  let clock = hear(unset, 100_000, 0);
  for (let at = 1; at <= 6; at++) clock = hear(clock, 100_000 + at, 5_000 + at);
  expect(read(clock, 5_010)).toBe(100_010);
});

test('coming back waits anywhere up to a bound: 2 s in the first minute, then doubling to 15 s', () => {
  expect([1, 2, 3, 9].map((count) => pause({ count }, 1))).toEqual([1_000, 2_000, 2_000, 2_000]);
  expect([1, 2, 3, 9].map((late) => pause({ count: 40, late }, 1))).toEqual([4_000, 8_000, 15_000, 15_000]);
  expect(pause({ count: 3 }, 0)).toBe(0);
});

test('a restarting server spreads people over what it asked for; one that sent us away as too fast gets at least that', () => {
  expect(pause({ count: 1, asked: 6_000 }, 0.5)).toBe(3_000);
  expect(pause({ count: 1, asked: 20_000, tooFast: true }, 0)).toBe(20_000);
  expect(pause({ count: 1, tooFast: true }, 0)).toBeGreaterThanOrEqual(10_000);
});

test('pages follow their numbers, not their letters, and other parts stay out', () => {
  const names = ['captures.10', 'captures.2', 'captures.1', 'captures', 'capturesque.1', 'room', 'captures.t1'];
  expect(pagesOf('captures', names)).toEqual(['captures.1', 'captures', 'captures.2', 'captures.10']);
});

const endTurn: Open<'end_turn'> = {
  do: 'end_turn',
  fields: { round: ['t1r2'], go_round: [1], turn: ['s1'] },
  words: [],
  near: 'main',
  seat: 's1',
};
const move: Open<'move_seat'> = {
  do: 'move_seat',
  fields: { seat: ['@seats'], to: ['t1', 't2', 'new'] },
  words: [],
  near: 'plain',
};
const answer: Open<'answer'> = {
  do: 'answer',
  fields: { round: ['t1r1', 't1r2'], go_round: [1] },
  words: ['answer'],
  near: 'plain',
  seat: 's1',
};

test('an offer fills in what leaves no choice, and its seat', () => {
  expect(commandOf(endTurn)).toEqual({ type: 'end_turn', seat: 's1', round: 't1r2', go_round: 1, turn: 's1' });
});

test('an offer takes a choice it names, words it asks for, and anything from a list by reference', () => {
  expect(commandOf(answer, { round: 't1r1', answer: 'Because it is far' })).toMatchObject({
    round: 't1r1',
    seat: 's1',
  });
  expect(commandOf(move, { seat: 's9', to: 't2' })).toEqual({ type: 'move_seat', seat: 's9', to: 't2' });
  expect(takes(move, { seat: 's9', to: 't7' })).toBe(false);
});

test('a choice left open, or one not on offer, is a mistake of the screen and says so', () => {
  expect(() => commandOf(answer, { answer: 'x' })).toThrow('nothing chosen for round');
  expect(() => commandOf(move, { seat: 's1', to: 't7' })).toThrow('does not take');
});

test('ids and tokens are base64url of the length the server takes, and never the same', () => {
  const ids = new Set(Array.from({ length: 200 }, newId));
  expect(ids.size).toBe(200);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(newToken()).toMatch(/^[A-Za-z0-9_-]{43}$/);
});
