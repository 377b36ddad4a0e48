import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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

/** The part of the page's height that a tray may cover before only its main action stays. */
const mostOfHeight = 0.45;

/** One's own things at the foot of the page; last in `.page-column`. Sticks there, but where it would cover too much, only `main` does. */
export function Tray({ edge, say, main, more }: TrayProps) {
  const tray = useRef<HTMLElement>(null);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => keepMeasured(tray.current as HTMLElement, first.current as HTMLElement), []);
  return (
    <footer class={edge != null ? 'tray tray-edged' : 'tray'} ref={tray}>
      {edge != null && <div class="tray-edge">{edge}</div>}
      {say != null && <p class="tray-say">{say}</p>}
      <div class="tray-main" ref={first}>
        {main}
      </div>
      {more != null && <div class="tray-more">{more}</div>}
    </footer>
  );
}

/** Tells the page how much of its foot is covered, so that focus and toasts stay clear of it. */
function keepMeasured(tray: HTMLElement, main: HTMLElement): () => void {
  const root = document.documentElement;
  const measure = () => {
    const tall = tray.offsetHeight > innerHeight * mostOfHeight;
    tray.toggleAttribute('data-tall', tall);
    tray.style.setProperty('--below', tall ? `${main.offsetHeight - tray.offsetHeight}px` : '0px');
    root.style.setProperty('--tray-height', `${tall ? main.offsetHeight : tray.offsetHeight}px`);
  };
  const watch = new ResizeObserver(measure);
  watch.observe(tray);
  addEventListener('resize', measure);
  return () => {
    watch.disconnect();
    removeEventListener('resize', measure);
    root.style.removeProperty('--tray-height');
  };
}
