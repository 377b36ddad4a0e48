import { lengthOf, type Point, spline, stride } from '../../parts/trail.ts';

/** Where one table stands on the map, and the line that its path follows. */
export interface Stand {
  /** The middle of its plaque. */
  readonly plaque: Point;
  /** The whole line from the plaque towards the clearing. */
  readonly line: readonly Point[];
}

/** A map: its plaques and lines, and the clearing in the middle. */
export interface HallMap {
  readonly stands: readonly Stand[];
  /** Height of a print. */
  readonly s: number;
  readonly clearing: Point & { readonly r: number };
}

export const mapWidth = 1288;
export const mapHeight = 914;

/** Up to how many tables share one map with paths to the clearing, and up to how many each have a place of their own. */
const mapped = 8;
export const placed = 16;

/** Heights of a print, from the largest: the first that lets the longest path fit is taken. */
const heights = [88, 76, 64, 52, 44];

/**
 * Fixed lists of waypoints in a cell, from the plaque inwards: x from the outer side (0) to the inner (1), y from the rim (0)
 * to the middle of the map (1). The last point lies on the way to the clearing.
 */
const side: readonly Point[] = at(
  [0.15, 0.34],
  [0.22, 0.66],
  [0.46, 0.76],
  [0.56, 0.46],
  [0.72, 0.22],
  [0.88, 0.4],
  [0.8, 0.68],
  [0.62, 0.9],
);
const middle: readonly Point[] = at(
  [0.5, 0.13],
  [0.78, 0.16],
  [0.84, 0.38],
  [0.6, 0.46],
  [0.36, 0.4],
  [0.18, 0.52],
  [0.32, 0.66],
);
const half: readonly Point[] = at(
  [0.2, 0.2],
  [0.5, 0.14],
  [0.78, 0.24],
  [0.7, 0.42],
  [0.36, 0.4],
  [0.16, 0.52],
  [0.34, 0.68],
  [0.62, 0.62],
);

function at(...pairs: readonly (readonly [number, number])[]): readonly Point[] {
  return pairs.map(([x, y]) => ({ x, y }));
}

/** The map for so many tables, the longest path of which has `steps` tiles. The same numbers give the same map for ever. */
export function hallMap(tables: number, steps: number): HallMap {
  const clearing = { x: mapWidth / 2, y: mapHeight / 2, r: tables > mapped ? 0 : 122 };
  const stands = tables > mapped ? grid(tables) : ring(tables, clearing);
  const shortest = Math.min(...stands.map(({ line }) => lengthOf(line)));
  const largest = tables > mapped ? 52 : tables > 6 ? 64 : 88;
  const fit = heights.find((s) => s <= largest && (steps + 1.3) * stride * s <= shortest);
  return { stands, s: fit ?? 44, clearing };
}

/** How many tiles fit on a line; of a longer path the newest are drawn. */
export function capacity(line: readonly Point[], s: number): number {
  return Math.max(1, Math.floor(lengthOf(line) / (stride * s) - 1.3));
}

function ring(tables: number, clearing: HallMap['clearing']): Stand[] {
  if (tables <= 2) return Array.from({ length: tables }, (_, nth) => halfStand(nth, clearing));
  const above = Math.ceil(tables / 2);
  return Array.from({ length: tables }, (_, nth) => {
    const top = nth < above;
    return cellStand(top ? nth : nth - above, top ? above : tables - above, top, clearing);
  });
}

/** One or two tables: each has half of the map from top to bottom. */
function halfStand(nth: number, clearing: HallMap['clearing']): Stand {
  const place = ({ x, y }: Point): Point => {
    const across = x * 0.46 * mapWidth;
    return { x: nth === 0 ? across : mapWidth - across, y: (y + 0.08) * mapHeight };
  };
  return {
    plaque: place({ x: 0.2, y: 0.02 }),
    line: spline([...half.map(place), towards(place({ x: 0.7, y: 0.5 }), clearing)]),
  };
}

function cellStand(nth: number, across: number, top: boolean, clearing: HallMap['clearing']): Stand {
  const wide = mapWidth / across;
  const inMiddle = across % 2 === 1 && nth === (across - 1) / 2;
  const right = nth >= across / 2;
  const place = ({ x, y }: Point): Point => {
    const inside = right && !inMiddle ? 1 - x : x;
    return { x: (nth + inside) * wide, y: top ? (y * mapHeight) / 2 : mapHeight - (y * mapHeight) / 2 };
  };
  const points = inMiddle ? middle : side;
  const last = place(points[points.length - 1] as Point);
  const plaque = place(inMiddle ? { x: 0.14, y: 0.13 } : { x: Math.max(0.2, 120 / wide), y: 0.13 });
  return { plaque, line: spline([...points.map(place), towards(last, clearing)]) };
}

/** Where a line that comes from `from` meets the rim of the clearing. */
function towards(from: Point, { x, y, r }: HallMap['clearing']): Point {
  const far = Math.hypot(from.x - x, from.y - y);
  const rim = r + 14;
  return { x: x + ((from.x - x) / far) * rim, y: y + ((from.y - y) / far) * rim };
}

/** Nine tables and more: a place of its own for each, four across, in which its path goes to and fro. */
function grid(tables: number): Stand[] {
  const rows = Math.ceil(tables / 4);
  const [wide, high] = [mapWidth / 4, mapHeight / rows];
  return Array.from({ length: tables }, (_, nth) => {
    const [left, up] = [(nth % 4) * wide, Math.floor(nth / 4) * high];
    const inwards = nth % 4 < 2;
    const place = (x: number, y: number): Point => ({ x: left + (inwards ? x : 1 - x) * wide, y: up + y * high });
    const points = [
      place(0.12, 0.44),
      place(0.4, 0.4),
      place(0.66, 0.46),
      place(0.88, 0.56),
      place(0.68, 0.74),
      place(0.4, 0.72),
      place(0.12, 0.8),
    ];
    return { plaque: place(0.34, 0.16), line: spline(points) };
  });
}

/** One path of the whole room, for more tables than have a place of their own: rows that wander over the whole map. */
export function sharedLine(steps: number): { readonly line: readonly Point[]; readonly s: number } {
  const s = [88, 76, 64, 52, 44, 36, 30].find((one) => room(one) >= steps + 1.3) ?? 30;
  return { line: spline(rows(s)), s };
}

function room(s: number): number {
  return lengthOf(spline(rows(s))) / (stride * s);
}

function rows(s: number): Point[] {
  const inset = s * 0.9;
  const count = Math.floor((mapHeight - inset) / (1.5 * s));
  const waves = 6;
  const points: Point[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let n = 0; n <= waves; n += 1) {
      const along = inset + (n * (mapWidth - 2 * inset)) / waves;
      const sway = (n % 2 ? -0.16 : 0.16) * s;
      points.push({ x: row % 2 ? mapWidth - along : along, y: inset + row * 1.5 * s + sway });
    }
  }
  return points;
}
