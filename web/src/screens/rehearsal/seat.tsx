import { useEffect, useState } from 'preact/hooks';
import { type Key, Problem } from '../../link/index.ts';
import { Room } from '../in/room-page.tsx';
import { keyOf } from '../in/use-link.ts';
import { Lost } from '../lost/index.tsx';
import { mark } from './mark.tsx';

const KEPT = 'shoebox.seat';

/** `/rooms/seat#TOKEN`: through the phone of a simulated person. Kept for this window alone, and in no list of rooms. */
export function SeatPage() {
  const [token] = useState(() => {
    const given = location.hash.slice(1);
    history.replaceState(history.state, '', location.pathname);
    if (given) sessionStorage.setItem(KEPT, given);
    return given || sessionStorage.getItem(KEPT);
  });
  const [key, know] = useState<Key | 'looking' | 'bad-link' | 'no-connection'>('looking');
  useEffect(() => {
    if (!token) return know('bad-link');
    keyOf(token).then(
      (found) => know(found ?? 'bad-link'),
      (problem: unknown) => {
        if (!(problem instanceof Problem)) throw problem;
        know(problem.code === 'no_connection' ? 'no-connection' : 'bad-link');
      },
    );
  }, [token]);
  useEffect(() => void (typeof key === 'string' || mark()), [key]);
  return typeof key === 'string' ? <Lost why={key} /> : <Room entry={key} />;
}
