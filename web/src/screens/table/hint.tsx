import { later } from './later-pages.ts';

/** A quiet line when something in these texts points to one person; once the pages for later have come. */
export function Hint({ texts }: { readonly texts: readonly string[] }) {
  const SlipHint = later.value?.SlipHint;
  return SlipHint ? <SlipHint texts={texts} /> : null;
}
