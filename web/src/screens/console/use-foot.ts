import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Tells the page that all from the upper edge of a laptop's foot down is covered, so that toasts stand above it. */
export function useFoot(foot: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const bar = foot.current as HTMLElement;
    const root = document.documentElement;
    const measure = () => root.style.setProperty('--tray-height', `${innerHeight - bar.getBoundingClientRect().top}px`);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(bar);
    addEventListener('resize', measure);
    return () => {
      watch.disconnect();
      removeEventListener('resize', measure);
      root.style.removeProperty('--tray-height');
    };
  }, []);
}
