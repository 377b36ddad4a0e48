import { expect, test } from 'vitest';
import { changeOf } from './others.ts';
import { noon, room } from './testing.ts';

test('a facilitator is told the largest change that another has made', () => {
  const before = room();
  const what = (change: Parameters<typeof room>[0]) => changeOf(before, room(change))?.what;
  expect(what({})).toBeUndefined();
  expect(what({ phase: 'p6', ends_at: noon, message: 'Tea' })).toBe('phase');
  expect(what({ paused_at: noon })).toBe('pause');
  expect(changeOf(room({ paused_at: noon }), before)?.what).toBe('resume');
  expect(what({ gathering: true })).toBe('gather');
  expect(what({ message: 'Tea' })).toBe('message');
  expect(what({ door: 'locked' })).toBe('door');
  expect(what({ phases: before.phases.slice(1) })).toBe('sheet');
  expect(what({ ends_at: noon })).toBe('time');
  expect(what({ spotlight: 'h1' })).toBe('theme');
});
