import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { look } from '../../app/look.ts';
import { loadWords } from '../../words/words.ts';

/** The parts of the listening layout: fetched only for whoever chose it. */
type Plain = typeof import('./listening/index.tsx');

const fetched = signal<Plain | undefined>(undefined);
const failed = signal(false);

/** The parts with which a page is told rather than drawn; undefined where it is drawn. */
export const plain = {
  get value(): Plain | undefined {
    return look.value.listening ? fetched.value : undefined;
  },
};

/**
 * Fetches the listening layout once it is wished for. False while it is on its way; a page whose file does not come is drawn as
 * usual, and tells it again as soon as there is a connection.
 */
export function usePlain(online: boolean): boolean {
  const wished = look.value.listening;
  const drawn = useRef(false);
  useEffect(() => {
    if (!wished || fetched.peek() || !online) return;
    Promise.all([import('./listening/index.tsx'), loadWords('listening')]).then(
      ([parts]) => {
        fetched.value = parts;
      },
      (cause: unknown) => {
        console.info('the listening layout did not arrive', cause);
        failed.value = true;
      },
    );
  }, [wished, online]);
  // Who asks for it in the middle keeps the page that is there, and the settings open over it, until it has come.
  drawn.current ||= !wished || fetched.value !== undefined || failed.value;
  return drawn.current;
}
