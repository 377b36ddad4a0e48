import type { ComponentChildren, CSSProperties } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
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
  readonly line?: ComponentChildren;
  /** Which table it is, spoken; "Your table" unless told. */
  readonly label?: string | undefined;
  /** Smaller, as on the console; never becomes a line. */
  readonly small?: boolean | undefined;
}

/** The table: a rounded top with place cards on two sides. On narrow or low pages, one line that opens the list of seats; where names are cut, a word that does. */
export function TableTop({ seats, title, under, line, label, small }: TableTopProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const cut = useCut(section, seats) && !small;
  const places = around(seats.length, small && seats.length > 6);
  return (
    <section
      ref={section}
      class={small ? 'table-top table-top-small' : 'table-top'}
      data-many={seats.length > 6 ? '' : undefined}
      role={small ? 'group' : undefined}
      aria-label={label ?? t('table-label')}
    >
      <div class="table-round">
        <div class="table-middle">
          <p class="table-title">{title}</p>
          {under != null && <div class="table-under">{under}</div>}
          {cut && (
            <button
              type="button"
              class="table-whole"
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              {t('table-names-whole')}
              <Icon d={open ? chevronUp : chevronDown} size={18} />
            </button>
          )}
        </div>
        <ol class="table-seats">
          {seats.map((seat, nth) => (
            <li key={seat.id} style={places[nth] as CSSProperties}>
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

/** Whether a place card has no room for the whole of its name. */
function useCut(section: { readonly current: HTMLElement | null }, seats: readonly SeatFace[]): boolean {
  const [cut, setCut] = useState(false);
  useEffect(() => {
    const measure = () => {
      const names = [...(section.current?.querySelectorAll('.table-seats .seat-name') ?? [])];
      setCut(names.some((name) => name.scrollWidth > name.clientWidth));
    };
    const watch = new ResizeObserver(measure);
    if (section.current) watch.observe(section.current);
    measure();
    return () => watch.disconnect();
  }, [seats.map(({ name }) => name).join()]);
  return cut;
}

function Now({ seats }: { readonly seats: readonly SeatFace[] }) {
  const now = seats.find((seat) => seat.state === 'now');
  return now ? <Seat {...now} /> : null;
}

/** Divides by two, three, four, five and six: so many seats share a side evenly. */
const columns = 60;

/** Places for `count` seats, clockwise from the start of the upper side; with `ends`, the seventh and eighth sit at the ends. */
function around(count: number, ends: boolean | undefined): CSSProperties[] {
  const sides = ends ? Math.min(count, 6) : count;
  const above = side(Math.ceil(sides / 2), '1');
  const below = side(Math.floor(sides / 2), '3').reverse();
  if (!ends) return [...above, ...below];
  const end = { gridRow: '2', gridColumn: '41 / span 20', justifyContent: 'flex-end' };
  const start = { gridRow: '2', gridColumn: '1 / span 20', justifyContent: 'flex-start' };
  return [...above, end, ...below, start];
}

function side(count: number, gridRow: string): CSSProperties[] {
  const span = Math.floor(columns / Math.max(count, 1));
  return Array.from({ length: count }, (_, nth) => ({ gridRow, gridColumn: `${1 + nth * span} / span ${span}` }));
}
