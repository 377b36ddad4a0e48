import { describe, expect, test } from 'vitest';
import * as later from '../icons/later.ts';
import { perspectives } from '../icons/perspectives.ts';
import * as ui from '../icons/ui.ts';
import { placesAround, sheet } from './map-places.ts';
import { treads } from './shoes.ts';
import { lengthOf, spline, spotsAlong, stride, wander } from './trail.ts';
import { hemLines, soleLines } from './tread.ts';

describe('a path', () => {
  test('runs through its waypoints', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 50, y: 20 },
      { x: 100, y: 0 },
    ];
    const line = spline(points);
    for (const point of points) expect(line).toContainEqual(point);
  });

  test('lays its tiles one stride apart', () => {
    const spots = spotsAlong(spline(wander(330, 42, 1000)), 0, stride * 42, 12);
    expect(spots).toHaveLength(12);
    for (let n = 1; n < spots.length; n += 1) {
      const [a, b] = [spots[n - 1], spots[n]] as [(typeof spots)[0], (typeof spots)[0]];
      expect(Math.hypot(b.x - a.x, b.y - a.y)).toBeLessThanOrEqual(stride * 42 + 0.01);
      expect(Math.hypot(b.x - a.x, b.y - a.y)).toBeGreaterThan(stride * 42 * 0.8);
    }
  });

  test.each([160, 230, 330, 900])('stays on a sheet %i wide, and is always long enough', (width) => {
    const line = spline(wander(width, 42, 2000));
    expect(lengthOf(line)).toBeGreaterThanOrEqual(2000);
    for (const { x } of line) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
    }
  });

  test('begins the same however long it becomes', () => {
    const [short, long] = [wander(330, 42, 300), wander(330, 42, 3000)];
    expect(long.slice(0, short.length)).toEqual(short);
  });
});

test.each(treads)('the tread %s has lines for a sole and for a hem', (tread) => {
  for (const lines of [soleLines(tread), hemLines(tread)]) expect(lines.d).toMatch(/^[MmLlHhVvAaQqTt0-9 .,-]+$/);
});

test('two treads are never drawn alike', () => {
  expect(new Set(treads.map((tread) => soleLines(tread).d)).size).toBe(treads.length);
  expect(new Set(treads.map((tread) => hemLines(tread).d)).size).toBe(treads.length);
});

const number = '-?(?:\\d+\\.?\\d*|\\.\\d+)';
const perLetter: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, a: 7, c: 6, s: 4, q: 4, t: 2, z: 0 };

test('every icon is path data that a browser can read to its end', () => {
  for (const [name, d] of [...Object.entries(ui), ...Object.entries(later), ...Object.entries(perspectives)]) {
    const letters = [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)];
    expect(letters.map(([piece]) => piece).join(''), name).toBe(d);
    for (const [, letter, rest] of letters) {
      const count = (rest as string).match(new RegExp(number, 'g'))?.length ?? 0;
      const each = perLetter[(letter as string).toLowerCase()];
      expect(each, `${name}: ${letter}`).toBeDefined();
      expect(each === 0 ? count : count % (each as number), `${name}: ${letter}${rest}`).toBe(0);
    }
  }
});

test.each([2, 3, 4, 5, 6, 7, 8])(
  'a map of %i tables keeps every path on the sheet, and leads it to the clearing',
  (count) => {
    const places = placesAround(count);
    expect(places).toHaveLength(count);
    const centre = { x: sheet.width / 2, y: sheet.height / 2 };
    for (const { line } of places) {
      for (const { x, y } of line) {
        expect(x > 40 && x < sheet.width - 40 && y > 80 && y < sheet.height - 80, `${x} ${y}`).toBe(true);
      }
      const end = line[line.length - 1] as { x: number; y: number };
      expect(Math.hypot(end.x - centre.x, end.y - centre.y)).toBeCloseTo(sheet.clearing, -1);
    }
  },
);
