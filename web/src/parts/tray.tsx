import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { cover, covered } from './covered.ts';
import { whatToDo } from './skip.tsx';
import '../style/parts/tray.css';

export interface TrayProps {
  /** Rests on the edge: the hand card and Capture. */
  readonly edge?: ComponentChildren;
  /** One sentence: whose turn it is, and what is asked. */
  readonly say?: ComponentChildren;
  /** The one main action, and what stands beside it. */
  readonly main?: ComponentChildren;
  /** The quieter actions, in one row. */
  readonly more?: ComponentChildren;
}

/** The part of the page's height that a tray may cover. */
const mostOfHeight = 0.45;

/**
 * One's own things at the foot of the page; last in `.page-column`. It sticks there. Where it would cover too much, `main` does, with the
 * quieter actions and the sentence as far as there is room; the rest lies below them, where the page ends.
 */
export function Tray({ edge, say, main, more }: TrayProps) {
  const tray = useRef<HTMLElement>(null);
  const first = useRef<HTMLDivElement>(null);
  // Before the page is painted: the foot of the page must not jump from one tray to the next.
  useLayoutEffect(() => keepMeasured(tray.current as HTMLElement, first.current as HTMLElement), []);
  return (
    <footer class={edge != null ? 'tray tray-edged' : 'tray'} ref={tray} id={whatToDo}>
      {edge != null && <div class="tray-edge">{edge}</div>}
      {say != null && <p class="tray-say">{say}</p>}
      <div class="tray-main" ref={first}>
        {main}
      </div>
      {more != null && <div class="tray-more">{more}</div>}
    </footer>
  );
}

/** The tray by which the page knows how much of its foot is covered. */
let measured: HTMLElement | undefined;

/** Tells the page how much of its foot is covered, so that focus and toasts stay clear of it. */
function keepMeasured(tray: HTMLElement, main: HTMLElement): () => void {
  const measure = () => {
    const beside = getComputedStyle(tray).getPropertyValue('--beside').trim() === 'yes';
    const tall = !beside && tray.offsetHeight > innerHeight * mostOfHeight;
    // Where even the main action would leave no page to read (four times zoomed, the largest letters), nothing sticks.
    const loose = tall && main.offsetHeight > innerHeight / 2;
    tray.toggleAttribute('data-tall', tall);
    tray.toggleAttribute('data-loose', loose);
    const lowest = tall ? keepWhatFits(tray, main) : undefined;
    // Read after the marks are set: where the tray is too tall, what is kept stands first.
    const high = lowest ? lowest.offsetTop + lowest.offsetHeight + gap : beside ? 0 : tray.offsetHeight;
    // Not even a nought is written where none is needed: for a new property the browser would style the whole tray once more.
    if (tall) tray.style.setProperty('--below', `${high - tray.offsetHeight}px`);
    else tray.style.removeProperty('--below');
    measured = tray;
    cover(loose ? 0 : high);
    showField();
  };
  measure();
  addEventListener('focusin', showField);
  const watch = new ResizeObserver(measure);
  watch.observe(tray);
  addEventListener('resize', measure);
  return () => {
    watch.disconnect();
    removeEventListener('resize', measure);
    removeEventListener('focusin', showField);
    if (measured !== tray) return;
    measured = undefined;
    // Most often the next page has a tray too, and is measured in this same moment.
    queueMicrotask(() => measured || cover(0));
  };
}

/** Moves the box one writes in out from under the tray: browsers do so for keys, but not for a finger. */
function showField(): void {
  const at = document.activeElement;
  if (!at?.matches('main .field-input, main .code-input')) return;
  const { top, bottom } = at.getBoundingClientRect();
  if (top < innerHeight && bottom > innerHeight - covered.peek() - gap) at.scrollIntoView({ block: 'nearest' });
}

/** Marks what stays in sight of a tray that is too tall, and gives the lowest of it. The main action always stays. */
function keepWhatFits(tray: HTMLElement, main: HTMLElement): HTMLElement {
  const wished = [main, tray.querySelector('.tray-more'), tray.querySelector('.tray-say')] as (HTMLElement | null)[];
  let left = innerHeight * mostOfHeight;
  let lowest = main;
  for (const part of tray.children) part.removeAttribute('data-kept');
  for (const part of wished) {
    if (!part?.offsetHeight) continue;
    left -= part.offsetHeight + gap;
    if (part !== main && left < 0) break;
    part.setAttribute('data-kept', '');
    if (part.offsetTop > lowest.offsetTop) lowest = part;
  }
  return lowest;
}

/** What lies between two rows of a tray and below the last, in px. */
const gap = 10;
