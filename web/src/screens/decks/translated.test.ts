import { expect, test } from 'vitest';
import { languageOf } from './making.ts';
import { readDeck } from './reading.ts';
import { inWords, isWhole } from './translated.ts';

const deck = readDeck(`id: ward
title: Ward
language: en
perspectives:
  - {id: son, name: A son, colour: teal, icon: moon}
cards:
  - id: one
    title: One
    text: First.
    spoken_by: son
    prompts:
      - Who?
      - What?
  - id: two
    title: Two
    text: Second.
`);
const words = readDeck(`id: ward
language: ar
title: القسم
perspectives:
  - {id: son, name: ابن}
cards:
  - id: one
    title: واحد
    text: الأول.
    prompts:
      - من؟
      - ماذا؟
  - id: two
    title: اثنان
    text:
`);

test('a card is shown in a translation as a whole or not at all', () => {
  const [one, two] = deck.cards;
  expect([one && isWhole(one, words), two && isWhole(two, words)]).toEqual([true, false]);
  const shown = inWords(deck, words);
  expect([shown.title, shown.language, shown.dir]).toEqual(['القسم', 'ar', 'rtl']);
  expect(shown.cards.map(({ title }) => title)).toEqual(['واحد', 'Two']);
  expect([shown.cards[0]?.prompts, shown.cards[0]?.spokenBy?.name]).toEqual([['من؟', 'ماذا؟'], 'ابن']);
});

test.each([
  ['our-ward.ar.yaml', 'ar'],
  ['our-ward.zh-Hant.yml', 'zh-Hant'],
  ['our-ward.yaml', undefined],
])('the name %s says %s', (name, language) => expect(languageOf(name)).toBe(language));
