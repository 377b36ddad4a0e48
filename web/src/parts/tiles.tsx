import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';
import type { PathStep } from './path.tsx';
import { treadOf } from './shoes.ts';
import { Print, SoleClip } from './sole.tsx';
import { type Point, type Spot, stride, tilt } from './trail.ts';
import '../style/parts/path.css';

/** The dashed place where the next tile will lie. */
export function NextTile({ spot, s, nth }: { readonly spot: Spot; readonly s: number; readonly nth: number }) {
  return (
    <g transform={place(spot, nth)}>
      <rect class="path-next" {...tileBox(s)} stroke-dasharray={`${s * 0.09} ${s * 0.07}`} />
    </g>
  );
}

/** Where nobody has walked: never a track, only dots of `width`. All of them are one drawing. For use inside an `<svg>`. */
export function PathDots({ spots, width }: { readonly spots: readonly Point[]; readonly width: number }) {
  const d = spots.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h.01`).join('');
  return <path class="path-ahead" d={d} stroke-width={width} />;
}

export interface TilesProps {
  readonly steps: readonly PathStep[];
  /** One for each step, in order; more are left over. */
  readonly spots: readonly Spot[];
  readonly s: number;
  readonly fresh?: boolean | undefined;
}

/** Tiles first, then prints, then kerbs, so that no tile ever covers a print. For use inside an `<svg>`. */
export function Tiles({ steps, spots, s, fresh }: TilesProps) {
  const clip = useId();
  const newest = fresh ? steps.length - 1 : -1;
  const each = (draw: (step: PathStep, nth: number) => ComponentChild) =>
    steps.map((step, nth) => {
      const spot = spots[nth];
      return spot ? (
        <g key={nth} transform={place(spot, nth)} data-colour={step.shoes?.colour ?? ''}>
          {draw(step, nth)}
        </g>
      ) : null;
    });
  const scale = (0.9 * s) / 100;
  return (
    <>
      <SoleClip id={clip} />
      {each((step, nth) => (
        <rect
          class={`path-tile ${step.outcome === null ? 'path-tile-unsaid' : ''} ${nth === newest ? 'path-tile-laid' : ''}`}
          {...tileBox(s)}
          stroke-dasharray={step.outcome === null ? `${s * 0.09} ${s * 0.07}` : undefined}
        />
      ))}
      {each((step, nth) => (
        <g class={nth === newest ? 'path-print-laid' : undefined}>
          <g transform={`rotate(${90 + (nth % 2 ? 4 : -4)}) scale(${scale}) translate(-23 -50)`}>
            <Print
              tread={s < 40 ? undefined : treadOf(step.shoes?.colour ?? '')}
              step={step.outcome}
              clip={clip}
              right={nth % 2 === 1}
            />
          </g>
        </g>
      ))}
      {each((step) => step.outcome === 'blocked' && <Kerb s={s} />)}
    </>
  );
}

function Kerb({ s }: { readonly s: number }) {
  const x = (0.93 * stride * s) / 2;
  return <path class="path-kerb" d={`M${x} ${-0.4 * s}V${0.4 * s}`} stroke-width={0.085 * s} />;
}

function tileBox(s: number) {
  const [long, wide] = [0.93 * stride * s, 0.74 * s];
  return { x: -long / 2, y: -wide / 2, width: long, height: wide, rx: 0.13 * s };
}

function place(spot: Spot, nth: number): string {
  return `translate(${spot.x.toFixed(1)} ${spot.y.toFixed(1)}) rotate(${(spot.angle + tilt(nth)).toFixed(1)})`;
}
