import type { AccessWish } from '../../wire.ts';

/** What a person says of themselves on joining, their name apart. */
export interface Wishes {
  readonly tag: string | null;
  readonly site?: string | null;
  readonly access: readonly AccessWish[];
}

export const blank: Wishes = { tag: null, access: [] };

/** Everything that would make the room easier; the words are in the catalogue. */
export const accessWishes: readonly AccessWish[] = [
  'more_time',
  'easy_read',
  'large_text',
  'listening',
  'speak_little',
  'other_language',
  'step_free',
];
