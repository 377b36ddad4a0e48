import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { keep, recall } from '../../link/device.ts';
import type { Session } from '../../link/index.ts';
import { announce } from '../../parts/notice.tsx';
import { t } from '../../words/words.ts';
import { openPanel, panels } from './panels.ts';

const KEY = 'shoebox.console-keys';

/** Whether single keys do anything on this device: a person who speaks to their computer turns them off. */
export const keysOn = signal(recall(KEY) !== 'off');

/** Turns single keys on or off, for this device. */
export function turnKeys(on: boolean): void {
  keysOn.value = on;
  keep(KEY, on ? 'on' : 'off');
}

/** The next figure of a table's number is awaited for so long. */
const typingMs = 900;

/** A number that is being typed, figure by figure. */
export class Figures {
  private text = '';
  private last = 0;

  /** The number so far; a pause begins a new one. */
  type(figure: string, at: number): number {
    this.text = at - this.last < typingMs ? this.text + figure : figure;
    this.last = at;
    return Number(this.text);
  }
}

/**
 * Single keys of the page: figures go to a table, letters open what is always in reach. Never while somebody writes.
 * They work from the moment the page is seen: on a slow machine an effect after painting comes too late for a quick hand.
 */
export function useKeys(session: Session): void {
  useLayoutEffect(() => {
    const figures = new Figures();
    const press = (event: KeyboardEvent) => {
      if (!keysOn.peek() || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
      if (panels.peek().length > 0 || document.documentElement.dataset.dialog !== undefined) return;
      if (/^[0-9]$/.test(event.key)) goToTable(session, figures.type(event.key, event.timeStamp));
      else if (!act(event.key.toLowerCase())) return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [session]);
}

function act(key: string): boolean {
  if (key === '?') openPanel({ what: 'keys' });
  else if (key === 's') openPanel({ what: 'say' });
  else if (key === 'd') openPanel({ what: 'door' });
  else if (key === 'r') openPanel({ what: 'sheet' });
  else if (key === 'n') return focus(document.querySelector('.need, .hall-rows button'));
  else if (key === 'c') return focus(document.querySelector('.captures-list .capture'));
  else return false;
  return true;
}

/** Puts the focus on a table, without opening it: Enter does that. */
function goToTable(session: Session, number: number): void {
  const table = session.lines.peek().find((line) => line.number === number);
  if (!table) return;
  focus(document.getElementById(`table-${table.id}`));
  announce(t('console-table', { number }));
}

function focus(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  element.focus();
  element.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Whether what has the focus takes letters itself. */
function writes(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
