import { useId } from 'preact/hooks';
import { colours, treadOf } from '../../parts/shoes.ts';
import { Print, SoleClip } from '../../parts/sole.tsx';
import { spline, spotsAlong } from '../../parts/trail.ts';

const way = spline([
  { x: 4, y: 40 },
  { x: 150, y: 96 },
  { x: 330, y: 60 },
  { x: 480, y: 26 },
  { x: 620, y: 70 },
]);
const steps = ['violet', 'sky', 'plum', 'indigo', 'moss', 'rose', 'ochre', 'brick', 'teal'] as const;

/** Prints of many shoes walking to the box. Decoration. */
export function Trail() {
  const clip = useId();
  const spots = spotsAlong(way, 26, 68, Math.min(steps.length, colours.length));
  return (
    <svg class="home-trail" viewBox="0 0 640 130" aria-hidden="true">
      <SoleClip id={clip} />
      {spots.map((spot, nth) => (
        <g
          key={steps[nth]}
          class="sole"
          data-colour={steps[nth]}
          transform={`translate(${spot.x} ${spot.y + (nth % 2 ? -9 : 9)}) rotate(${spot.angle + 90}) scale(.5) translate(-23 -50)`}
        >
          <Print tread={treadOf(steps[nth] ?? '')} step="forward" clip={clip} right={nth % 2 === 1} />
        </g>
      ))}
    </svg>
  );
}
