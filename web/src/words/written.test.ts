import { expect, test } from 'vitest';

const sources = import.meta.glob<string>(['../**/*.tsx', '!../gallery/**', '!../**/*.test.*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What is told from code by having words and the marks of a sentence, and nothing else. */
const words = /^(?!extends )[“A-Za-z][\w\s,.'’?:“”–-]*$/;

/** Letters between a tag and the next one, or in an attribute that people read or hear. */
function spoken(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const between = [
    ...code.matchAll(/<\/?[A-Za-z][^<>{}]*(?:\{[^{}]*\}[^<>{}]*)*>([^<>{}=;]*[A-Za-z]{2}[^<>{}=;]*)(?=[<{])/g),
  ];
  const attributes = [...code.matchAll(/\b(?:aria-label|title|alt|placeholder|label|help|legend)="([^"]+)"/g)];
  return [...between, ...attributes].map(([, text]) => (text as string).trim()).filter((text) => words.test(text));
}

/** Sentences put together in code: `${t('a')} …`, or one t(…) right after another. */
function glued(source: string): string[] {
  return (
    source.match(
      /`[^`\n]*[A-Za-z]{2} \$\{t\([^`\n]*`|\bt\([^()\n]*\) \+|\+ t\(|\$\{t\([^}\n]*\} [A-Za-z][^`\n]*`|\{t\([^{}\n]*\)\} \{t\(/g,
    ) ?? []
  );
}

test('no words stand outside the catalogues', () => {
  const found = Object.entries(sources).flatMap(([path, source]) => spoken(source).map((text) => `${path}: ${text}`));
  expect(found, found.join('\n')).toEqual([]);
});

test('no sentence is put together in code', () => {
  const found = Object.entries(sources).flatMap(([path, source]) => glued(source).map((text) => `${path}: ${text}`));
  expect(found, found.join('\n')).toEqual([]);
});

test('words outside the catalogues would be found', () => {
  expect(spoken('<p class="a">Come in</p>')).toEqual(['Come in']);
  expect(spoken('<button aria-label="Close it">{t(x)}</button>')).toEqual(['Close it']);
  expect(glued("const a = t('one') + rest")).toHaveLength(1);
});
