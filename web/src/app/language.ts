import { computed, signal } from '@preact/signals';
import { keep, recall } from '../link/device.ts';
import { deviceLanguages } from '../link/languages.ts';
import { type Locale, locales, speak, tongue } from '../words/words.ts';

const spoken = Object.keys(import.meta.glob('../words/*/app.ftl')).map((path) => path.split('/')[2]);
const KEY = 'shoebox.language';
const CARDS = 'shoebox.language-of-cards';

/** The languages that this page has words for, in the order offered. */
export const languages: readonly { readonly value: Locale; readonly label: string }[] = (
  Object.keys(locales) as Locale[]
)
  .filter((name) => spoken.includes(name) || (import.meta.env.DEV && name === 'pseudo'))
  .map((name) => ({ value: name, label: locales[name].name }));

const chosenForCards = signal(recall(CARDS));

/** The language in which cards are wanted: what was chosen for them, else the page's if chosen, else the device's own. */
export const cardLanguage = computed(() => {
  const page = tongue.value;
  return chosenForCards.value ?? (recall(KEY) ? page : (deviceLanguages()[0] ?? page));
});

/** Chooses the language of cards on this device, apart from the page's; an empty one follows the page again. */
export function chooseCardLanguage(language: string): void {
  keep(CARDS, language);
  chosenForCards.value = language || null;
}

/** Speaks the language chosen before, else the first of the device's that there are words for, else English. */
export function startLanguage(): Promise<void> {
  const wanted = [recall(KEY), ...deviceLanguages()];
  const found = wanted.map((tag) => languages.find(({ value }) => value === tag?.split('-')[0])).find(Boolean);
  return speak(found?.value ?? 'en');
}

/** Chooses the language of the page, on this device. */
export async function chooseLanguage(next: Locale): Promise<void> {
  keep(KEY, next);
  await speak(next);
}
