import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../link/index.ts';
import { PathWords } from '../../parts/path.tsx';
import { NextTile, PathDots, Tiles } from '../../parts/tiles.tsx';
import { lengthOf, type Point, spotsAlong, stride } from '../../parts/trail.ts';
import type { PathPart } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { stepsOf } from '../console/seats.ts';
import { capacity, hallMap, mapHeight, mapWidth, placed, type Stand, sharedLine } from './map.ts';
import './map.css';

interface HallMapProps {
  readonly session: Session;
  /** What all paths lead to, and when. */
  readonly goal: string;
  readonly at: string;
}

/** The map of the room: plaques round the edge, paths that wander to one clearing. Never lanes, nothing counted. */
export function HallMap({ session, goal, at }: HallMapProps) {
  const tables = session.paths.value.filter((path) => path.seats > 0 || path.path.length > 0);
  const most = Math.max(0, ...tables.map(({ path }) => path.length));
  return (
    <section class="map panel paper" aria-label={t('screen-paths')}>
      {tables.length > placed ? (
        <>
          <Shared session={session} tables={tables} />
          <p class="map-caption">
            <span>{t('screen-shared-path')}</span>
            <b>
              {goal} {at}
            </b>
          </p>
        </>
      ) : (
        <Own session={session} tables={tables} most={most} goal={goal} at={at} />
      )}
      {tables.map((table) => (
        <section key={table.table} class="spoken" aria-label={t('screen-table', { number: table.number })}>
          <PathWords steps={stepsOf(session, table.path)} />
        </section>
      ))}
    </section>
  );
}

interface MapProps extends HallMapProps {
  readonly tables: readonly PathPart[];
  readonly most: number;
}

function Own({ session, tables, most, goal, at }: MapProps) {
  const { stands, s, clearing } = hallMap(tables.length, most);
  const [drawing, k] = useReadable();
  return (
    <svg ref={drawing} class="path map-drawing" viewBox={`0 0 ${mapWidth} ${mapHeight}`} aria-hidden="true">
      {stands.map((stand, nth) => (
        <Walked key={tables[nth]?.table} session={session} table={tables[nth] as PathPart} stand={stand} s={s} />
      ))}
      {stands.map(({ plaque }, nth) => (
        <Plaque key={tables[nth]?.table} at={plaque} k={k} number={tables[nth]?.number ?? 0} />
      ))}
      {clearing.r > 0 && (
        <g transform={`translate(${clearing.x} ${clearing.y})`}>
          <circle class="map-clearing" r={clearing.r} />
          <circle class="map-rim" r={clearing.r - 12} />
          <g transform={`scale(${k})`}>
            <text class="map-goal" y={at ? 2 : 14}>
              {goal}
            </text>
            <text class="map-at" y="42">
              {at}
            </text>
          </g>
        </g>
      )}
    </svg>
  );
}

interface WalkedProps {
  readonly session: Session;
  readonly table: PathPart;
  readonly stand: Stand;
  readonly s: number;
}

/** One table's path so far: tiles, the dashed place of the next, and dots where nobody has walked. */
function Walked({ session, table, stand: { line }, s }: WalkedProps) {
  const steps = stepsOf(session, table.path).slice(-capacity(line, s));
  const spots = spotsAlong(line, s * 0.1, stride * s, steps.length + 1);
  const next = spots[steps.length];
  return (
    <>
      <Dots line={line} from={(steps.length + 0.8) * stride * s} s={s} />
      {next && <NextTile spot={next} s={s} nth={steps.length} />}
      <Tiles steps={steps} spots={spots} s={s} fresh />
    </>
  );
}

interface DotsProps {
  readonly line: readonly Point[];
  readonly from: number;
  readonly s: number;
  readonly most?: number | undefined;
}

/** The way ahead, with `most` dots where no end is in sight. */
function Dots({ line, from, s, most = 200 }: DotsProps) {
  const many = Math.min(most, Math.max(0, Math.floor((lengthOf(line) - from) / (0.27 * s))));
  return <PathDots spots={spotsAlong(line, from, 0.27 * s, many)} width={s * 0.06} />;
}

/** The smallest letters of the map, in its own units. */
const least = 32;

/** How much larger words must be drawn so that they stay at two rem where the map is smaller than its units. */
function useReadable(): readonly [RefObject<SVGSVGElement | null>, number] {
  const drawing = useRef<SVGSVGElement>(null);
  const [k, set] = useState(1);
  useEffect(() => {
    const svg = drawing.current as SVGSVGElement;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const unit = Math.min(svg.clientWidth / mapWidth, svg.clientHeight / mapHeight);
      set(unit > 0 ? Math.min(2, Math.max(1, (2 * rem) / (least * unit))) : 1);
    };
    const watch = new ResizeObserver(measure);
    watch.observe(svg);
    return () => watch.disconnect();
  }, []);
  return [drawing, k];
}

interface PlaqueProps {
  readonly at: Point;
  readonly k: number;
  readonly number: number;
}

function Plaque({ at, k, number }: PlaqueProps) {
  const [wide, high] = [184, 60];
  const inside = (where: number, half: number, end: number) => Math.min(Math.max(where, half + 4), end - half - 4);
  const x = inside(at.x, (k * wide) / 2, mapWidth);
  const y = inside(at.y, (k * high) / 2, mapHeight);
  const box = { x: -wide / 2, y: -high / 2, width: wide, height: high, rx: 12 };
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${k.toFixed(3)})`}>
      <rect class="map-plaque-edge" {...box} y={box.y + 4} />
      <rect class="map-plaque" {...box} />
      <text class="map-plaque-words" y="12">
        {t('screen-table', { number })}
      </text>
    </g>
  );
}

/** One path of all tables together, for a room with very many: round by round, table by table. */
function Shared({ session, tables }: Pick<MapProps, 'session' | 'tables'>) {
  const laid = tables.flatMap(({ path, number }) => path.map((print) => ({ print, number })));
  laid.sort((a, b) => a.print.number - b.print.number || a.number - b.number);
  const { line, s } = sharedLine(laid.length);
  const kept = laid.slice(-capacity(line, s)).map(({ print }) => print);
  const steps = stepsOf(session, kept).map((step, nth) => ({ ...step, number: nth }));
  const spots = spotsAlong(line, s * 0.1, stride * s, steps.length + 1);
  const next = spots[steps.length];
  return (
    <svg class="path map-drawing" viewBox={`0 0 ${mapWidth} ${mapHeight}`} aria-hidden="true">
      <Dots line={line} from={(steps.length + 0.8) * stride * s} s={s} most={14} />
      {next && <NextTile spot={next} s={s} nth={steps.length} />}
      <Tiles steps={steps} spots={spots} s={s} fresh />
    </svg>
  );
}
