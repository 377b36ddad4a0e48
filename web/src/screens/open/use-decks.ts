import { useCallback, useEffect, useState } from 'preact/hooks';
import { cardLanguage } from '../../app/language.ts';
import { problemInWords } from '../../app/refusals.ts';
import { api, Problem } from '../../link/index.ts';
import type { DeckPreview, DeckSummary } from '../../wire.ts';

/** Something fetched: there, on its way (neither), or why not. */
export interface Fetched<Value> {
  readonly there?: Value;
  readonly problem?: string;
  readonly again: () => void;
}

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

function useFetched<Value>(name: string, fetch: () => Promise<Value>): Fetched<Value> {
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<Omit<Fetched<Value>, 'again'>>({});
  const again = useCallback(() => setTries((before) => before + 1), []);
  useEffect(() => {
    let left = false;
    fetch().then(
      (there) => left || setState({ there }),
      (problem: unknown) => {
        if (!(problem instanceof Problem)) throw problem;
        if (!left) setState({ problem: problemInWords(problem) });
      },
    );
    return () => {
      left = true;
    };
  }, [name, tries]);
  return { ...state, again };
}
