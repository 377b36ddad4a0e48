import { expect, test } from 'vitest';
import { newestFirst } from './arrivals.ts';
import { joinLink, spokenAddress } from './join-link.ts';
import { isBehind, passedOver } from './phases.ts';
import { drawingOf } from './qr-picture.tsx';
import { room } from './testing.ts';

const item = (id: string) => ({ id });

test('captures that came later stand first; what came together keeps its order', () => {
  expect(newestFirst('one', [item('a'), item('b')]).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(newestFirst('one', [item('a'), item('new'), item('b')]).map(({ id }) => id)).toEqual(['new', 'a', 'b']);
  expect(newestFirst('other', [item('b'), item('a')]).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('going to a line says what is passed over and what lies behind', () => {
  const now = room({ phase: 'p5' });
  const line = (id: string) => now.phases.find((phase) => phase.id === id) as (typeof now.phases)[number];
  expect(passedOver(now, line('p6'))).toEqual([]);
  expect(passedOver(now, line('p8')).map(({ id }) => id)).toEqual(['p6', 'p7']);
  expect([isBehind(now, line('p3')), isBehind(now, line('p8'))]).toEqual([true, false]);
  expect(passedOver(now, line('p3'))).toEqual([]);
});

test('the dark modules of a QR code are taken from the drawing of the server', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 37 37"><path fill="#fff" d="M0 0h37v37h-37z"/><path stroke="#000" d="M4 4.5h7"/></svg>';
  expect(drawingOf(svg)).toEqual({ box: '0 0 37 37', d: 'M4 4.5h7' });
  expect(drawingOf('<p>something else</p>')).toBeUndefined();
});

test('the code leads to the join page, and an address is read out without its scheme', () => {
  expect(joinLink('http://192.0.2.2:8000', 'MJ4T9KWD')).toBe('http://192.0.2.2:8000/join#MJ4T9KWD');
  expect(spokenAddress('http://192.0.2.2:8000')).toBe('192.0.2.2:8000');
});
