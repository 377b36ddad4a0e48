import { type Point, spline } from './trail.ts';

/** The sheet of a map, in its own units: one is a pixel of a projector that is 1920 wide. */
export const sheet = { width: 1290, height: 915, clearing: 124 } as const;

/** Where one table's plaque stands, and the line that its path follows inwards, ending at the edge of the clearing. */
export interface Place {
  readonly plaque: Point;
  readonly line: readonly Point[];
}

type Route = readonly (readonly [across: number, inwards: number])[];

/** Routes in a field of one by one: from the rim of the map (0) towards its middle line (1), for the starting side. */
const outer: Route = [
  [0.28, 0.27],
  [0.2, 0.5],
  [0.42, 0.62],
  [0.6, 0.45],
  [0.76, 0.27],
  [0.96, 0.42],
  [0.84, 0.66],
  [0.52, 0.76],
  [0.46, 0.9],
  [0.8, 0.92],
];
const inner: Route = [
  [0.3, 0.27],
  [0.18, 0.5],
  [0.42, 0.6],
  [0.62, 0.42],
  [0.82, 0.34],
  [0.84, 0.54],
];
const middle: Route = [
  [0.56, 0.28],
  [0.86, 0.3],
  [0.84, 0.5],
  [0.52, 0.48],
  [0.2, 0.4],
  [0.08, 0.62],
  [0.12, 0.84],
];
const widest = 430;
/** How near to the side of the sheet the middle of a plaque may come. */
const rimmed = 124;

/** Places for 2 to 8 tables, in order: along the upper rim, then along the lower. The same count always gives the same map. */
export function placesAround(count: number): Place[] {
  const above = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, nth) =>
    nth < above ? placeOn('above', nth, above) : placeOn('below', nth - above, count - above),
  );
}

function placeOn(rim: 'above' | 'below', nth: number, across: number): Place {
  const half = sheet.height / 2;
  const centre = ((nth + 0.5) * sheet.width) / across;
  const width = Math.min(sheet.width / across, widest);
  const side = Math.sign(Math.round(sheet.width / 2 - centre));
  const isInner = side !== 0 && Math.abs(sheet.width / 2 - centre) < sheet.width / 4;
  const route = side === 0 ? middle : isInner ? inner : outer;
  const at = ([u, v]: readonly [number, number]): Point => ({
    x: centre + (u - 0.5) * width * (side || 1),
    y: rim === 'above' ? v * half : sheet.height - v * half,
  });
  const plaque = at([side === 0 ? 0.5 : 0.28, 0.12]);
  return {
    plaque: { x: Math.min(Math.max(plaque.x, rimmed), sheet.width - rimmed), y: plaque.y },
    line: spline([...route.map(at), doorway(route, side, rim)]),
  };
}

/** Where a path meets the clearing: from the side for the outer ones, from above or below for the others. */
function doorway(route: Route, side: number, rim: 'above' | 'below'): Point {
  const [dx, dy] = route === outer ? [0.96, 0.28] : route === inner ? [0.45, 0.9] : [0.92, 0.4];
  const down = rim === 'above' ? -1 : 1;
  return {
    x: sheet.width / 2 - (side || 1) * dx * sheet.clearing,
    y: sheet.height / 2 + down * dy * sheet.clearing,
  };
}
