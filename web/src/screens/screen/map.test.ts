import { describe, expect, test } from 'vitest';
import { spotsAlong, stride } from '../../parts/trail.ts';
import { capacity, hallMap, mapHeight, mapWidth, sharedLine } from './map.ts';

const tables = Array.from({ length: 16 }, (_, nth) => nth + 1);

describe('the map of the hall', () => {
  test.each(tables)('of %i tables keeps every plaque and path on its sheet', (count) => {
    const { stands } = hallMap(count, 3);
    expect(stands).toHaveLength(count);
    for (const { plaque, line } of stands) {
      for (const { x, y } of [plaque, ...line]) {
        expect([x >= 0, x <= mapWidth, y >= 0, y <= mapHeight]).toEqual([true, true, true, true]);
      }
      expect([plaque.x >= 92, plaque.x <= mapWidth - 92]).toEqual([true, true]);
    }
  });

  test.each(tables)('of %i tables keeps plaques apart', (count) => {
    const plaques = hallMap(count, 3).stands.map(({ plaque }) => plaque);
    for (const [nth, one] of plaques.entries()) {
      for (const other of plaques.slice(nth + 1)) {
        expect(Math.abs(one.x - other.x) > 184 || Math.abs(one.y - other.y) > 60).toBe(true);
      }
    }
  });

  test('is the same map for the same room, and prints only shrink as paths grow', () => {
    expect(hallMap(6, 4)).toEqual(hallMap(6, 4));
    const heights = [0, 3, 6, 9, 12].map((steps) => hallMap(5, steps).s);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(heights[0]).toBe(88);
  });

  test.each(tables)('of %i tables has room for the six rounds of a long afternoon', (count) => {
    const { stands, s } = hallMap(count, 6);
    for (const { line } of stands) {
      expect(capacity(line, s)).toBeGreaterThanOrEqual(6);
      expect(spotsAlong(line, s * 0.1, stride * s, 6)).toHaveLength(6);
    }
  });
});

test.each([0, 40, 120, 204])('one path of the whole room holds %i rounds', (steps) => {
  const { line, s } = sharedLine(steps);
  expect(capacity(line, s)).toBeGreaterThanOrEqual(Math.min(steps, 200));
  for (const { x, y } of line) expect([x > 0, x < mapWidth, y > 0, y < mapHeight]).toEqual([true, true, true, true]);
});
