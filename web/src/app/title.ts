import { useEffect } from 'preact/hooks';
import { t } from '../words/words.ts';

/** Names the page in its tab and to readers. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = t('app-tab', { title });
  }, [title]);
}

/** Puts the reader at the beginning of a page just reached by a link; false while the page has no heading yet. */
export function focusTitle(): boolean {
  const title = document.querySelector<HTMLElement>('h1');
  if (!title) return false;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  return true;
}
