import { type Fetched, useFetched } from '../../app/fetched.ts';
import { cardLanguage } from '../../app/language.ts';
import { api } from '../../link/index.ts';
import type { DeckPreview, DeckSummary } from '../../wire.ts';
import { bench } from '../decks/bench.ts';
import { allMade } from '../decks/made.ts';
import { fetchMine } from '../decks/use-my-decks.ts';

/** The decks on the shelf. */
export function useDecks(): Fetched<readonly DeckSummary[]> {
  return useFetched(cardLanguage.value, () => api.decks(cardLanguage.value));
}

/** Tokens of the decks of one's own that may be played, by the id of the deck. */
export type OwnDecks = ReadonlyMap<string, string>;

let own: OwnDecks = new Map();

/** The decks that a room can be opened with: those of one's own on this device first, then the shelf. */
export function usePlayable(): Fetched<readonly DeckSummary[]> & { readonly own: OwnDecks } {
  const language = cardLanguage.value;
  const found = useFetched(`playable ${language}`, async () => {
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
  return { ...found, own };
}

/** Whole decks, with all their cards. */
export function usePreviews(decks: readonly string[]): Fetched<readonly DeckPreview[]> {
  const language = cardLanguage.value;
  return useFetched(`${language} ${decks.join(' ')}`, () => Promise.all(decks.map((deck) => preview(deck, language))));
}

const previews = new Map<string, Promise<DeckPreview>>();

function preview(deck: string, language: string): Promise<DeckPreview> {
  const name = `${language} ${deck}`;
  const token = own.get(deck);
  if (token) return bench.preview(token, language);
  const asked = previews.get(name) ?? api.deck(deck, language);
  previews.set(name, asked);
  asked.catch(() => previews.delete(name));
  return asked;
}
