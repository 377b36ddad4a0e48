import { describe, expect, test } from 'vitest';
import { held } from './calm.ts';
import { Figures } from './keys.ts';
import { graceMs, needsOf, type Seen } from './needs.ts';
import { beginnings } from './phases.ts';
import { consolePart, line, noon, room, seat } from './testing.ts';

const seen = (change: Partial<Seen> = {}): Seen => ({
  room: room(),
  lines: [line(1), line(2)],
  console: consolePart(),
  standing: 0,
  heard: undefined,
  now: noon,
  ...change,
});
const words = (change: Partial<Seen>) => needsOf(seen(change)).map(({ reason, count }) => `${reason} ${count}`);

describe('what needs a person', () => {
  test('is nothing while tables play', () => {
    expect(words({})).toEqual([]);
  });

  test('comes with who waits for a person first, then by number', () => {
    const flags = [{ id: 'j1', term: 'MDT', explanation: null }];
    const lines = [line(1, { flags }), line(2, { help_for: ['s21'] }), line(3, { help_for: ['s31'] })];
    const console = consolePart({ at_door: [{ member: 'm9', name: 'Ada' }] });
    expect(words({ lines, console })).toEqual(['help 2', 'help 3', 'door 1', 'words 1']);
  });

  test('a word that was explained needs nobody', () => {
    const flags = [{ id: 'j1', term: 'MDT', explanation: 'The team that meets on Mondays.' }];
    expect(words({ lines: [line(1, { flags })] })).toEqual([]);
  });

  test('a step may run over for a while before anybody is told, and never while it is paused', () => {
    const ends = line(1).round?.ends_at ?? 0;
    expect(words({ now: ends + graceMs })).toEqual([]);
    expect(words({ now: ends + graceMs + 1 })).toEqual(['over 1', 'over 2']);
    const paused = room({ paused_at: ends });
    expect(words({ now: ends + graceMs + 1, room: paused })).toEqual([]);
  });

  test('a table whose phones are all silent, and one whose host is gone', () => {
    const hosted = line(2, { host: 's21' });
    expect(words({ lines: [line(1), hosted], heard: ['s22', 's23'] })).toEqual(['silent 1', 'host 2']);
  });

  test('a table of two, also where a third is away', () => {
    const seats = [seat('s1', 'Ines'), seat('s2', 'Marek'), seat('s3', 'Rosa', 'away')];
    expect(words({ lines: [line(1, { seats })] })).toEqual(['few 1']);
    expect(words({ lines: [line(1, { seats: [] })] })).toEqual([]);
  });

  test('those who stand are told once the room is past its lobby', () => {
    expect(words({ standing: 2 })).toEqual(['standing 2']);
    expect(words({ standing: 2, room: room({ phase: 'p1' }) })).toEqual([]);
  });
});

test('while somebody reads, nothing new comes in and nothing moves; what was taken back goes', () => {
  expect(held(['b', 'a'], ['d', 'c', 'a', 'b'])).toEqual(['b', 'a']);
  expect(held(['b', 'a'], ['c', 'a'])).toEqual(['a']);
});

test('figures typed one after the other make one number, after a pause a new one', () => {
  const figures = new Figures();
  expect([figures.type('3', 1000), figures.type('4', 1400), figures.type('2', 3000)]).toEqual([3, 34, 2]);
});

describe('when lines begin', () => {
  const minutes = (room_: Seen['room'], now: number) =>
    [...beginnings(room_, now)].map(([id, at]) => [id, (at - noon) / 60_000]);

  test('one after the other, from the end of the one that runs', () => {
    const [first, second] = minutes(room(), noon);
    expect(first).toEqual(['p6', 10]);
    expect(second?.[1]).toBe(10 + (room().phases.find(({ id }) => id === 'p6')?.minutes ?? 0));
  });

  test('later when the line runs over, and while the room takes a breath', () => {
    expect(minutes(room({ ends_at: noon }), noon + 180_000)[0]).toEqual(['p6', 3]);
    expect(minutes(room({ ends_at: noon + 60_000, paused_at: noon }), noon + 300_000)[0]).toEqual(['p6', 6]);
  });

  test('no time is told where no clock runs', () => {
    expect(beginnings(room({ ends_at: null }), noon).size).toBe(0);
  });
});
