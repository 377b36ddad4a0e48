import { locales } from '../words/words.ts';

/** The name of a language in that language itself, as people look for it; its tag where the browser knows no name. */
export function nameOfLanguage(tag: string): string {
  if (tag in locales) return locales[tag as keyof typeof locales].name;
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
}
