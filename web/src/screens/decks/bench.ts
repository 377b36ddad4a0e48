import { ask, fetchFile } from '../../link/http.ts';
import type {
  CheckedDeck,
  DeckPreview,
  KeptVersion,
  MadeDeckText,
  MadePicture,
  MadeTranslation,
  MyDeck,
  NewDeckForm,
  SaveDeckForm,
  SavedDeck,
} from '../../wire.ts';
import { tongue } from '../../words/words.ts';
import { sendFile } from './sending.ts';

const to = <Answer>(what: string, form: unknown) => ask<Answer>('POST', `/api/workbench/${what}`, form);

/** What the server does for decks of one's own. Each may throw `Problem`. */
export const bench = {
  make: (form: NewDeckForm) => to<MadeDeckText>('new', form),
  read: (token: string, version?: number, translation?: string) =>
    to<MadeDeckText>('read', { token, ...(version && { version }), translation }),
  save: (form: SaveDeckForm) => to<SavedDeck>('save', form),
  /** Problems are told in the language of the page. */
  check: (token: string, text: string, translation?: string) =>
    to<CheckedDeck>('check', { token, text, translation, language: tongue.peek() }),
  history: (token: string, translation?: string) => to<readonly KeptVersion[]>('history', { token, translation }),
  /** Begins a translation or adds what it lacks; `text` is one brought in as a file. */
  translate: (token: string, translation: string, text?: string) =>
    to<MadeDeckText>('translate', { token, translation, text }),
  translations: (token: string) => to<readonly MadeTranslation[]>('translations', { token }),
  mine: (tokens: readonly string[], language: string) => to<readonly MyDeck[]>('mine', { tokens, language }),
  preview: (token: string, language: string) => to<DeckPreview>('preview', { token, language }),
  pictures: (token: string) => to<readonly MadePicture[]>('pictures', { token }),
  picture: (token: string, file: File) =>
    sendFile<MadePicture>(`/api/workbench/picture?name=${encodeURIComponent(file.name)}`, token, file),
  zip: (token: string) => fetchFile('/api/workbench/zip', { token }, 60_000),
  bring: (token: string, file: Blob) => sendFile<MadeDeckText>('/api/workbench/bring', token, file),
  remove: (token: string, translation?: string) => to<unknown>('delete', { token, translation }),
};
