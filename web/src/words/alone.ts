/**
 * What somebody wrote after "I will", as it reads without it: with a capital at its beginning, in scripts that have them. A word
 * that has one within ("iPad") is spelt so on purpose. Only for eyes: what is kept and changed is what was written.
 */
export function alone(written: string): string {
  return written.replace(
    /^([\p{P}\s]*)(\p{Ll})(?!\p{Lu})/u,
    (_, before: string, first: string) => before + first.toUpperCase(),
  );
}
