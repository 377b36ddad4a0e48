import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../words/words.ts';
import { Dot } from './chip.tsx';
import type { Shoes } from './shoes.ts';
import type { Step } from './sole.tsx';
import { NextTile, PathDots, Tiles } from './tiles.tsx';
import { spline, spotsAlong, stride, wander } from './trail.ts';
import '../style/parts/path.css';

/** One round as it lies on a path. */
export interface PathStep {
  readonly number: number;
  /** The card's title. */
  readonly title: string;
  /** From which shoes the card spoke; without them the tile is ink. */
  readonly shoes: Shoes | undefined;
  readonly outcome: Step;
}

export interface PathProps {
  readonly steps: readonly PathStep[];
  /** Height of a print: 64 on phones, 50 in the report, 42 on the console. Below 40 without treads, below 24 as dots. */
  readonly size: number;
  /** The widest the sheet may be, in the same unit; unless told as wide as its column. A narrower column makes more rows. */
  readonly width?: number | undefined;
  /** Lays the last tile and its print before one's eyes. */
  readonly fresh?: boolean | undefined;
  /** A path that goes no further: no next tile, no dots. */
  readonly ended?: boolean | undefined;
}

/** What a table has walked: tiles with prints, made by walking. To readers an ordered list of rounds. */
export function Path(props: PathProps) {
  const { steps, size } = props;
  const box = useRef<HTMLDivElement>(null);
  const column = useColumn(box);
  return (
    <div class="path" ref={box}>
      {size < 24 ? (
        <span class="path-dots" aria-hidden="true">
          {steps.map((step) => step.shoes && <Dot key={step.number} shoes={step.shoes} size={20} />)}
        </span>
      ) : (
        <PathDrawing {...props} width={Math.min(props.width ?? column, column)} />
      )}
      <PathWords steps={steps} />
    </div>
  );
}

/** The width of what `box` refers to, in px: 320 until it is known. */
function useColumn(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(320);
  useEffect(() => {
    const watch = new ResizeObserver(() => setWidth(Math.max(160, box.current?.clientWidth ?? 0)));
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return width;
}

/** The same path in words, for readers only. */
export function PathWords({ steps }: Pick<PathProps, 'steps'>) {
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

function PathDrawing({ steps, size: s, width, fresh, ended }: PathProps & { readonly width: number }) {
  const line = spline(wander(width, s, (steps.length + 4.5) * stride * s));
  const spots = spotsAlong(line, s * 0.1, stride * s, steps.length + 1);
  const next = spots[steps.length];
  const dots = spotsAlong(line, (steps.length + 0.8) * stride * s, 0.25 * s, 12);
  const laid = ended ? spots.slice(0, -1) : spots;
  const lowest = [...laid.map(({ y }) => y + 0.7 * s), ...(ended ? [] : dots.map(({ y }) => y + 0.15 * s))];
  const height = Math.ceil(Math.max(s, ...lowest));
  return (
    <svg class="path-drawing" viewBox={`0 0 ${width} ${height}`} style={{ maxWidth: `${width}px` }} aria-hidden="true">
      {!ended && <PathDots spots={dots} width={s * 0.072} />}
      {!ended && next && <NextTile spot={next} s={s} nth={steps.length} />}
      <Tiles steps={steps} spots={spots} s={s} fresh={fresh} />
    </svg>
  );
}
