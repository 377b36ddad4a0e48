import { useState } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { navigate } from '../../app/router.ts';
import { save } from '../../app/save.ts';
import { attemptDone, attemptFor, Problem } from '../../link/index.ts';
import type { NewDeckForm } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { bench } from './bench.ts';
import { keepMade } from './made.ts';
import { pictureRefused } from './pictures.ts';

const MOST_ZIP = 24 * 1024 * 1024;

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
  const begin = async (what: string, title: string, make: (token: string) => Promise<unknown>) => {
    send(true);
    refuse(undefined);
    try {
      const { token } = attemptFor('deck', what);
      await make(token);
      attemptDone('deck');
      navigate(`/decks/mine/${keepMade(token, title).id}`);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      refuse(refusedInWords(problem));
      send(false);
    }
  };
  const bringZip = (file: File, title: string) => {
    if (file.size > MOST_ZIP) return refuse(t('decks-import-large'));
    const what = `${file.name} ${file.size} ${file.lastModified}`;
    return void begin(what, title, (token) => bench.bring(token, file));
  };
  return {
    sending,
    refused,
    /** Makes a deck, with the translations that came beside it. */
    make: (form: Omit<NewDeckForm, 'token'>, title: string, words: readonly Words[] = []) =>
      void begin(JSON.stringify(form), title, async (token) => {
        await bench.make({ ...form, token });
        for (const { language, text } of words) await bench.translate(token, language, text);
      }),
    /** Makes a deck of a zip with its pictures. */
    bringZip,
  };
}

function refusedInWords(problem: Problem): string {
  if (problem.code === 'bad_deck_file') return t('decks-import-bad');
  if (problem.code === 'too_large') return problemInWords(problem);
  const { file } = problem.said as { readonly file?: string };
  const why = pictureRefused(problem);
  return file ? t('decks-import-picture', { file, why }) : why;
}

/** Hands a deck's text to the browser as a file. */
export const saveFile = (text: string, name: string): void =>
  save(new Blob([text], { type: 'application/yaml' }), name);
