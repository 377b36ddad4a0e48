// Writes server/print/drawings.json: icons, soles, hems, the path and the colours of the light look, for paper.
// One source for screen and print. Run by hand when one of them changes, from the folder `web`; a test compares:
//   node src/icons/paper.mjs > ../server/print/drawings.json
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { colours, treadOf } from '../parts/shoes.ts';
import { spline, spotsAlong, stride, tilt, wander } from '../parts/trail.ts';
import { fore, heel, hemLines, soleLines } from '../parts/tread.ts';
import { perspectives } from './perspectives.ts';

const here = dirname(fileURLToPath(import.meta.url));
const look = readFileSync(join(here, '../style/colours.css'), 'utf8').split("[data-theme='light'] {")[1].split('}')[0];
const token = (name) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(look)[1];
const rounded = (number) => Math.round(number * 100) / 100;

/** Tiles of the board: an A4 page on its side, 1 unit = 1 mm of its drawing. */
const board = { width: 273, s: 26, tiles: 25 };
const line = spline(wander(board.width, board.s, board.s * stride * (board.tiles + 1)));
const spots = spotsAlong(line, board.s * 0.3, board.s * stride, board.tiles);

/** Footprints of a deck's own board, the first so many of these. */
const walk = { width: 273, s: 20, tiles: 54 };
const way = spline(wander(walk.width, walk.s, walk.s * stride * (walk.tiles + 1)));
const places = spotsAlong(way, walk.s * 0.3, walk.s * stride, walk.tiles);
const spotted = (list) =>
  list.map(({ x, y, angle }, nth) => ({ x: rounded(x), y: rounded(y), angle: rounded(angle + tilt(nth)) }));

const paper = {
  colours: Object.fromEntries(
    colours.map((name) => [
      name,
      {
        band: token(`${name}-band`),
        on: token(`${name}-on`),
        ink: token(`${name}-ink`),
        tread: soleLines(treadOf(name)),
        hem: hemLines(treadOf(name)),
      },
    ]),
  ),
  tokens: Object.fromEntries(
    ['card', 'slip', 'line', 'rule', 'ink', 'ink2', 'ink3', 'trackedge'].map((name) => [name, token(name)]),
  ),
  sole: { fore, heel },
  board: {
    ...board,
    spots: spotted(spots),
    mark: readFileSync(join(here, '../../public/mark.svg'), 'utf8').trim(),
  },
  walk: { ...walk, spots: spotted(places) },
  icons: perspectives,
};
process.stdout.write(`${JSON.stringify(paper, null, 1)}\n`);
