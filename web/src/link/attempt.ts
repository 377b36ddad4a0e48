import { forget, keep, recallJson } from './device.ts';
import { newId, newToken } from './random.ts';

/** The id and token of one intent. */
export interface Attempt {
  readonly id: string;
  readonly token: string;
}

/**
 * The id and token for something asked over HTTP: the same ones until `attemptDone`, through reloads too, as long as it is
 * the same that is asked (`about`). So an answer lost on the way never makes a second seat or a second room.
 */
export function attemptFor(intent: string, about: string): Attempt {
  const key = `shoebox.attempt.${intent}`;
  const found = recallJson(key) as (Attempt & { about: string }) | undefined;
  if (found?.about === about && found.id && found.token) return found;
  const made = { id: newId(), token: newToken(), about };
  keep(key, JSON.stringify(made));
  return made;
}

/** The attempt has been answered: the next one is another. */
export function attemptDone(intent: string): void {
  forget(`shoebox.attempt.${intent}`);
}
