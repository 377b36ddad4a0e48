import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { loadWords } from '../../words/words.ts';

type LaterPages = typeof import('./later.ts');

/** Those of them that fill the page. */
export type LaterPage =
  | 'AnswerStep'
  | 'Break'
  | 'Bring'
  | 'CheckOut'
  | 'Debrief'
  | 'Harvest'
  | 'Mine'
  | 'OutcomeStep'
  | 'Pledge'
  | 'Recorder'
  | 'Talks';

/** Pages that nobody needs in the first minutes, once they have come. */
export const later = signal<LaterPages | undefined>(undefined);

const restMs = 10_000;

/** Fetches them when one has sat for a while; tried again whenever there is a connection. */
export function useLaterPages(online: boolean): void {
  useEffect(() => {
    if (!online || later.peek()) return;
    const timer = setTimeout(() => void fetchLater(), restMs);
    return () => clearTimeout(timer);
  }, [online]);
}

/** Fetches them at once: one of them is asked for. */
export function useLaterNow(online: boolean): void {
  useEffect(() => {
    if (online && !later.peek()) void fetchLater();
  }, [online]);
}

function fetchLater(): Promise<void> {
  return Promise.all([import('./later.ts'), loadWords('pledge', 'menu', 'after-play', 'own', 'harvest', 'told')]).then(
    ([pages]) => {
      later.value = pages;
    },
    (cause: unknown) => console.info('later pages did not arrive yet', cause),
  );
}
