import '../style/parts/board.css';

/** Where the pips of each face lie, on a grid of three by three. */
const faces: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[1, 1]],
  2: [
    [0, 2],
    [2, 0],
  ],
  3: [
    [0, 2],
    [1, 1],
    [2, 0],
  ],
  4: [
    [0, 0],
    [2, 0],
    [0, 2],
    [2, 2],
  ],
  5: [
    [0, 0],
    [2, 0],
    [1, 1],
    [0, 2],
    [2, 2],
  ],
  6: [
    [0, 0],
    [0, 1],
    [0, 2],
    [2, 0],
    [2, 1],
    [2, 2],
  ],
};

/** A face of the die, 60 × 63, for use inside an `<svg>`. Without pips it waits to be rolled. Decoration: words say what it shows. */
export function DieFace({ pips }: { readonly pips: number | null }) {
  return (
    <g class={pips === null ? 'die die-waits' : 'die'}>
      <rect class="die-edge" x="1" y="4" width="58" height="58" rx="13" />
      <rect class="die-side" x="1" y="1" width="58" height="58" rx="13" />
      {(faces[pips ?? 0] ?? []).map(([x, y]) => (
        <circle key={`${x}${y}`} class="die-pip" cx={16 + 14 * x} cy={16 + 14 * y} r="5.2" />
      ))}
    </g>
  );
}

/** The die on its own, in px at normal text size. */
export function Die({ pips, size = 52 }: { readonly pips: number | null; readonly size?: number }) {
  return (
    <svg
      class="die-alone"
      viewBox="0 0 60 63"
      style={{ width: `${size / 16}rem`, height: `${(size * 1.05) / 16}rem` }}
      aria-hidden="true"
    >
      <DieFace pips={pips} />
    </svg>
  );
}
