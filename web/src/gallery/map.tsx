import { PathMap } from '../parts/path-map.tsx';
import { walked } from './samples.ts';
import '../style/projector.css';

const count = Number(new URLSearchParams(location.search).get('tables') ?? 6);
const rounds = Number(new URLSearchParams(location.search).get('rounds') ?? 0);

/** The projector's map: `?page=map&tables=6`. */
export function MapPage() {
  document.documentElement.dataset.surface = 'screen';
  const tables = Array.from({ length: count }, (_, nth) => ({
    id: String(nth),
    name: `Table ${nth + 1}`,
    steps: walked(rounds || ((nth * 5) % 7) + 1),
  }));
  return (
    <main class="paper" style={{ width: '80.6rem', margin: '2rem' }}>
      <PathMap tables={tables} clearing={{ title: 'Harvest', under: 'at 11:20' }} />
    </main>
  );
}
