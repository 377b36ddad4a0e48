import { type Fetched, useFetched } from '../../app/fetched.ts';
import { cardLanguage } from '../../app/language.ts';
import type { MyDeck } from '../../wire.ts';
import { bench } from './bench.ts';
import { allMade, type Made } from './made.ts';

/** A deck of one's own, and what the server knows of it; nothing when it was deleted elsewhere. */
export interface Mine {
  readonly made: Made;
  readonly deck: MyDeck | undefined;
}

const AT_ONCE = 50;

/** The decks of this device. */
export function useMyDecks(): Fetched<readonly Mine[]> {
  const all = allMade();
  const language = cardLanguage.value;
  return useFetched(`${language} ${all.map(({ id }) => id).join(' ')}`, () => fetchMine(all, language));
}

/** Asks the server about every deck of this device. Throws `Problem`. */
export async function fetchMine(all: readonly Made[], language: string): Promise<readonly Mine[]> {
  const found: Mine[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE);
    const known = await bench.mine(
      some.map(({ token }) => token),
      language,
    );
    found.push(...some.map((made, nth) => ({ made, deck: known.find((one) => one.token_index === nth) })));
  }
  return found;
}
