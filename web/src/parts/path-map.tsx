import { direction } from '../words/words.ts';
import { type Place, placesAround, sheet } from './map-places.ts';
import { Path, type PathStep, PathWords } from './path.tsx';
import { NextTile, PathDots, Tiles } from './tiles.tsx';
import { lengthOf, type Point, spotsAlong, stride } from './trail.ts';
import '../style/parts/map.css';

export interface MapTable {
  readonly id: string;
  /** "Table 3". */
  readonly name: string;
  readonly steps: readonly PathStep[];
}

export interface PathMapProps {
  readonly tables: readonly MapTable[];
  /** The clearing in the middle to which all paths lead: "Harvest", "at 11:20". */
  readonly clearing: { readonly title: string; readonly under?: string | undefined };
}

const onOneMap = 8;
const inCells = 16;

/**
 * The hall's paths. Up to 8 tables wander from the rim of one map to its clearing; up to 16 each have a field of their own;
 * more walk one path together. Never lanes: lengths cannot be compared at a glance.
 */
export function PathMap({ tables, clearing }: PathMapProps) {
  return (
    <div class="map">
      {tables.length <= onOneMap && <OneMap tables={tables} clearing={clearing} />}
      {tables.length > onOneMap && tables.length <= inCells && <Fields tables={tables} />}
      {tables.length > inCells && (
        <div aria-hidden="true">
          <Path steps={together(tables)} size={52} />
        </div>
      )}
      <div class="spoken">
        {tables.map(({ id, name, steps }) => (
          <section key={id}>
            <h3>{name}</h3>
            <PathWords steps={steps} />
          </section>
        ))}
      </div>
    </div>
  );
}

function OneMap({ tables, clearing }: PathMapProps) {
  const places = placesAround(tables.length).map((place) => (direction.value === 'rtl' ? mirrored(place) : place));
  const [x, y] = [sheet.width / 2, sheet.height / 2];
  return (
    <svg class="map-drawing path" viewBox={`0 0 ${sheet.width} ${sheet.height}`} aria-hidden="true">
      {tables.map((table, nth) => {
        const place = places[nth];
        return (
          place && <Walk key={table.id} steps={table.steps} line={place.line} size={tables.length > 6 ? 70 : 88} />
        );
      })}
      <circle class="map-clearing" cx={x} cy={y} r={sheet.clearing - 4} />
      <circle class="map-ring" cx={x} cy={y} r={sheet.clearing - 26} />
      <text class="map-title" x={x} y={y + (clearing.under ? -2 : 14)}>
        {clearing.title}
      </text>
      <text class="map-under" x={x} y={y + 38}>
        {clearing.under}
      </text>
      {tables.map(({ id, name }, nth) => (
        <Plaque key={id} at={places[nth]?.plaque} name={name} />
      ))}
    </svg>
  );
}

/** One table's tiles, its next one, and the dots of the way ahead. A long path is drawn smaller, never cut. */
function Walk({
  steps,
  line,
  size,
}: {
  readonly steps: readonly PathStep[];
  readonly line: readonly Point[];
  readonly size: number;
}) {
  const s = Math.min(size, lengthOf(line) / ((steps.length + 1.6) * stride));
  const spots = spotsAlong(line, 0.3 * s, stride * s, steps.length + 1);
  const next = spots[steps.length];
  const from = (steps.length + 1) * stride * s;
  return (
    <>
      <PathDots spots={spotsAlong(line, from, 0.25 * s, 200)} width={s * 0.066} />
      {next && <NextTile spot={next} s={s} nth={steps.length} />}
      <Tiles steps={steps} spots={spots} s={s} />
    </>
  );
}

function Plaque({ at, name }: { readonly at: Point | undefined; readonly name: string }) {
  if (!at) return null;
  const wide = 44 + [...name].length * 18;
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <rect class="map-plaque-edge" x={-wide / 2} y={-26} width={wide} height={58} rx={12} />
      <rect class="map-plaque" x={-wide / 2} y={-28} width={wide} height={56} rx={12} />
      <text class="map-name" y={12}>
        {name}
      </text>
    </g>
  );
}

function Fields({ tables }: Pick<PathMapProps, 'tables'>) {
  return (
    <div class="map-fields" aria-hidden="true">
      {tables.map(({ id, name, steps }) => (
        <div key={id}>
          <span class="map-field-name">{name}</span>
          <Path steps={steps} size={52} />
        </div>
      ))}
    </div>
  );
}

/** All rounds of the room on one path: first rounds first, in the order of the tables. */
function together(tables: readonly MapTable[]): PathStep[] {
  return tables.flatMap(({ steps }) => steps).sort((a, b) => a.number - b.number);
}

function mirrored({ plaque, line }: Place): Place {
  const flip = ({ x, y }: Point) => ({ x: sheet.width - x, y });
  return { plaque: flip(plaque), line: line.map(flip) };
}
