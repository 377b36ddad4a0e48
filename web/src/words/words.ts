import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { computed, signal } from '@preact/signals';

/** The languages the interface speaks, in the order offered. `pseudo` is English stretched and accented, for looking. */
export const locales = {
  en: { name: 'English', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
  pseudo: { name: 'Pseudo', dir: 'ltr' },
} as const;

export type Locale = keyof typeof locales;

/** What a sentence may be filled with. Names and other words of people are set apart where their direction differs. */
export type Fillings = Readonly<Record<string, string | number | Date>>;

const catalogues = import.meta.glob<string>('./*/*.ftl', { query: '?raw', import: 'default' });
const chapters = new Set<string>();
const bundles = signal<readonly FluentBundle[]>([]);
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/;

/** The language now spoken. Change it with `speak`. */
export const locale = signal<Locale>('en');

/** `ltr` or `rtl`, as the language now spoken is written. */
export const direction = computed(() => locales[locale.value].dir);

/**
 * Loads chapters of the catalogue (a chapter `home` is `words/<language>/home.ftl`) and resolves when `t` knows them.
 * Loaded chapters stay, and follow every change of language. Throws when English has no such chapter.
 */
export async function loadWords(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    if (!catalogues[`./en/${name}.ftl`]) throw new Error(`no catalogue words/en/${name}.ftl`);
    chapters.add(name);
  }
  await gather(locale.value);
}

/** Changes the language of the whole page, with its direction. English fills in for what a language does not say yet. */
export async function speak(next: Locale): Promise<void> {
  await gather(next);
  document.documentElement.lang = next === 'pseudo' ? 'en' : next;
  document.documentElement.dir = locales[next].dir;
}

/** The sentence `id` in the language now spoken. Reading it inside a component redraws that component on a change. */
export function t(id: string, fillings?: Fillings): string {
  for (const bundle of bundles.value) {
    const message = bundle.getMessage(id);
    if (message?.value == null) continue;
    const errors: Error[] = [];
    const sentence = bundle.formatPattern(message.value, setApart(fillings), errors);
    if (errors[0]) throw new Error(`words: ${id}: ${errors[0].message}`);
    return sentence;
  }
  if (import.meta.env.DEV) throw new Error(`words: no sentence ${id} in the chapters ${[...chapters].join(', ')}`);
  return id;
}

async function gather(next: Locale): Promise<void> {
  const languages: readonly Locale[] = next === 'en' ? ['en'] : [next, 'en'];
  const ready = await Promise.all(languages.map(bundleOf));
  bundles.value = ready;
  locale.value = next;
}

async function bundleOf(language: Locale): Promise<FluentBundle> {
  const folder = language === 'pseudo' ? 'en' : language;
  const transform = language === 'pseudo' ? (await import('./pseudo.ts')).stretched : (text: string) => text;
  const bundle = new FluentBundle(folder, { useIsolating: false, transform });
  const texts = await Promise.all([...chapters].map((name) => catalogues[`./${folder}/${name}.ftl`]?.()));
  for (const text of texts) if (text !== undefined) bundle.addResource(new FluentResource(text));
  return bundle;
}

function setApart(fillings: Fillings | undefined): Record<string, FluentVariable> | null {
  if (!fillings) return null;
  const apart = (value: string) =>
    direction.peek() === 'rtl' || rightToLeft.test(value) ? `\u2068${value}\u2069` : value;
  return Object.fromEntries(
    Object.entries(fillings).map(([key, value]) => [key, typeof value === 'string' ? apart(value) : value]),
  );
}
