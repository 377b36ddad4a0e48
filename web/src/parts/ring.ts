/** Where the footprints of a board lie: geometry alone, in the units of the drawing. */

import { lengthOf, type Point, type Spot, spotsAlong, stride } from './trail.ts';

/** The sheet of a board. */
export const ringSheet = { width: 420, height: 440 } as const;

export interface Ring {
  /** One for each footprint, in the order in which they are walked. */
  readonly spots: readonly Spot[];
  /** Height of a print. */
  readonly s: number;
  /** The way from one to the next, as dots. */
  readonly dots: readonly Point[];
}

const bends = 6;
const sway = 0.22;
const rim = 30;
const pieces = 720;

/** A ring that winds in and out, walked with the clock from above; `mirrored` against it. The same count is the same ring. */
export function ring(count: number, mirrored = false): Ring {
  const line = Array.from({ length: pieces + 1 }, (_, nth) => winding((nth / pieces) * 2 * Math.PI, mirrored));
  const step = lengthOf(line) / Math.max(1, count);
  const dots = [-0.08, 0.08].flatMap((beside) => spotsAlong(line, step * (1 + beside), step, count));
  return { spots: spotsAlong(line, step / 2, step, count), s: step / stride, dots };
}

function winding(turn: number, mirrored: boolean): Point {
  const far = 1 + sway * Math.cos(bends * turn);
  const side = mirrored ? -1 : 1;
  return {
    x: ringSheet.width / 2 + (side * far * (ringSheet.width / 2 - rim) * Math.sin(turn)) / (1 + sway),
    y: ringSheet.height / 2 - (far * (ringSheet.height / 2 - rim) * Math.cos(turn)) / (1 + sway),
  };
}

/** A straight piece of the way: `count` spots in one row, from the start of the line of reading. */
export function row(count: number, s: number, mirrored = false): Spot[] {
  return Array.from({ length: count }, (_, nth) => {
    const along = (nth + 0.5) * stride * s;
    return { x: mirrored ? count * stride * s - along : along, y: s * 0.9, angle: mirrored ? 180 : 0 };
  });
}
