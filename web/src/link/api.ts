import type {
  AddressList,
  AtTheDoor,
  DeckPreview,
  DeckSummary,
  JoinedRoom,
  JoiningForm,
  LinkForm,
  MadeLink,
  MyRoom,
  OpenedRoom,
  OpeningForm,
  Plan,
} from '../wire.ts';
import { ask } from './http.ts';

const inLanguage = (language: string) => `?language=${encodeURIComponent(language)}`;

/** Everything that goes by plain HTTP. Each may throw `Problem`. */
export const api = {
  decks: (language: string) => ask<readonly DeckSummary[]>('GET', `/api/decks${inLanguage(language)}`),
  deck: (deck: string, language: string) =>
    ask<DeckPreview>('GET', `/api/decks/${encodeURIComponent(deck)}${inLanguage(language)}`),
  open: (form: OpeningForm) => ask<OpenedRoom>('POST', '/api/rooms', form),
  look: (code: string, language: string) => ask<AtTheDoor>('POST', '/api/look', { code, language }),
  join: (form: JoiningForm) => ask<JoinedRoom>('POST', '/api/join', form),
  link: (form: LinkForm) => ask<MadeLink>('POST', '/api/links', form),
  mine: (tokens: readonly string[]) => ask<readonly MyRoom[]>('POST', '/api/mine', { tokens }),
  plan: (token: string) => ask<Plan>('POST', '/api/plan', { token }),
  remove: (token: string) => ask<unknown>('POST', '/api/delete', { token }),
  qr: (text: string) => ask<{ readonly svg: string }>('POST', '/api/qr', { text }),
  addresses: () => ask<AddressList>('GET', '/api/addresses'),
};
