import type { Tread } from './shoes.ts';

/** A sole, toe up, left foot, in a box 46 wide and 100 high; the right foot is its mirror image. */
export const fore =
  'M25 2C35.2 2 42 12.4 42 27c0 13-5 20.5-6.4 30.6C35 61.7 31.4 63.2 25.5 63.2h-5.3c-5 0-7.3-2-8.1-6C10.3 47.3 4 41.5 4 28 4 13 13.6 2 25 2Z';
export const heel =
  'M18.2 68.4h12.6c3.3 0 4.9 1.5 4.9 4.3V83c0 9-4.5 15-10.9 15-6.6 0-11.2-6-11.2-15v-9.9c0-3.1 1.6-4.7 4.6-4.7Z';

/** Lines of one pattern, to be stroked with `width` and round caps. */
export interface Lines {
  readonly d: string;
  readonly width: number;
}

/** `many(3, 10, 8, f)` is f(3) + f(11) + f(19) …, up to and with the end. */
function many(start: number, end: number, step: number, draw: (at: number, nth: number) => string): string {
  let d = '';
  for (let at = start, nth = 0; at <= end; at += step, nth += 1) d += draw(at, nth);
  return d;
}

const ring = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
const plus = (x: number, y: number, r: number) => `M${x - r} ${y}h${2 * r}M${x} ${y - r}v${2 * r}`;
const staggered = (dx: number, dy: number, draw: (x: number, y: number) => string) =>
  many(4, 100, dy, (y, row) => many(row % 2 ? dx / 2 : 0, 46, dx, (x) => draw(x + 1, y)));

const soles: Readonly<Record<Tread, () => Lines>> = {
  bars: () => ({ d: many(6, 100, 8, (y) => `M0 ${y}h46`), width: 3 }),
  chevron: () => ({ d: many(-6, 104, 10, (y) => `M0 ${y + 11}l23-11 23 11`), width: 3 }),
  waves: () => ({ d: many(5, 100, 10, (y) => `M-1 ${y}q3-6 6 0${'t6 0'.repeat(7)}`), width: 2.8 }),
  dots: () => ({ d: staggered(9, 8, (x, y) => `M${x} ${y}h0`), width: 4.2 }),
  grid: () => ({ d: many(3, 46, 10, (x) => `M${x} 0v100`) + many(8, 100, 10, (y) => `M0 ${y}h46`), width: 2.4 }),
  rings: () => ({
    d: [5, 12, 19, 26, 33].map((r) => ring(23, 27, r)).join('') + [5, 12, 19].map((r) => ring(24.5, 83, r)).join(''),
    width: 2.8,
  }),
  plus: () => ({ d: staggered(12, 11, (x, y) => plus(x, y, 2.8)), width: 2.4 }),
  slant: () => ({ d: many(6, 134, 11, (y) => `M0 ${y}l46-32`), width: 3 }),
  brick: () => ({
    d: many(8, 100, 9, (y, row) => `M0 ${y}h46${many(row % 2 ? 2 : 9, 46, 14, (x) => `M${x} ${y - 9}v9`)}`),
    width: 2.2,
  }),
  zigzag: () => ({ d: many(1, 46, 9, (x) => `M${x} 0${'l4 5-4 5'.repeat(10)}`), width: 2.6 }),
};

const hems: Readonly<Record<Tread, readonly [step: number, width: number, draw: (x: number) => string]>> = {
  bars: [8, 4, (x) => `M${x + 3} 0v9`],
  chevron: [12, 2.6, (x) => `M${x} 8l6-6.5 6 6.5`],
  waves: [18, 2.6, (x) => `M${x} 4.5q4.5-6.4 9 0t9 0`],
  dots: [9, 4.4, (x) => `M${x + 4.5} 4.5h0`],
  grid: [10, 2, (x) => `M${x} 4.5h10M${x + 5} 0v9`],
  rings: [12, 2.2, (x) => ring(x + 6, 4.5, 2.9)],
  plus: [12, 2.2, (x) => plus(x + 6, 4.5, 2.9)],
  slant: [9, 2.8, (x) => `M${x} 9l6-9`],
  brick: [14, 2, (x) => `M${x} 4.5h14M${x + 3.5} 0v4.5M${x + 10.5} 4.5v4.5`],
  zigzag: [7, 2, (x) => `M${x} 7l3.5-5 3.5 5`],
};

/** Wide enough for the widest card on the widest screen; what is over is cut off by the card. */
const hemLength = 1200;
const drawn = new Map<string, Lines>();

function once(key: string, draw: () => Lines): Lines {
  const lines = drawn.get(key) ?? draw();
  drawn.set(key, lines);
  return lines;
}

/** The pattern over the whole box of a sole; the drawer clips it to fore and heel. */
export function soleLines(tread: Tread): Lines {
  return once(tread, soles[tread]);
}

/** The same motif on a strip 9 high, from the start of the line. */
export function hemLines(tread: Tread): Lines {
  const [step, width, draw] = hems[tread];
  return once(`hem ${tread}`, () => ({ d: many(0, hemLength, step, draw), width }));
}
