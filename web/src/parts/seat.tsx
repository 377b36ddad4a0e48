import { check, circleDashed, footprints, rotateCcw } from '../icons/ui.ts';
import type { SeatLine } from '../wire.ts';
import { t } from '../words/words.ts';
import { Icon } from './icon.tsx';
import '../style/parts/seat.css';

/** `asked`: has had a turn; spoken or passed, it looks the same. `ready`: with thinking. */
export type SeatState = SeatLine['state'];

export interface SeatFace {
  readonly id: string;
  readonly name: string;
  readonly state: SeatState;
  /** One's own seat: says "You" instead of the name. */
  readonly you?: boolean | undefined;
  /** Nothing is heard from its phone just now: drawn grey, for facilitators. */
  readonly faint?: boolean | undefined;
}

const icons: Readonly<Partial<Record<SeatState, string>>> = {
  asked: footprints,
  coming_back: rotateCcw,
  ready: check,
};
const spoken: Readonly<Record<SeatState, string>> = {
  waiting: 'seat-waiting',
  now: 'seat-now',
  asked: 'seat-asked',
  coming_back: 'seat-coming-back',
  ready: 'seat-ready',
  away: 'seat-away',
};

/** A place card with a name and how it stands. Long names are cut by the card's width, and are whole to readers. */
export function Seat({
  name,
  state,
  you,
  faint,
  whole,
}: Omit<SeatFace, 'id'> & { readonly whole?: boolean | undefined }) {
  const icon = icons[state];
  return (
    <span
      class={whole ? 'seat seat-whole' : 'seat'}
      data-state={state}
      data-faint={faint ? '' : undefined}
      title={whole ? undefined : name}
    >
      {icon && <Icon d={icon} size={16} />}
      <bdi class="seat-name">{you ? t('seat-you') : name}</bdi>
      <span class="spoken">, {faint ? t('seat-and-faint', { state: t(seatWords(state)) }) : t(seatWords(state))}</span>
    </span>
  );
}

/** The catalogue id that says a state in words. */
export function seatWords(state: SeatState): string {
  return spoken[state];
}

/** A line of the list of seats: place card, and its state in words. */
export function SeatRow(face: SeatFace) {
  return (
    <li class="seat-line">
      <Icon d={icons[face.state] ?? circleDashed} size={18} />
      <bdi class="seat-line-name">{face.you ? t('seat-you-named', { name: face.name }) : face.name}</bdi>
      <span class="second">{t(seatWords(face.state))}</span>
    </li>
  );
}
