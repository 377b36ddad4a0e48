import { useEffect, useRef, useState } from 'preact/hooks';
import { cardLanguage } from '../../app/language.ts';
import { problemInWords } from '../../app/refusals.ts';
import { allKeys, api, type Key, Problem } from '../../link/index.ts';
import type { AtTheDoor } from '../../wire.ts';

const TYPING = 400;
const COMPLETE = /^[23456789BCDFGHJKMNPQRTVWXYZ]{8}$/;

/** Why nobody comes in now. */
export type Shut = 'full' | 'closed' | 'locked';

/** What stands behind a code. `mine`: the key this device already holds to that room. */
export type Door =
  | { readonly state: 'unknown' | 'looking' }
  | { readonly state: 'wrong'; readonly message: string; readonly again: boolean }
  | { readonly state: 'shut'; readonly why: Shut; readonly at: AtTheDoor }
  | { readonly state: 'open'; readonly at: AtTheDoor; readonly mine: Key | undefined };

/** Looks behind a code as soon as it is whole; `look` looks again. */
export function useDoor(code: string): Door & { readonly look: () => void } {
  const [door, setDoor] = useState<Door>({ state: 'unknown' });
  const [tries, setTries] = useState(0);
  const came = useRef(false);
  useEffect(() => {
    if (!COMPLETE.test(code)) return setDoor({ state: 'unknown' });
    let left = false;
    setDoor((before) => (before.state === 'unknown' ? { state: 'looking' } : before));
    const look = () => void lookBehind(code).then((next) => left || setDoor(next));
    // A personal code begins with as many letters: whoever types one is not told in the middle that it is wrong.
    const timer = setTimeout(look, came.current ? TYPING : 0);
    came.current = true;
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [code, tries]);
  return { ...door, look: () => setTries(tries + 1) };
}

async function lookBehind(code: string): Promise<Door> {
  try {
    const at = await api.look(code, cardLanguage.value);
    const mine = allKeys().find((key) => key.code === code);
    const why = mine ? undefined : shut(at);
    return why ? { state: 'shut', why, at } : { state: 'open', at, mine };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return { state: 'wrong', message: problemInWords(problem), again: problem.code !== 'unknown_code' };
  }
}

function shut(at: AtTheDoor): Shut | undefined {
  if (at.closed) return 'closed';
  if (at.door === 'locked') return 'locked';
  return at.full ? 'full' : undefined;
}
