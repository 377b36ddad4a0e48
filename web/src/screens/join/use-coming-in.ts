import { useState } from 'preact/hooks';
import { cardLanguage } from '../../app/language.ts';
import { problemInWords } from '../../app/refusals.ts';
import { navigate } from '../../app/router.ts';
import type { Draft } from '../../drafts.ts';
import { addressOf, api, attemptDone, attemptFor, type Key, keepKey, Problem } from '../../link/index.ts';
import type { Wishes } from './coming-in.ts';

/** Coming in: `refused` says why not and what to do. */
export interface ComingIn {
  readonly sending: boolean;
  readonly refused: string | undefined;
  readonly comeIn: () => void;
}

/** Doors that may have changed since this page looked: the page then looks again. */
const changed = new Set(['door_locked', 'room_full', 'room_closed', 'unknown_code', 'room_gone']);

/** Joins by the code, keeps the key, and goes to the table. */
export function useComingIn(code: string, title: string, wishes: Wishes, name: Draft, look: () => void): ComingIn {
  const [sending, send] = useState(false);
  const [refused, refuse] = useState<string>();
  const comeIn = async () => {
    send(true);
    refuse(undefined);
    try {
      const key = { ...(await join(code, wishes, name.text)), title };
      keepKey(key);
      attemptDone('join');
      name.wipe();
      navigate(addressOf(key), { replace: true });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      refuse(problemInWords(problem));
      if (changed.has(problem.code)) look();
    } finally {
      send(false);
    }
  };
  return { sending, refused, comeIn: () => void comeIn() };
}

async function join(code: string, wishes: Wishes, name: string): Promise<Key> {
  const { id, token } = attemptFor('join', code);
  const language = cardLanguage.value;
  const { room, member } = await api.join({
    id,
    token,
    code,
    name,
    ...wishes,
    role: 'participant',
    agreed: true,
    language,
  });
  return { room, member, token, role: 'participant', code, title: '' };
}
