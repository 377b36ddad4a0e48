import { ask } from '../../link/http.ts';
import type { ShownPhoto } from '../../wire.ts';
import { sendFile } from '../decks/sending.ts';

/** What the server does for the photos in a room’s report. Each may throw `Problem`. */
export const roomPhotos = {
  list: (token: string) => ask<readonly ShownPhoto[]>('POST', '/api/report/photos', { token }),
  /** Headers hold no letters beyond ASCII, so the words are percent-encoded. */
  add: (token: string, file: File, alt: string) =>
    sendFile<ShownPhoto>('/api/report/photo', token, file, { 'Photo-Alt': encodeURIComponent(alt) }),
  drop: (token: string, hash: string) => ask<unknown>('POST', '/api/report/photo/drop', { token, hash }),
};
