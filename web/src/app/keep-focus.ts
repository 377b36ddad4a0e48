import { focusTitle } from './title.ts';

/**
 * Where the page takes away what had the focus, focus goes to the page's heading: never to nowhere.
 * Who leaves a field by a press on empty ground is left alone.
 */
export function keepFocus(): void {
  let last: Element | undefined;
  addEventListener('focusin', ({ target }) => {
    last = target as Element;
  });
  addEventListener('focusout', ({ target }) => {
    const left = target as Element;
    queueMicrotask(() => {
      if (left === last && left.isConnected) last = undefined;
    });
  });
  const look = () => {
    if (last && !last.isConnected && document.activeElement === document.body) focusTitle();
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
}
