import { fore, heel } from './tread.ts';
import '../style/parts/header.css';

/** The shoebox with its lid ajar. It is never mirrored. Decoration: the name stands beside it. */
export function Mark({ size = 42 }: { readonly size?: number | undefined }) {
  return (
    <svg
      class="mark"
      viewBox="0 0 44 36"
      style={{ width: `${size / 16}rem`, height: `${(size * 36) / 44 / 16}rem` }}
      aria-hidden="true"
    >
      <path class="mark-box" d="M5 13.5h33.5V31a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3Z" />
      <path
        class="mark-lid"
        d="M.8 7.6 41.6 1.2a.7.7 0 0 1 .8.6l1 6.6L3 15a.7.7 0 0 1-.8-.6L.2 8.4a.7.7 0 0 1 .6-.8Z"
      />
      <g class="mark-prints">
        <path transform="translate(14.6 17.4) rotate(-4) scale(.13)" d={fore + heel} />
        <path transform="translate(30 16.9) rotate(4) scale(-.13 .13)" d={fore + heel} />
      </g>
    </svg>
  );
}
