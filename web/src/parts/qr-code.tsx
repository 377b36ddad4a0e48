export interface QrCodeProps {
  /** One text a row, `1` for a dark module, `0` for a light one, without the quiet zone. */
  readonly rows: readonly string[];
  /** What it leads to, spoken: "Code to join MJ4T 9KWD". */
  readonly label: string;
  /** Width in px at normal text size. */
  readonly size?: number | undefined;
}

const quiet = 4;

/** A QR code, dark on white in every theme, with its quiet zone of four modules. */
export function QrCode({ rows, label, size = 160 }: QrCodeProps) {
  const across = rows.length + 2 * quiet;
  const d = rows
    .map((row, y) =>
      [...row.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}Z`).join(''),
    )
    .join('');
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${across} ${across}`}
      style={{ width: `${size / 16}rem`, maxWidth: '100%', borderRadius: '8px', forcedColorAdjust: 'none' }}
      shape-rendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={across} height={across} fill="#ffffff" />
      <path d={d} fill="#12151c" />
    </svg>
  );
}
