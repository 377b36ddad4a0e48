import { useId } from 'preact/hooks';
import { t } from '../words/words.ts';
import { Dot } from './chip.tsx';
import { type Shoes, treadOf } from './shoes.ts';
import { Print, SoleClip, type Step } from './sole.tsx';
import { type Spot, spline, spotsAlong, stride, tilt, wander } from './trail.ts';
import '../style/parts/path.css';

/** One round as it lies on a path. */
export interface PathStep {
  readonly number: number;
  /** The card's title. */
  readonly title: string;
  /** From whose shoes the card spoke; without them the tile is ink. */
  readonly shoes: Shoes | undefined;
  readonly outcome: Step;
}

export interface PathProps {
  readonly steps: readonly PathStep[];
  /** Height of a print: 64 on phones, 50 in the report, 42 on the console. Below 40 without treads, below 24 as dots. */
  readonly size: number;
  /** Width of the sheet in the same unit; the drawing shrinks with its column but never grows. */
  readonly width: number;
  /** Lays the last tile and its print before one's eyes. */
  readonly fresh?: boolean | undefined;
  /** A path that goes no further: no next tile, no dots. */
  readonly ended?: boolean | undefined;
}

/** What a table has walked: tiles with prints, made by walking. To readers an ordered list of rounds. */
export function Path(props: PathProps) {
  const { steps, size, ended } = props;
  return (
    <div class="path">
      {size < 24 ? (
        <span class="path-dots" aria-hidden="true">
          {steps.map((step) => step.shoes && <Dot key={step.number} shoes={step.shoes} size={20} />)}
        </span>
      ) : (
        <PathDrawing {...props} />
      )}
      <PathWords steps={steps} ended={ended} />
    </div>
  );
}

/** The same path in words, for readers only. */
export function PathWords({ steps }: Pick<PathProps, 'steps' | 'ended'>) {
  if (steps.length === 0) return <p class="spoken">{t('path-none')}</p>;
  return (
    <ol class="spoken">
      {steps.map(({ number, title, shoes, outcome }) => (
        <li key={number}>
          {t('path-step', {
            number,
            title,
            shoes: shoes?.name ?? t('path-nobody'),
            outcome: t(`path-${outcome ?? 'unsaid'}`),
          })}
        </li>
      ))}
    </ol>
  );
}

function PathDrawing({ steps, size: s, width, fresh, ended }: PathProps) {
  const line = spline(wander(width, s, (steps.length + 4.5) * stride * s));
  const spots = spotsAlong(line, s * 0.1, stride * s, steps.length + 1);
  const next = spots[steps.length];
  const dots = spotsAlong(line, (steps.length + 0.8) * stride * s, 0.25 * s, 12);
  const lowest = Math.max(...spots.map((spot) => spot.y), ...(ended ? [] : dots.map((dot) => dot.y)));
  const height = Math.ceil(lowest + s * 0.75);
  return (
    <svg
      class="path-drawing"
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: `${width / 16}rem` }}
      aria-hidden="true"
    >
      {!ended && dots.map((dot) => <circle key={dot.x} class="path-dot" cx={dot.x} cy={dot.y} r={s * 0.036} />)}
      {!ended && next && <NextTile spot={next} s={s} nth={steps.length} />}
      <Tiles steps={steps} spots={spots} s={s} fresh={fresh} />
    </svg>
  );
}

/** The dashed place where the next tile will lie. */
export function NextTile({ spot, s, nth }: { readonly spot: Spot; readonly s: number; readonly nth: number }) {
  return (
    <g transform={place(spot, nth)}>
      <rect class="path-next" {...tileBox(s)} stroke-dasharray={`${s * 0.09} ${s * 0.07}`} />
    </g>
  );
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
  const each = (draw: (step: PathStep, nth: number) => unknown) =>
    steps.map((step, nth) => {
      const spot = spots[nth];
      return spot ? (
        <g key={step.number} transform={place(spot, nth)} data-colour={step.shoes?.colour ?? ''}>
          {draw(step, nth) as never}
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
