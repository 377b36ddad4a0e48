import { useEffect, useState } from 'preact/hooks';
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

/** The decks on the shelf. */
export function useDecks(): Fetched<readonly DeckSummary[]> {
  return useFetched(cardLanguage.value, () => api.decks(cardLanguage.value));
}

/** Whole decks, with all their cards. */
export function usePreviews(decks: readonly string[]): Fetched<readonly DeckPreview[]> {
  const language = cardLanguage.value;
  return useFetched(`${language} ${decks.join(' ')}`, () => Promise.all(decks.map((deck) => preview(deck, language))));
}

const previews = new Map<string, Promise<DeckPreview>>();

function preview(deck: string, language: string): Promise<DeckPreview> {
  const name = `${language} ${deck}`;
  const asked = previews.get(name) ?? api.deck(deck, language);
  previews.set(name, asked);
  asked.catch(() => previews.delete(name));
  return asked;
}

function useFetched<Value>(name: string, fetch: () => Promise<Value>): Fetched<Value> {
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<Omit<Fetched<Value>, 'again'>>({});
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
  return { ...state, again: () => setTries(tries + 1) };
}
