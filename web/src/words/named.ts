import { direction, locale, locales, t } from './words.ts';

/** The name of the language `tag` in the language now spoken; its tag where nobody knows a name. */
export function languageName(tag: string): string {
  const language = tag.split('-')[0] ?? tag;
  if (language in locales) return t(`language-${language}`);
  try {
    return new Intl.DisplayNames([locale.value], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "Ines, Marek, Rosa": names in a row, with the comma of the language now spoken. */
export function inRow(names: readonly string[]): string {
  return names.join(direction.value === 'rtl' ? '، ' : ', ');
}
