import { useEffect } from 'preact/hooks';
import { type Fetched, useFetched } from '../../app/fetched.ts';
import { cardLanguage } from '../../app/language.ts';
import { api } from '../../link/index.ts';
import type { DeckPreview, DeckSummary } from '../../wire.ts';

/** The decks on the shelf, asked for again when one comes back to this page: a file may have changed meanwhile. */
export function useDecks(): Fetched<readonly DeckSummary[]> {
  const fetched = useFetched(cardLanguage.value, () => api.decks(cardLanguage.value));
  useEffect(() => {
    window.addEventListener('focus', fetched.again);
    return () => window.removeEventListener('focus', fetched.again);
  }, [fetched.again]);
  return fetched;
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

const previews = new Map<string, Promise<DeckPreview>>();

function preview({ id, hash }: DeckSummary, language: string): Promise<DeckPreview> {
  const name = `${language} ${hash}`;
  const asked = previews.get(name) ?? api.deck(id, language);
  previews.set(name, asked);
  asked.catch(() => previews.delete(name));
  return asked;
}
