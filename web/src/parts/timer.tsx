import { signal, useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { pause } from '../icons/ui.ts';
import { rich } from '../words/rich.tsx';
import { t } from '../words/words.ts';
import { Icon } from './icon.tsx';
import { announce } from './notice.tsx';
import '../style/parts/timer.css';

const everyMs = 500;
let running: ReturnType<typeof setInterval> | undefined;

/** Changes twice a second, for as long as anything on the page reads it. */
const beat = signal(0, {
  watched() {
    running = setInterval(() => {
      beat.value += 1;
    }, everyMs);
  },
  unwatched() {
    clearInterval(running);
  },
});

export interface TimerProps {
  /** When the time is up, in ms since 1970 on the server's clock; `null`: no clock is set, and nothing is drawn. */
  readonly endsAt: number | null;
  /** When it was stopped, on the same clock; `null` while it runs. */
  readonly pausedAt: number | null;
  /** The server's time now; `undefined` before it was heard. */
  readonly now: () => number | undefined;
  /** 20 unless told; the figures, in px at normal text size. */
  readonly size?: number | undefined;
  /** Says to readers when a minute is left. For the one clock that is a person's own. */
  readonly spoken?: boolean | undefined;
  /** One word after the figures also when the time is over, where there is room for no more. */
  readonly short?: boolean | undefined;
}

/** Soft time: figures and a word, in the same ink before and after. It only tells; nothing happens when it ends. */
export function Timer({ endsAt, pausedAt, now, size = 20, spoken, short }: TimerProps) {
  const seconds = useComputed(() => {
    beat.value;
    const at = pausedAt ?? now();
    return endsAt === null || at === undefined ? undefined : Math.ceil((endsAt - at) / 1000);
  }).value;
  const lastMinute = seconds !== undefined && seconds <= 60 && seconds > 0;
  useEffect(() => {
    if (spoken && lastMinute && pausedAt === null) announce(t('timer-minute-left'));
  }, [lastMinute]);
  if (seconds === undefined) return null;
  const word =
    pausedAt !== null ? 'timer-paused' : seconds >= 0 ? 'timer-left' : short ? 'timer-over-short' : 'timer-over';
  return (
    <span class="timer" role="timer" aria-live="off">
      {pausedAt !== null && <Icon d={pause} size={size * 0.8} />}
      <span>{rich(word, { time: <Figures seconds={Math.abs(seconds)} size={size} /> })}</span>
    </span>
  );
}

/** Minutes and seconds in Besley, every figure as wide as the next, left to right in every language. */
export function Figures({ seconds, size }: { readonly seconds: number; readonly size?: number | undefined }) {
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <span class="figures" dir="ltr" style={size ? { fontSize: `${size / 16}rem` } : undefined}>
      {text}
    </span>
  );
}
