import { beforeEach, expect, test } from 'vitest';
import { draft, returnDrafts, takeDrafts, wipeDrafts } from './drafts.ts';

const owner = { room: 'r1', member: 'm2' };
beforeEach(() => wipeDrafts(owner));

test('each box keeps its own text, on the device', () => {
  draft(owner, 's1', 'note').set('quiet thought');
  expect(draft(owner, 's1', 'note').text).toBe('quiet thought');
  expect(draft(owner, 's2', 'note').text).toBe('');
  expect(localStorage.getItem('shoebox.draft.r1.m2.s1.note')).toBe('quiet thought');
});

test('sending empties the box; a refusal fills it again, but never over something newer', () => {
  const box = draft(owner, 's1', 'note');
  box.set('first');
  const taken = takeDrafts([box.key]);
  expect(box.text).toBe('');
  returnDrafts(taken);
  expect(box.text).toBe('first');
  const again = takeDrafts([box.key]);
  box.set('second');
  returnDrafts(again);
  expect(box.text).toBe('second');
});

test('leaving wipes every box of the member, on screen and on the device', () => {
  const box = draft(owner, 's1', 'note');
  box.set('gone soon');
  wipeDrafts(owner);
  expect(box.text).toBe('');
  expect(localStorage.getItem(box.key)).toBeNull();
});
