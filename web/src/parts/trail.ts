/** Where paths run: the geometry alone, without a drawing. Units are those of the drawing; angles are degrees, 0 = along x. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place on a line, with the direction in which the line goes there. */
export interface Spot extends Point {
  readonly angle: number;
}

/** From the start of one tile to the start of the next, in heights of a print. */
export const stride = 1.17;

const tilts = [2.5, -2, 1.5, -3, 3, -1.5, 2, -2.5];
const perSegment = 24;

/** The small turn of the nth tile (from 0), as if laid by hand; the same for ever. */
export function tilt(nth: number): number {
  return tilts[nth % tilts.length] ?? 0;
}

/** A Catmull–Rom spline through `points` as a chain of short straight pieces. */
export function spline(points: readonly Point[]): Point[] {
  const at = (n: number) => points[Math.min(Math.max(n, 0), points.length - 1)] as Point;
  const line: Point[] = [];
  for (let n = 0; n < points.length - 1; n += 1) {
    for (let piece = 0; piece < perSegment; piece += 1) {
      const u = piece / perSegment;
      const blend = (a: number, b: number, c: number, d: number) =>
        0.5 * (2 * b + (c - a) * u + (2 * a - 5 * b + 4 * c - d) * u * u + (3 * b - a - 3 * c + d) * u * u * u);
      const [a, b, c, d] = [at(n - 1), at(n), at(n + 1), at(n + 2)];
      line.push({ x: blend(a.x, b.x, c.x, d.x), y: blend(a.y, b.y, c.y, d.y) });
    }
  }
  return [...line, at(points.length - 1)];
}

/** The length of a chain. */
export function lengthOf(line: readonly Point[]): number {
  let sum = 0;
  for (let n = 1; n < line.length; n += 1) sum += gap(line[n - 1] as Point, line[n] as Point);
  return sum;
}

/** Spots along a chain at `start`, `start + every` …, at most `most` of them and none beyond its end. */
export function spotsAlong(line: readonly Point[], start: number, every: number, most: number): Spot[] {
  const spots: Spot[] = [];
  let walked = 0;
  for (let n = 1; n < line.length && spots.length < most; n += 1) {
    const [from, to] = [line[n - 1] as Point, line[n] as Point];
    const piece = gap(from, to);
    for (;;) {
      const wanted = start + spots.length * every - walked;
      if (wanted > piece || piece === 0 || spots.length >= most) break;
      const u = wanted / piece;
      const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
      spots.push({ x: from.x + (to.x - from.x) * u, y: from.y + (to.y - from.y) * u, angle });
    }
    walked += piece;
  }
  return spots;
}

/**
 * Waypoints of a path that wanders in rows over a sheet `width` wide, for prints `s` high: to and fro, each row a wave.
 * Enough of them for a line of `length`. The same width and `s` always give the same path.
 */
export function wander(width: number, s: number, length: number): Point[] {
  const half = s * 2.2;
  const inset = s * 0.95;
  const waves = Math.max(1, Math.floor((width - 2 * inset) / half));
  const across = (width - 2 * inset) / waves;
  const rowHeight = s * 1.95;
  const points: Point[] = [];
  for (let row = 0; points.length < 3 || lengthOf(spline(points)) < length; row += 1) {
    for (let n = 0; n <= waves; n += 1) {
      const along = inset + n * across;
      const sway = (n % 2 === 0 ? 0.32 : -0.32) * s;
      points.push({
        x: row % 2 === 0 ? along : width - along,
        y: s * 0.95 + row * rowHeight + (row % 2 === 0 ? sway : -sway),
      });
    }
  }
  return points;
}

function gap(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
