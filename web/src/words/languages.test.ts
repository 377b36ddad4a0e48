import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { locales } from './words.ts';

const files = import.meta.glob<string>('./*/*.ftl', { query: '?raw', import: 'default', eager: true });
const chapters = Object.keys(files).flatMap((path) => path.match(/^\.\/en\/(.+)\.ftl$/)?.[1] ?? []);
const others = (Object.keys(locales) as (keyof typeof locales)[]).filter((tag) => tag !== 'en' && tag !== 'pseudo');

/** What Arabic and Welsh say as English does: marks, numbers, the name of the house, and words that are the same. */
const sameInEvery = new Set([
  'app-tab',
  'captures-count',
  'house-name',
  'screen-quoted',
  'console-quoted',
  'rooms-quoted',
]);
const sameInWelsh = new Set(['console-help-short', 'console-capture-from']);

/** One choice in a sentence: what is compared, and the keys of its variants; a number as it is, a word as "word". */
interface Choice {
  readonly of: string;
  readonly keys: readonly string[];
  readonly byNumber: boolean;
}

/** A sentence taken apart: the gaps it has, and what it chooses by. */
interface Sentence {
  readonly gaps: ReadonlySet<string>;
  readonly choices: readonly Choice[];
  readonly said: string;
}

const plurals = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** A piece of a sentence as Fluent has read it. */
interface Piece {
  readonly type?: string;
  readonly name?: string;
  readonly selector?: Piece;
  readonly variants?: readonly { readonly key: { readonly value: string | number } }[];
}

/** The sentences of one chapter in one language, by id; empty where the language has no such chapter. */
function sentences(language: string, chapter: string): ReadonlyMap<string, Sentence> {
  const text = files[`./${language}/${chapter}.ftl`] ?? '';
  const bundle = new FluentBundle('en');
  bundle.addResource(new FluentResource(text));
  const ids = [...text.matchAll(/^([a-z][\w-]*) *=/gm)].map(([, id]) => id as string);
  return new Map(ids.map((id) => [id, apart(bundle.getMessage(id)?.value, text, id)]));
}

function apart(value: unknown, text: string, id: string): Sentence {
  const gaps = new Set<string>();
  const choices: Choice[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const piece = node as Piece;
    if (piece.type === 'var' && piece.name) gaps.add(piece.name);
    if (piece.type === 'select') choices.push(choice(piece));
    Object.values(piece).forEach(visit);
  };
  visit(value);
  const from = text.split(new RegExp(`^${id} *=`, 'm'))[1] ?? '';
  return { gaps, choices, said: (from.split(/^\S/m)[0] ?? '').trim() };
}

function choice({ selector, variants = [] }: Piece): Choice {
  const keys = variants.map(({ key }) => String(key.value));
  return { of: selector?.name ?? '', keys, byNumber: keys.some((key) => plurals.has(key) && key !== 'other') };
}

/** Ids, each with its file, as a person who mends it needs them. */
function inFile(language: string, chapter: string, ids: Iterable<string>): string[] {
  return [...ids].map((id) => `words/${language}/${chapter}.ftl: ${id}`);
}

describe.each(others)('the catalogue of %s', (language) => {
  const pairs = chapters.map((chapter) => [chapter, sentences('en', chapter), sentences(language, chapter)] as const);
  const both = pairs.flatMap(([chapter, english, own]) =>
    [...english].flatMap(([id, said]) => {
      const other = own.get(id);
      return other ? [{ chapter, id, english: said, own: other }] : [];
    }),
  );

  test('says every sentence that English says', () => {
    const missing = pairs.flatMap(([chapter, english, own]) =>
      inFile(
        language,
        chapter,
        [...english.keys()].filter((id) => !own.has(id)),
      ),
    );
    expect(missing, `Translate these:\n${missing.join('\n')}`).toEqual([]);
  });

  test('says none that English does not say in the same chapter', () => {
    const strays = pairs.flatMap(([chapter, english, own]) =>
      inFile(
        language,
        chapter,
        [...own.keys()].filter((id) => !english.has(id)),
      ),
    );
    expect(strays, `Take these out:\n${strays.join('\n')}`).toEqual([]);
  });

  test('fills the same gaps', () => {
    const sorted = (gaps: ReadonlySet<string>) => [...gaps].sort().join(' ');
    const wrong = both
      .filter(({ english, own }) => sorted(english.gaps) !== sorted(own.gaps) && !countsAlike(english, own))
      .map(
        ({ chapter, id, english, own }) =>
          `words/${language}/${chapter}.ftl: ${id}: ${sorted(own.gaps)}, English has ${sorted(english.gaps)}`,
      );
    expect(wrong, wrong.join('\n')).toEqual([]);
  });

  test('has a form for every kind of number where it counts', () => {
    const rules = new Intl.PluralRules(language);
    const needed = rules.resolvedOptions().pluralCategories;
    const exact: Readonly<Record<string, string>> = { '0': 'zero', '1': 'one', '2': 'two' };
    const wrong = both.flatMap(({ chapter, id, own }) =>
      own.choices
        .filter(({ byNumber }) => byNumber)
        .flatMap(({ of, keys }) => {
          const said = new Set(keys.flatMap((key) => [key, exact[key] ?? key]));
          const lacks = needed.filter((kind) => !said.has(kind));
          return lacks.length ? [`words/${language}/${chapter}.ftl: ${id}: $${of} lacks ${lacks.join(', ')}`] : [];
        }),
    );
    expect(wrong, wrong.join('\n')).toEqual([]);
  });

  test('chooses by every word that English chooses by', () => {
    const wrong = both.flatMap(({ chapter, id, english, own }) => {
      const words = english.choices.filter(
        ({ byNumber, keys }) => !byNumber && keys.some((key) => !/^\d+$|^other$/.test(key)),
      );
      const lacks = words.filter(
        ({ of, keys }) => !own.choices.some((one) => one.of === of && keys.every((key) => one.keys.includes(key))),
      );
      return lacks.map(({ of }) => `words/${language}/${chapter}.ftl: ${id}: $${of}`);
    });
    expect(wrong, wrong.join('\n')).toEqual([]);
  });

  test('leaves nothing in English', () => {
    const same = both
      .filter(
        ({ english, own }) => own.said === english.said && /[A-Za-z]/.test(english.said.replace(/\{[^}]*\}/g, '')),
      )
      .map(({ id }) => id)
      .filter((id) => !sameInEvery.has(id) && !(language === 'cy' && sameInWelsh.has(id)));
    expect(same).toEqual([]);
  });
});

/** A number may be said in words ("one person") and so leave its gap out, as long as the language chooses by it. */
function countsAlike(english: Sentence, own: Sentence): boolean {
  const chosen = new Set([...english.choices, ...own.choices].map(({ of }) => of));
  return [...english.gaps, ...own.gaps].every((gap) => (english.gaps.has(gap) && own.gaps.has(gap)) || chosen.has(gap));
}
