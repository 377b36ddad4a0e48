import { expect, test } from 'vitest';
import { keptUntil, lastDay, today } from './kept.ts';

const now = Date.parse('2026-11-29T15:00:00Z');
const day = (ms: number) => today(ms);

test('a pledge is kept thirty days after its day, a year at most, and never longer for a later one', () => {
  expect(day(keptUntil('2027-01-31', now))).toBe('2027-03-02');
  expect(day(keptUntil('2027-10-29', now))).toBe('2027-11-28');
  expect(keptUntil('2031-01-01', now)).toBe(keptUntil('2027-10-30', now));
});

test('the day that is said beforehand is the one that is said once the server keeps it', () => {
  const until = Date.parse('2027-03-03T00:00:00Z');
  expect(lastDay(until).getTime()).toBe(keptUntil('2027-01-31', now));
});
