import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { cover } from '../../parts/covered.ts';

/** Tells the page that all from the upper edge of a laptop's foot down is covered, so that toasts stand above it. */
export function useFoot(foot: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const bar = foot.current as HTMLElement;
    const measure = () => cover(innerHeight - bar.getBoundingClientRect().top);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(bar);
    addEventListener('resize', measure);
    return () => {
      watch.disconnect();
      removeEventListener('resize', measure);
      cover(0);
    };
  }, []);
}
