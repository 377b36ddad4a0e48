import { useRef, useState } from 'preact/hooks';
import type { Scene } from './scene.ts';

/** What fills the page: a step of the round, a phase of the room, or something opened from it. */
export interface View {
  readonly kind: ViewKind;
  /** The round it is about, where it is about one. */
  readonly round: string | null;
  readonly goRound: number;
  /** The stage of that round that ran when it was opened. */
  readonly stage: number;
}

export type ViewKind =
  | 'lobby'
  | 'standing'
  | 'welcome'
  | 'check_in'
  | 'debrief'
  | 'harvest'
  | 'pledge'
  | 'check_out'
  | 'break'
  | 'overnight'
  | 'closed'
  | 'draw'
  | 'tender'
  | 'read'
  | 'think'
  | 'respond'
  | 'discuss'
  | 'capture'
  | 'answer'
  | 'outcome'
  | 'mine'
  | 'recorder'
  | 'bring'
  | 'talks';

/** Views on which people write: the table moving on never takes them away from under somebody's fingers. */
export const writing: ReadonlySet<ViewKind> = new Set([
  'lobby',
  'think',
  'answer',
  'capture',
  'pledge',
  'check_out',
  'recorder',
  'bring',
  'talks',
]);

/** The view that belongs to what table and room are doing now. */
export function viewNow({ phase, table, round, room }: Pick<Scene, 'phase' | 'table' | 'round' | 'room'>): View {
  const at = (kind: ViewKind): View => ({
    kind,
    round: round?.id ?? null,
    goRound: round?.go_round ?? 0,
    stage: round?.stage ?? 0,
  });
  if (!table) return at(phase.kind === 'lobby' || room.entered.length === 0 ? 'lobby' : 'standing');
  if (phase.kind !== 'play') return at(phase.kind);
  if (!round) return at(phase.mode === 'presentations' ? 'talks' : 'standing');
  if (round.step === 'draw' && round.face_down) return at('tender');
  return at(round.called === 'bring' ? 'bring' : (round.step as ViewKind));
}

/** Two views with the same key are one page: it stays as it is, with focus and caret, while the room moves round it. */
export function keyOf(view: View, seat: string): string {
  const { kind, round, goRound } = view;
  const about = kind === 'think' ? round : kind === 'answer' || kind === 'respond' ? `${round}.${goRound}` : '';
  return `${kind}:${seat}:${about}`;
}

export interface Held {
  readonly view: View;
  /** Where the room has gone on to, while this page was kept open. */
  readonly movedTo: View | undefined;
  /** Whether this page was opened over the step, or kept. */
  readonly over: boolean;
  /** Opens a page over what the table is doing. */
  open(kind: ViewKind, about?: Partial<View>): void;
  /** Goes to what the table is doing, from this page: what was opened since stays, though a slow answer calls this late. */
  close(): void;
}

interface Layer {
  readonly view: View;
  readonly from: string;
  /** It stands because somebody was writing when the table moved on, and goes when they are done. */
  readonly kept?: boolean;
}

/** Which page to draw. `busy` says whether somebody is in the middle of writing on a page. */
export function useView(scene: Scene, busy: (view: View) => boolean): Held {
  const [layer, setLayer] = useState<Layer>();
  const now = viewNow(scene);
  const seat = scene.seat.id;
  const last = useRef({ view: now, seat });
  let over = layer;
  const left = last.current.view;
  if (seat !== last.current.seat) over = undefined;
  else if (layer && keyOf(layer.view, seat) === keyOf(now, seat) && layer.from !== place(now)) over = undefined;
  else if (!layer && keyOf(left, seat) !== keyOf(now, seat) && writing.has(left.kind) && busy(left))
    over = { view: left, from: place(left), kept: true };
  else if (layer?.kept && !busy(layer.view)) over = undefined;
  last.current = { view: now, seat };
  if (over !== layer) setLayer(over);
  return {
    view: over?.view ?? now,
    movedTo: over && over.from !== place(now) ? now : undefined,
    over: over !== undefined,
    open: (kind, about) => setLayer({ view: { ...now, ...about, kind }, from: place(now) }),
    close: () => setLayer((there) => (there === over ? undefined : there)),
  };
}

/** What the table is doing, as a name: the step with its round and go-round, or the phase. */
export function place({ kind, round, stage }: View): string {
  return `${kind}.${round}.${stage}`;
}
