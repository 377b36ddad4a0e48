import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { MODES } from '../presets.ts';
import { locales } from './words.ts';

const files = import.meta.glob<string>('../modes/*.ftl', { query: '?raw', import: 'default', eager: true });
const tongues = Object.keys(locales).filter((tag) => tag !== 'pseudo');
/** Their words come with the pages themselves. */
const builtIn = ['own_shoes', 'swap_shoes'];
const own = MODES.map(({ id }) => id).filter((id) => !builtIn.includes(id));

function lines(mode: string, language: string): readonly (readonly [string, string])[] {
  const part = files[`../modes/${mode}.ftl`]?.split('## ').find((one) => one.startsWith(`${language}\n`)) ?? '';
  return [...part.matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, id, said]) => [id as string, said as string]);
}

const sentences = (mode: string, language: string): ReadonlyMap<string, string> => new Map(lines(mode, language));

test('every mode that has words of its own is there to be chosen, and the other way round', () => {
  expect(Object.keys(files)).toEqual(own.map((id) => `../modes/${id}.ftl`).sort());
});

describe.each(own)('the words of %s', (mode) => {
  test('are the same sentences in every language, each with the name of the mode before it', () => {
    const [first, ...others] = tongues.map((tag) => [...sentences(mode, tag).keys()].sort());
    expect(first).toContain(`mode-${mode}`);
    expect(first).toContain(`mode-${mode}-about`);
    expect(first?.filter((id) => !id.startsWith(`mode-${mode}`))).toEqual([]);
    for (const ids of others) expect(ids).toEqual(first);
  });

  test('say nothing twice: the second would be lost, with the gaps it fills', () => {
    for (const tag of tongues) expect(lines(mode, tag)).toHaveLength(sentences(mode, tag).size);
  });

  test('are translated, fill the same gaps and do not shout', () => {
    const english = sentences(mode, 'en');
    for (const tag of tongues.filter((one) => one !== 'en'))
      for (const [id, said] of sentences(mode, tag)) {
        expect(said, `${tag}: ${id}`).not.toBe(english.get(id));
        expect(said.match(/\$\w+/g), `${tag}: ${id}`).toEqual(english.get(id)?.match(/\$\w+/g) ?? null);
      }
    expect(files[`../modes/${mode}.ftl`]).not.toContain('!');
    expect(() =>
      new FluentBundle('en').addResource(new FluentResource(files[`../modes/${mode}.ftl`] ?? '')),
    ).not.toThrow();
  });
});
