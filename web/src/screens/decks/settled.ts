import { useEffect, useRef, useState } from 'preact/hooks';
import type { At } from './editor.tsx';

/** Behind the first question to the checker, which is told sooner when the page is not busy reading. */
const DRAWN_AFTER = 250;

/** The text once typing has paused: to read a whole deck with every letter would make letters late. */
export function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  const first = useRef(true);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), first.current ? 0 : DRAWN_AFTER);
    first.current = false;
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** A place as a person counts it. */
export function spotOf(text: string, place: number): At {
  const lines = text.slice(0, place).split('\n');
  return { line: lines.length, column: (lines[lines.length - 1] ?? '').length + 1 };
}
