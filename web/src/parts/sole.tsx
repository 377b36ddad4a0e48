import { useId } from 'preact/hooks';
import type { Outcome } from '../wire.ts';
import { type Tread, treadOf } from './shoes.ts';
import { fore, heel, hemLines, soleLines } from './tread.ts';
import '../style/parts/sole.css';

/** What a table said of its step; `null`: it has not said, or not yet. */
export type Step = Outcome | null;

export interface PrintProps {
  /** `undefined` draws a sole without a pattern: nobody's shoes, or too small to tell (under 40 px). */
  readonly tread: Tread | undefined;
  readonly step: Step;
  /** The id of a clip that holds fore and heel; see `SoleClip`. */
  readonly clip: string;
  readonly right?: boolean | undefined;
}

/** The clip that every print inside one drawing shares. */
export function SoleClip({ id }: { readonly id: string }) {
  return (
    <clipPath id={id}>
      <path d={fore + heel} />
    </clipPath>
  );
}

/** One print inside an `<svg>`, in a box 46 × 100. The four steps differ in shape; paint only says which shoes. */
export function Print({ tread, step, clip, right }: PrintProps) {
  const lines = tread && soleLines(tread);
  const whole = step === 'forward' || step === null;
  return (
    <g transform={right ? 'translate(46 0) scale(-1 1)' : undefined}>
      {whole && <path class="sole-fill" d={fore + heel} />}
      {lines && step !== 'blocked' && (
        <g clip-path={`url(#${clip})`}>
          <path class={whole ? 'sole-cut' : 'sole-drawn'} d={lines.d} stroke-width={lines.width} />
        </g>
      )}
      {step === 'mixed' && <path class="sole-heel" d={heel} />}
      <path class="sole-line" d={fore + heel} />
    </g>
  );
}

export interface SoleProps {
  /** The deck's colour; it brings its tread. */
  readonly colour: string;
  readonly step?: Step | undefined;
  readonly right?: boolean | undefined;
  /** Height in px at normal text size. */
  readonly size?: number | undefined;
  /** An open print, as on empty places and on backs. */
  readonly open?: boolean | undefined;
}

/** One sole on its own, with the kerb before its toe when blocked. Decoration: hidden from readers. */
export function Sole({ colour, step = 'forward', right, size = 80, open }: SoleProps) {
  const clip = useId();
  const kerb = step === 'blocked';
  const top = kerb ? -14 : 0;
  const height = size / 16;
  return (
    <svg
      class="sole"
      data-colour={colour}
      viewBox={`0 ${top} 46 ${100 - top}`}
      style={{ height: `${(height * (100 - top)) / 100}rem`, width: `${height * 0.46}rem` }}
      aria-hidden="true"
    >
      <SoleClip id={clip} />
      <Print
        tread={size < 40 || open ? undefined : treadOf(colour)}
        step={open ? 'blocked' : step}
        clip={clip}
        right={right}
      />
      {kerb && <path class="sole-kerb" d="M1-9h44" />}
    </svg>
  );
}

/** The strip under a band. Decoration: hidden from readers. A band without a tread has none. */
export function Hem({ tread }: { readonly tread: Tread | undefined }) {
  if (!tread) return null;
  const lines = hemLines(tread);
  return (
    <svg class="hem" aria-hidden="true">
      <path d={lines.d} stroke-width={lines.width} />
    </svg>
  );
}
