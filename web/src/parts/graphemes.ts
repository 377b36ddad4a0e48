interface Segmenter {
  segment(text: string): Iterable<unknown>;
}

const known = (
  Intl as unknown as { Segmenter?: new (locale?: string, options?: { granularity: 'grapheme' }) => Segmenter }
).Segmenter;
const segmenter = known && new known(undefined, { granularity: 'grapheme' });

/** How many letters a person would count in `text`. Browsers without a segmenter (Firefox before 125) count close to it. */
export function graphemes(text: string): number {
  if (segmenter) return Array.from(segmenter.segment(text)).length;
  return Array.from(text.normalize('NFC').replace(/\p{M}|\u200d|\ufe0f|\p{Emoji_Modifier}/gu, '')).length;
}
