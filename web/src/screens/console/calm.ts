import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A list that moves only when nobody is looking into it. */
export interface Calm {
  readonly shown: readonly string[];
  /** How many have come that are not shown yet. */
  readonly waiting: number;
  /** Takes in what waits. */
  takeIn(): void;
}

/** What is shown of `all` while somebody reads: what was there, in the order it had; nothing new, nothing moved. */
export function held(before: readonly string[], all: readonly string[]): readonly string[] {
  const here = new Set(all);
  return before.filter((id) => here.has(id));
}

/** New ones are taken in at most so often while nobody reads: at eight a second a list would only flicker. */
const settleMs = 1_500;

/**
 * `all` in its newest order, but never moving under a finger, a pointer or the focus that is inside `around`, nor while
 * `around` is scrolled away from its beginning. Those that come meanwhile wait, and are counted.
 */
export function useCalm(all: readonly string[], around: RefObject<HTMLElement | null>, scrolls = false): Calm {
  const reading = useReading(around, scrolls);
  const kept = useRef<readonly string[]>(all);
  const taken = useRef(performance.now());
  const [, redraw] = useState(0);
  const before = kept.current;
  const stays = held(before, all);
  const waiting = all.length - stays.length;
  const soon = taken.current + settleMs - performance.now();
  const moved = waiting > 0 || stays.some((id, at) => id !== all[at]);
  const take = !reading && (before.length === 0 || !moved || soon <= 0);
  const shown = take ? all : stays;
  useLayoutEffect(() => {
    if (take && moved) taken.current = performance.now();
    kept.current = shown;
  });
  useEffect(() => {
    if (take || reading) return undefined;
    const timer = setTimeout(() => redraw((nth) => nth + 1), Math.max(0, soon));
    return () => clearTimeout(timer);
  }, [take, reading]);
  const takeIn = () => {
    kept.current = all;
    redraw((nth) => nth + 1);
  };
  return { shown, waiting: all.length - shown.length, takeIn };
}

/** A finger that has just left may come back to the same place. */
const lingersMs = 2_000;

/**
 * Whether somebody reads or works inside an element: pointer over it, finger on it, keyboard in it, or scrolled into it.
 * Told as it is at the moment of drawing: what arrives just after the focus must not move what has it. It listens as
 * soon as the element stands: on a slow machine a key may put the focus there before an effect after painting would.
 */
function useReading(around: RefObject<HTMLElement | null>, scrolls: boolean): boolean {
  const now = useRef(false);
  const [, draw] = useState(false);
  useLayoutEffect(() => {
    const element = around.current;
    if (!element) return undefined;
    const why = { pointer: false, finger: false, focus: false, scrolled: false };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (change: Partial<typeof why>) => {
      Object.assign(why, change);
      now.current = why.pointer || why.finger || why.focus || why.scrolled;
      draw(now.current);
    };
    const lifted = () => {
      clearTimeout(timer);
      timer = setTimeout(() => tell({ finger: false }), lingersMs);
    };
    const rolling = scrolls ? scroller(element) : undefined;
    const rolled = () => tell({ scrolled: (rolling?.scrollTop ?? 0) > element.offsetTop + 8 });
    const heard: readonly (readonly [EventTarget, string, (event: never) => void])[] = [
      [element, 'pointerenter', (event: PointerEvent) => event.pointerType === 'mouse' && tell({ pointer: true })],
      [element, 'pointerleave', () => tell({ pointer: false })],
      [element, 'pointerdown', (event: PointerEvent) => event.pointerType !== 'mouse' && tell({ finger: true })],
      [element, 'pointerup', lifted],
      [element, 'pointercancel', lifted],
      [element, 'focusin', (event: FocusEvent) => tell({ focus: byKeyboard(event.target as Element) })],
      [element, 'focusout', () => tell({ focus: false })],
      ...(rolling ? ([[rolling, 'scroll', rolled]] as const) : []),
    ];
    for (const [target, name, act] of heard) target.addEventListener(name, act as EventListener, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const [target, name, act] of heard) target.removeEventListener(name, act as EventListener);
    };
  }, [scrolls]);
  return now.current;
}

/** A click leaves the focus behind when the hand is long gone; only a keyboard's focus is read. */
function byKeyboard(element: Element): boolean {
  try {
    return element.matches(':focus-visible');
  } catch {
    return true;
  }
}

function scroller(element: HTMLElement): HTMLElement | undefined {
  for (let up = element.parentElement; up; up = up.parentElement)
    if (/auto|scroll/.test(getComputedStyle(up).overflowY)) return up;
  return undefined;
}
