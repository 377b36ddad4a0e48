import { describe, expect, test } from 'vitest';

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../gallery/**', '!../**/*.test.*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const catalogues = import.meta.glob<string>('./*/*.ftl', { query: '?raw', import: 'default', eager: true });
/** The words of each mode, in all languages in one file: `modes.test.ts` compares those. */
const ofModes = import.meta.glob<string>('../modes/*.ftl', { query: '?raw', import: 'default', eager: true });

/** The first page asks by {{ id }}: it is filled before there is any script. */
const page = Object.values(
  import.meta.glob<string>('../../index.html', { query: '?raw', import: 'default', eager: true }),
);

/** What is asked for in `t('…')` and `rich('…')` and by the first page, and the beginnings of ids that are put together: t(`phase-${…}`). */
function asked(): { whole: Set<string>; beginnings: Set<string> } {
  const text = Object.values(sources).join('\n');
  const inPage = page.join('').matchAll(/\{\{ ([\w-]+) \}\}/g);
  const whole = new Set([...text.matchAll(/'([a-z][\w-]*)'/g), ...inPage].map(([, id]) => id as string));
  const beginnings = new Set([...text.matchAll(/`([a-z][\w-]*-)\$\{/g)].map(([, id]) => id as string));
  return { whole, beginnings };
}

/** Every id that is the first argument of `t` or `rich`, also as one of two: t(mine ? 'a' : 'b'). */
function literals(): Set<string> {
  const text = Object.values(sources)
    .join('\n')
    .replace(/\.\w+\('[^']*'\)/g, '');
  const first = [...text.matchAll(/\b(?:t|rich)\(\s*([^`),\s][^),]*)[),]/g)].map(([, argument]) =>
    (argument as string).replace(/[=!]== '[^']*'/g, ''),
  );
  return new Set(first.flatMap((argument) => argument.match(/(?<=')[a-z][\w-]*(?=')/g) ?? []));
}

function ids(language: string): string[] {
  return Object.entries(catalogues)
    .filter(([path]) => path.startsWith(`./${language}/`))
    .flatMap(([, text]) => idsIn(text));
}

function idsIn(text: string): string[] {
  return [...text.matchAll(/^([a-z][\w-]*) *=/gm)].map(([, id]) => id as string);
}

describe('the English catalogue', () => {
  test('has every sentence that is asked for by its whole name', () => {
    const known = new Set([...ids('en'), ...Object.values(ofModes).flatMap(idsIn)]);
    expect([...literals()].filter((id) => !known.has(id))).toEqual([]);
  });

  test('has no sentence that nothing asks for', () => {
    const { whole, beginnings } = asked();
    const used = (id: string) => whole.has(id) || [...beginnings].some((beginning) => id.startsWith(beginning));
    expect(ids('en').filter((id) => !used(id))).toEqual([]);
  });

  test('says every sentence once', () => {
    const all = ids('en');
    expect(all.filter((id, nth) => all.indexOf(id) !== nth)).toEqual([]);
  });

  test('speaks without shouting', () => {
    const loud = Object.values(catalogues).flatMap((text) => text.match(/^[^#\n]*!.*$/gm) ?? []);
    expect(loud).toEqual([]);
  });
});

test('no other language has a sentence that English has not', () => {
  const known = new Set(ids('en'));
  const languages = new Set(Object.keys(catalogues).map((path) => path.split('/')[1] as string));
  const strays = [...languages].flatMap((language) => ids(language).filter((id) => !known.has(id)));
  expect(strays).toEqual([]);
});
