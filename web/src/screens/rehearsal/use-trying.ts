import { useState } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { navigate } from '../../app/router.ts';
import { addressOf, attemptDone, attemptFor, type Key, keepKey, Problem } from '../../link/index.ts';
import type { OpenedRoom } from '../../wire.ts';

/** Opening a rehearsal: how far it is, and what the server said. */
export interface Trying {
  readonly sending: boolean;
  readonly refused: string | undefined;
  readonly begin: (about: unknown, title: string, ask: Ask) => void;
}

type Ask = (attempt: { readonly id: string; readonly token: string }) => Promise<OpenedRoom>;

/** Opens a rehearsal, keeps its key and goes to its console; `onDone` is called before the page moves. */
export function useTrying(onDone?: () => void): Trying {
  const [sending, send] = useState(false);
  const [refused, refuse] = useState<string>();
  const begin = async (about: unknown, title: string, ask: Ask) => {
    refuse(undefined);
    send(true);
    try {
      const { id, token } = attemptFor('rehearse', JSON.stringify(about));
      const { room, code, member } = await ask({ id, token });
      const key: Key = { room, member, token, code, role: 'facilitator', title };
      keepKey(key);
      attemptDone('rehearse');
      onDone?.();
      navigate(addressOf(key));
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      refuse(problemInWords(problem));
    } finally {
      send(false);
    }
  };
  return { sending, refused, begin: (about, title, ask) => void begin(about, title, ask) };
}
