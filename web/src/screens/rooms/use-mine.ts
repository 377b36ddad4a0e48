import { useEffect, useState } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { allKeys, api, type Key, Problem } from '../../link/index.ts';
import type { MyRoom } from '../../wire.ts';

/** Where a room stands in the list. */
export const chapters = ['running', 'prepared', 'past'] as const;

/** A room of this device with the key to it. */
export interface Mine extends MyRoom {
  readonly key: Key;
  readonly chapter: (typeof chapters)[number];
}

/** What the server knows of the keys on this device. `lost`: keys that open nothing any more. */
export interface MyRooms {
  readonly rooms?: readonly Mine[];
  readonly lost: readonly Key[];
  readonly problem?: string;
  readonly again: () => void;
}

const AT_ONCE = 50;

/** Asks the server about every key on this device. */
export function useMine(): MyRooms {
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<Omit<MyRooms, 'again'>>({ lost: [] });
  useEffect(() => {
    fetchMine().then(setState, (problem: unknown) => {
      if (!(problem instanceof Problem)) throw problem;
      setState({ lost: [], problem: problemInWords(problem) });
    });
  }, [tries]);
  return { ...state, again: () => setTries(tries + 1) };
}

async function fetchMine(): Promise<Omit<MyRooms, 'again'>> {
  const keys = allKeys();
  const rooms: Mine[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE);
    for (const room of await api.mine(some.map((key) => key.token))) {
      const key = some[room.token_index];
      if (key) rooms.push({ ...room, key, chapter: chapterOf(room) });
    }
  }
  const known = new Set(rooms.map((room) => room.key.token));
  return { rooms: rooms.sort((a, b) => b.opened_at - a.opened_at), lost: keys.filter((key) => !known.has(key.token)) };
}

function chapterOf({ closed, phase, role, standing }: MyRoom): Mine['chapter'] {
  if (closed || standing === 'left' || standing === 'removed') return 'past';
  return phase === 'lobby' && role === 'facilitator' ? 'prepared' : 'running';
}
