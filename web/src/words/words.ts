import { FluentBundle, FluentResource } from '@fluent/bundle';
import { computed, signal } from '@preact/signals';
import { written } from './dates.ts';
import { type Locale, locales } from './locales.ts';

export { type Locale, locales };

/** What a sentence may be filled with. Names and other words of people are set apart where their direction differs. */
export type Fillings = Readonly<Record<string, string | number | Date>>;

/** Every chapter but the one that is built into the first page, before there is any script. */
const catalogues = import.meta.glob<string>(['./*/*.ftl', '!./*/before.ftl'], {
  query: '?raw',
  import: 'default',
});
const chapters = new Set<string>();
let last: Promise<void> = Promise.resolve();

/** One language twice: `apart` sets what is filled in apart from the sentence round it, `plain` does not. */
interface Voice {
  readonly plain: FluentBundle;
  readonly apart: FluentBundle;
}

/** Whether a language had a sentence missing: from then on English fills in, which others never fetch. */
let filling = false;

const voices = signal<readonly Voice[]>([]);
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/;

/** The language now spoken. Change it with `speak`. */
export const locale = signal<Locale>('en');

/** The language now spoken as browsers and readers know it: `pseudo` is English, and only there while developing. */
export const tongue = computed(() => real(locale.value));

/** `ltr` or `rtl`, as the language now spoken is written. */
export const direction = computed(() => locales[locale.value].dir);

/**
 * Loads chapters of the catalogue (a chapter `home` is `words/<language>/home.ftl`; `modes/<mode>` are the words of a mode,
 * one file for all languages) and resolves when `t` knows them.
 * Loaded chapters stay, and follow every change of language. Throws when English has no such chapter.
 */
export async function loadWords(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    if (!fetching('en', name)) throw new Error(`no catalogue words/en/${name}.ftl`);
    chapters.add(name);
  }
  await inTurn(() => gather(locale.value));
}

/** Changes the language of the whole page, with its direction. */
export async function speak(next: Locale): Promise<void> {
  await inTurn(() => gather(next));
  document.documentElement.lang = real(next);
  document.documentElement.dir = locales[next].dir;
}

/** Whether a loaded chapter has a sentence `id`. */
export function knows(id: string): boolean {
  return voices.value.some(({ plain }) => plain.hasMessage(id));
}

/** The sentence `id` in the language now spoken. Reading it inside a component redraws that component on a change. */
export function t(id: string, fillings?: Fillings): string {
  const apart =
    direction.value === 'rtl' || Object.values(fillings ?? {}).some((value) => rightToLeft.test(String(value)));
  for (const voice of voices.value) {
    const bundle = apart ? voice.apart : voice.plain;
    const message = bundle.getMessage(id);
    if (message?.value == null) continue;
    const errors: Error[] = [];
    const sentence = bundle.formatPattern(message.value, fillings ?? null, errors);
    if (errors[0]) throw new Error(`words: ${id}: ${errors[0].message}`);
    return sentence;
  }
  if (locale.value !== 'en' && !filling) {
    filling = true;
    void inTurn(() => gather(locale.value));
    return '…';
  }
  if (import.meta.env.DEV) throw new Error(`words: no sentence ${id} in the chapters ${[...chapters].join(', ')}`);
  return id;
}

/** One after the other, so that a slow answer never undoes a later wish; a failed one does not stop the next. */
function inTurn(work: () => Promise<void>): Promise<void> {
  last = last.then(work, work);
  return last;
}

function real(language: Locale): Exclude<Locale, 'pseudo'> {
  return import.meta.env.DEV && language === 'pseudo' ? 'en' : (language as Exclude<Locale, 'pseudo'>);
}

async function gather(next: Locale): Promise<void> {
  const languages: readonly Locale[] = next === 'en' || !filling ? [next] : [next, 'en'];
  const ready = await Promise.all(languages.map(voiceOf));
  voices.value = ready;
  locale.value = next;
}

async function voiceOf(language: Locale): Promise<Voice> {
  const folder = real(language);
  const transform =
    import.meta.env.DEV && language === 'pseudo' ? (await import('./pseudo.ts')).stretched : (text: string) => text;
  const { figures } = locales[language];
  const functions = { DATETIME: written(figures) };
  const voice = {
    plain: new FluentBundle(figures, { useIsolating: false, transform, functions }),
    apart: new FluentBundle(figures, { useIsolating: true, transform, functions }),
  };
  const texts = await Promise.all([...chapters].map((name) => fetching(folder, name)?.()));
  for (const text of texts) {
    if (text === undefined) continue;
    const resource = new FluentResource(inOne(folder, text));
    voice.plain.addResource(resource);
    voice.apart.addResource(resource);
  }
  return voice;
}

function fetching(language: string, name: string): (() => Promise<string>) | undefined {
  const [, mode] = name.split('modes/');
  return mode
    ? () => import('./of-modes.ts').then(({ ofMode }) => ofMode(mode))
    : catalogues[`./${language}/${name}.ftl`];
}

/** The part of one language where a file holds them all, each under its mark (`## cy`). */
function inOne(language: string, text: string): string {
  return text.split('## ').find((part) => part.startsWith(`${language}\n`)) ?? text;
}
