import { useEffect, useId, useState } from 'preact/hooks';
import { look } from '../app/look.ts';
import { direction, t } from '../words/words.ts';
import { DieFace } from './die.tsx';
import { shoeDrawing } from './icon.tsx';
import { type Ring, ring, ringSheet, row } from './ring.ts';
import type { Shoes } from './shoes.ts';
import { Print, SoleClip } from './sole.tsx';
import { PathDots } from './tiles.tsx';
import { type Spot, stride, tilt } from './trail.ts';
import '../style/parts/path.css';
import '../style/parts/board.css';

/** What lies on a footprint of the board: a tile, the place of one that was lifted, or nothing. */
export type Laid = 'lies' | 'lifted' | 'none';

/** One footprint of a board. Without shoes it is a plain one. */
export interface Place {
  readonly shoes: Shoes | undefined;
  readonly laid: Laid;
}

interface BoardProps {
  readonly places: readonly Place[];
  /** The place where the walker stands, from 0; null: before the first. */
  readonly at: number | null;
  /** What the die in the middle shows; null: it waits. */
  readonly pips: number | null;
}

/** The whole board: a ring of footprints round the die, the table's tiles, and its walker. `BoardWords` tells it. */
export function Board({ places, at, pips }: BoardProps) {
  const laidOut = ring(places.length, direction.value === 'rtl');
  const walker = at === null ? undefined : laidOut.spots[at];
  const middle = `translate(${ringSheet.width / 2 - 39} ${ringSheet.height / 2 - 41}) scale(1.3)`;
  return (
    <svg class="path board-drawing" viewBox={`0 0 ${ringSheet.width} ${ringSheet.height}`} aria-hidden="true">
      <PathDots spots={laidOut.dots} width={2.4} />
      <Places places={places} ring={laidOut} />
      <g transform={middle}>
        <DieFace pips={pips} />
      </g>
      {walker && <Walker spot={walker} s={laidOut.s} />}
    </svg>
  );
}

/** The board in words, footprint by footprint: for readers, and for whoever has it told. */
export function BoardWords({ places, at, seen }: Omit<BoardProps, 'pips'> & { readonly seen: boolean }) {
  const words = ({ shoes, laid }: Place, nth: number) => {
    const name = shoes?.name ?? t('board-plain');
    const what = laid === 'none' ? name : t(`board-place-${laid}`, { shoes: name });
    return nth === at ? t('board-place-here', { shoes: what }) : what;
  };
  return (
    <ol class={seen ? undefined : 'spoken'} aria-label={t('board-list')}>
      {places.map((place, nth) => (
        <li key={nth}>{words(place, nth)}</li>
      ))}
    </ol>
  );
}

function Places({
  places,
  ring: { spots, s },
}: {
  readonly places: readonly Place[];
  readonly ring: Pick<Ring, 'spots' | 's'>;
}) {
  const clip = useId();
  return (
    <>
      <SoleClip id={clip} />
      {places.map(({ shoes, laid }, nth) => {
        const spot = spots[nth];
        return (
          spot && (
            <g
              key={nth}
              data-colour={shoes?.colour ?? ''}
              transform={`translate(${spot.x.toFixed(1)} ${spot.y.toFixed(1)})`}
            >
              <g transform={`rotate(${(spot.angle + tilt(nth)).toFixed(1)})`}>
                {laid !== 'none' && <Tile s={s} lifted={laid === 'lifted'} />}
                <g transform={`rotate(90) scale(${(0.92 * s) / 100}) translate(-23 -50)`}>
                  <Print
                    tread={undefined}
                    step={laid === 'lies' ? 'forward' : 'blocked'}
                    clip={clip}
                    right={nth % 2 === 1}
                  />
                </g>
              </g>
              {shoes && <Sign name={shoes.icon} s={s} angle={spot.angle + tilt(nth)} />}
            </g>
          )
        );
      })}
    </>
  );
}

function Tile({ s, lifted }: { readonly s: number; readonly lifted: boolean }) {
  const [long, wide] = [0.93 * stride * s, 0.78 * s];
  return (
    <rect
      class={lifted ? 'path-tile-unsaid' : 'path-tile'}
      x={-long / 2}
      y={-wide / 2}
      width={long}
      height={wide}
      rx={0.13 * s}
      stroke-dasharray={lifted ? `${s * 0.09} ${s * 0.07}` : undefined}
    />
  );
}

/** Whose footprint it is, upright however the print lies: the icon on a paper disc, on the ball of the foot. */
function Sign({ name, s, angle }: { readonly name: string; readonly s: number; readonly angle: number }) {
  const r = 0.185 * s;
  const turn = (angle * Math.PI) / 180;
  const [x, y] = [0.15 * s * Math.cos(turn), 0.15 * s * Math.sin(turn)];
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <circle class="board-sign" r={r} />
      <path class="board-icon" transform={`scale(${(1.5 * r) / 24}) translate(-12 -12)`} d={shoeDrawing(name)} />
    </g>
  );
}

/** The table's one walker; it goes from spot to spot. */
function Walker({ spot, s }: { readonly spot: Spot; readonly s: number }) {
  const k = s / 34;
  return (
    <g
      class="board-walker"
      style={{ transform: `translate(${spot.x.toFixed(1)}px, ${(spot.y - 0.2 * s).toFixed(1)}px)` }}
    >
      <ellipse class="board-walker-ground" cy={13 * k} rx={9.5 * k} ry={3.4 * k} />
      <path
        class="board-walker-body"
        transform={`scale(${k}) translate(-12 -12)`}
        d="M12 1a5 5 0 0 1 3.1 8.9c2.9 2.4 4.6 7 4.9 13.1-5 2.4-11 2.4-16 0 .3-6.1 2-10.7 4.9-13.1A5 5 0 0 1 12 1Z"
      />
    </g>
  );
}

interface StretchProps {
  /** From where the walker stood (left out before the first footprint) to where it has come. */
  readonly places: readonly Place[];
  readonly pips: number;
  /** Names this roll: what was walked before one's eyes once is not walked again. */
  readonly roll: string;
}

const walkedOnce = new Set<string>();
const stepMs = 280;

/** The piece of the way that was just walked, with the walker going along it once. Decoration: words beside it tell it. */
export function Stretch({ places, pips, roll }: StretchProps) {
  const s = 46;
  const last = places.length - 1;
  const mirrored = direction.value === 'rtl';
  const spots = row(places.length, s, mirrored);
  const here = useWalk(roll, last, Math.max(0, last - pips));
  const spot = spots[here];
  const width = places.length * stride * s;
  return (
    <svg
      class="path board-stretch"
      viewBox={`0 0 ${width} ${s * 1.5}`}
      style={{ maxWidth: `${width / 16}rem` }}
      aria-hidden="true"
    >
      <Places places={places} ring={{ spots, s }} />
      {spot && <Walker spot={spot} s={s} />}
    </svg>
  );
}

/** How far the walker has come: at once to the end where nothing may move, or where this was seen before. */
function useWalk(roll: string, last: number, from: number): number {
  const still = walkedOnce.has(roll) || look.value.calm || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [here, go] = useState(still ? last : from);
  useEffect(() => {
    walkedOnce.add(roll);
    if (here >= last) return;
    const timer = setTimeout(() => go(here + 1), stepMs);
    return () => clearTimeout(timer);
  }, [here, last, roll]);
  return Math.min(here, last);
}
