import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { chevronDown, chevronUp } from '../icons/ui.ts';
import { t } from '../words/words.ts';
import { Icon } from './icon.tsx';
import { Seat, type SeatFace, SeatRow } from './seat.tsx';
import '../style/parts/table-top.css';

export interface TableTopProps {
  /** In speaking order; drawn clockwise from the top at the start of the line. */
  readonly seats: readonly SeatFace[];
  /** "Round 3 · Respond". */
  readonly title: ComponentChildren;
  /** The line under it, usually a `Timer` or "about a minute each". */
  readonly under?: ComponentChildren;
  /** What the one line says at 320 and in landscape: "Respond · next: Marek". */
  readonly line: ComponentChildren;
  /** Smaller, as on the console; never becomes a line. */
  readonly small?: boolean | undefined;
}

/** Twelve, so that two, three, four, six or twelve seats share a side evenly; five take two each. */
const columns = 60;

/** The table: a rounded top with place cards on two sides. On narrow or low pages, one line that opens the list of seats. */
export function TableTop({ seats, title, under, line, small }: TableTopProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const above = Math.ceil(seats.length / 2);
  const below = seats.length - above;
  return (
    <section class={small ? 'table-top table-top-small' : 'table-top'} aria-label={t('table-label')}>
      <div class="table-round">
        <div class="table-middle">
          <p class="table-title">{title}</p>
          {under != null && <div class="table-under">{under}</div>}
        </div>
        <ol class="table-seats">
          {seats.map((seat, nth) => (
            <li key={seat.id} style={place(nth, above, below)}>
              <Seat {...seat} />
            </li>
          ))}
        </ol>
      </div>
      {!small && (
        <>
          <button
            type="button"
            class="table-line"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <span class="table-line-words">{line}</span>
            <Now seats={seats} />
            <Icon d={open ? chevronUp : chevronDown} />
          </button>
          <ol class="table-list paper" id={id} hidden={!open}>
            {seats.map((seat) => (
              <SeatRow key={seat.id} {...seat} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Now({ seats }: { readonly seats: readonly SeatFace[] }) {
  const now = seats.find((seat) => seat.state === 'now');
  return now ? <Seat {...now} /> : null;
}

function place(nth: number, above: number, below: number): { gridRow: string; gridColumn: string } {
  const top = nth < above;
  const across = top ? above : below;
  const span = Math.floor(columns / across);
  const from = top ? nth : above + below - 1 - nth;
  return { gridRow: top ? '1' : '3', gridColumn: `${1 + from * span} / span ${span}` };
}
