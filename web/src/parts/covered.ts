import { signal } from '@preact/signals';

/** How many px of the page's foot something lies over, from the lower edge of the window up. */
export const covered = signal(0);

/**
 * Keeps `foot` px of the page's foot clear: what has the focus comes to rest above, and so does what reads `covered`. The root gets
 * no custom property of it, for which the browser would style every element of the page once more.
 */
export function cover(foot: number): void {
  if (covered.peek() === foot) return;
  covered.value = foot;
  document.documentElement.style.scrollPaddingBottom = foot
    ? `calc(${foot}px + var(--toast-height, 0px) + var(--s4))`
    : '';
}
