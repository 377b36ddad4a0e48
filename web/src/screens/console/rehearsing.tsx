import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../link/index.ts';
import { loadWords } from '../../words/words.ts';

/** The bar of a rehearsal: fetched where there is one, and nothing anywhere else. */
export function Rehearsing({ session }: { readonly session: Session }) {
  const rehearses = session.part('room').value?.pace != null;
  const [Bar, found] = useState<ComponentType<{ session: Session }>>();
  useEffect(() => {
    if (rehearses)
      Promise.all([import('../rehearsal/index.tsx'), loadWords('rooms')]).then(
        ([parts]) => found(() => parts.Bar),
        console.error,
      );
  }, [rehearses]);
  return rehearses && Bar ? <Bar session={session} /> : null;
}
