import type { CardChoice, RoomCards } from '../wire.ts';
import { ask, fetchFile } from './http.ts';

/** What facilitators ask of the cards of their room; apart from `api`, so that no phone loads it. */
export const roomCards = {
  all: (token: string, language: string) => ask<RoomCards>('POST', '/api/cards', { token, language }),
  choice: (token: string, language: string) => ask<CardChoice>('POST', '/api/cards/choice', { token, language }),
  file: (token: string, captures: readonly string[]) => fetchFile('/api/cards/file', { token, captures }),
};
