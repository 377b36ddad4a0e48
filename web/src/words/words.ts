import { FluentBundle, FluentResource } from '@fluent/bundle';
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
let last: Promise<void> = Promise.resolve();

/** One language twice: `apart` sets what is filled in apart from the sentence round it, `plain` does not. */
interface Voice {
  readonly plain: FluentBundle;
  readonly apart: FluentBundle;
}

const voices = signal<readonly Voice[]>([]);
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
  await inTurn(() => gather(locale.value));
}

/** Changes the language of the whole page, with its direction. English fills in for what a language does not say yet. */
export async function speak(next: Locale): Promise<void> {
  await inTurn(() => gather(next));
  document.documentElement.lang = next === 'pseudo' ? 'en' : next;
  document.documentElement.dir = locales[next].dir;
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
  if (import.meta.env.DEV) throw new Error(`words: no sentence ${id} in the chapters ${[...chapters].join(', ')}`);
  return id;
}

/** One after the other, so that a slow answer never undoes a later wish; a failed one does not stop the next. */
function inTurn(work: () => Promise<void>): Promise<void> {
  last = last.then(work, work);
  return last;
}

async function gather(next: Locale): Promise<void> {
  const languages: readonly Locale[] = next === 'en' ? ['en'] : [next, 'en'];
  const ready = await Promise.all(languages.map(voiceOf));
  voices.value = ready;
  locale.value = next;
}

async function voiceOf(language: Locale): Promise<Voice> {
  const folder = language === 'pseudo' ? 'en' : language;
  const transform = language === 'pseudo' ? (await import('./pseudo.ts')).stretched : (text: string) => text;
  const voice = {
    plain: new FluentBundle(folder, { useIsolating: false, transform }),
    apart: new FluentBundle(folder, { useIsolating: true, transform }),
  };
  const texts = await Promise.all([...chapters].map((name) => catalogues[`./${folder}/${name}.ftl`]?.()));
  for (const text of texts) {
    if (text === undefined) continue;
    const resource = new FluentResource(text);
    voice.plain.addResource(resource);
    voice.apart.addResource(resource);
  }
  return voice;
}
