import { useEffect } from 'preact/hooks';
import type { Session } from '../../link/index.ts';

/** Lays the watermark over the page while its room is a rehearsal. */
export function useMark(session: Session): void {
  const pace = session.part('room').value?.pace;
  useEffect(() => {
    if (pace) import('./mark.tsx').then(({ mark }) => mark(), console.error);
  }, [!pace]);
}
