import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../link/index.ts';
import { loadWords } from '../words/words.ts';

interface RehearsingProps {
  readonly session: Session;
  readonly show: 'Mark' | 'Bar';
}

/** What only a rehearsal shows: fetched where there is one, and nothing anywhere else. */
export function Rehearsing({ session, show }: RehearsingProps) {
  const rehearses = session.part('room').value?.pace != null;
  const [Part, found] = useState<ComponentType<{ session: Session }>>();
  useEffect(() => {
    if (rehearses)
      Promise.all([import('../screens/rehearsal/in-room.tsx'), loadWords('rehearsal')]).then(
        ([parts]) => found(() => parts[show]),
        console.error,
      );
  }, [rehearses]);
  return rehearses && Part ? <Part session={session} /> : null;
}
