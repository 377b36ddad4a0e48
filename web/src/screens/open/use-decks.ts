import { useEffect } from 'preact/hooks';
import { type Fetched, useFetched } from '../../app/fetched.ts';
import { cardLanguage } from '../../app/language.ts';
import { api } from '../../link/index.ts';
import type { DeckPreview, DeckSummary } from '../../wire.ts';
import { bench } from '../decks/bench.ts';
import { allMade } from '../decks/made.ts';
import { fetchMine } from '../decks/use-my-decks.ts';

/** Asks again when one comes back to this page: a file may have changed meanwhile. */
function useAgain<Value>(fetched: Fetched<Value>): Fetched<Value> {
  useEffect(() => {
    window.addEventListener('focus', fetched.again);
    return () => window.removeEventListener('focus', fetched.again);
  }, [fetched.again]);
  return fetched;
}

/** The decks on the shelf. */
export function useDecks(): Fetched<readonly DeckSummary[]> {
  return useAgain(useFetched(cardLanguage.value, () => api.decks(cardLanguage.value)));
}

/** Tokens of the decks of one's own that may be played, by the id of the deck. */
export type OwnDecks = ReadonlyMap<string, string>;

let own: OwnDecks = new Map();

/** The decks that a room can be opened with: those of one's own on this device first, then the shelf. */
export function usePlayable(): Fetched<readonly DeckSummary[]> & { readonly own: OwnDecks } {
  const language = cardLanguage.value;
  const asked = useFetched(`playable ${language}`, async () => {
    const [shelf, mine] = await Promise.all([api.decks(language), fetchMine(allMade(), language)]);
    const taken = new Set(shelf.map(({ id }) => id));
    const known = new Map<string, string>();
    const decks = mine.flatMap(({ made, deck }) => {
      const summary = deck?.summary;
      if (!summary || taken.has(summary.id)) return [];
      taken.add(summary.id);
      known.set(summary.id, made.token);
      return [summary];
    });
    own = known;
    return [...decks, ...shelf];
  });
  return { ...useAgain(asked), own };
}

/** Whole decks, with all their cards. */
export function usePreviews(decks: readonly DeckSummary[]): Fetched<readonly DeckPreview[]> {
  const language = cardLanguage.value;
  const name = [language, ...decks.map(({ hash }) => hash)].join(' ');
  return useFetched(name, () => Promise.all(decks.map((deck) => preview(deck, language))));
}

/** These decks of the shelf, in the order of `ids`. */
export function chosenOf(shelf: readonly DeckSummary[], ids: readonly string[]): readonly DeckSummary[] {
  return ids.flatMap((id) => shelf.find((deck) => deck.id === id) ?? []);
}

/** Those of these decks that the server itself has, and prints. */
export function onShelf(decks: readonly DeckSummary[]): readonly DeckSummary[] {
  return decks.filter(({ id }) => !own.has(id));
}

const previews = new Map<string, Promise<DeckPreview>>();

function preview({ id, hash }: DeckSummary, language: string): Promise<DeckPreview> {
  const name = `${language} ${hash}`;
  const token = own.get(id);
  const asked = previews.get(name) ?? (token ? bench.preview(token, language) : api.deck(id, language));
  previews.set(name, asked);
  asked.catch(() => previews.delete(name));
  return asked;
}
