import { useState } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { navigate } from '../../app/router.ts';
import { attemptDone, attemptFor, Problem } from '../../link/index.ts';
import type { NewDeckForm } from '../../wire.ts';
import { bench } from './bench.ts';
import { keepMade } from './made.ts';

/** A translation as a file. */
export interface Words {
  readonly language: string;
  readonly text: string;
}

/** The language in the name of a translation's file (`our-ward.ar.yaml`); a deck has none. */
export const languageOf = (name: string): string | undefined => /\.([A-Za-z-]+)\.ya?ml$/.exec(name)?.[1];

/** Makes a deck, keeps its token on this device, and goes to it. */
export function useMaking() {
  const [sending, send] = useState(false);
  const [refused, refuse] = useState<string>();
  const make = async (form: Omit<NewDeckForm, 'token'>, title: string, words: readonly Words[] = []) => {
    send(true);
    refuse(undefined);
    try {
      const { token } = attemptFor('deck', JSON.stringify(form));
      await bench.make({ ...form, token });
      for (const { language, text } of words) await bench.translate(token, language, text);
      attemptDone('deck');
      navigate(`/decks/mine/${keepMade(token, title).id}`);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      refuse(problemInWords(problem));
      send(false);
    }
  };
  return { sending, refused, make: (...asked: Parameters<typeof make>) => void make(...asked) };
}

/** Hands a text to the browser as a file. */
export function saveFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
