import type { FoundCard, PosterForm } from '../wire.ts';
import { ask, fetchFile } from './http.ts';

/** A slow machine takes a while over a large deck, and prints wait for each other. */
const PATIENCE = 120_000;

/** What can be printed of a deck. */
export const prints = ['cards', 'perspectives', 'large', 'easy-read', 'placemats', 'path', 'slips', 'crib'] as const;

export type Print = (typeof prints)[number];

/** A deck as PDF. `address` is put before the code in each QR code. May throw `Problem`; `cannot_print` says why in English. */
export function deckPages(deck: string, what: Print, language: string, address: string): Promise<Blob> {
  const asked = new URLSearchParams({ language, address });
  return fetchFile(`/api/decks/${encodeURIComponent(deck)}/print/${what}?${asked}`, undefined, PATIENCE);
}

/** The poster of a facilitator's room as PDF. May throw `Problem`. */
export function posterPage(form: PosterForm): Promise<Blob> {
  return fetchFile('/api/poster', form, PATIENCE);
}

/** The cards of the room with a printed code, as typed or scanned: one, seldom more. May throw `Problem(unknown_card)`. */
export function cardsOfCode(token: string, code: string, language: string): Promise<readonly FoundCard[]> {
  return ask('POST', '/api/card', { token, code: code.slice(0, 400), language });
}
