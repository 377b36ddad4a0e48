import { beforeEach, expect, test } from 'vitest';
import { difference } from './difference.ts';
import { allMade, draftKey, dropMade, keepMade, madeBy } from './made.ts';
import { cardAt, readDeck, shownAt } from './reading.ts';
import { chosen, type WallItem } from './wall.tsx';

const text = `# A comment
id: night
title: "No: sleep"
language: ar
themes:
  - {id: rest, name: Rest}
perspectives:
  - id: nurse
    name: The nurse
    colour: teal
    icon: moon
cards:
  - id: one
    kind: statement
    title: no
    spoken_by: nurse
    themes: [rest, other]
    text: >-
      It was
      late.
    pair:
      from: Asleep
      to: Awake
  - id: two
    title: 012
`;

beforeEach(() => localStorage.clear());

test('a deck is read as it was typed, every value as text', () => {
  const deck = readDeck(text);
  expect([deck.title, deck.dir, deck.cards.length]).toEqual(['No: sleep', 'rtl', 2]);
  const [one, two] = deck.cards;
  expect([one?.title, two?.title]).toEqual(['no', '012']);
  expect(one?.text).toBe('It was late.\nAsleep → Awake');
  expect(one?.spokenBy?.colour).toBe('teal');
  expect(one?.themes.map(({ name }) => name)).toEqual(['Rest', 'other']);
});

test.each([
  'title: [',
  'cards: 3\n',
  '- a\n- b\n',
  '',
  'cards:\n  - \n  - x\n  - id: "half',
  '&a [*a]',
  'a: 1\n---\nb: 2',
])('half a deck is read as far as it goes: %j', (half) => {
  expect(readDeck(half).cards.every(({ text: said }) => typeof said === 'string')).toBe(true);
});

test('the card under the caret is the last that begins before it', () => {
  const deck = readDeck(text);
  expect(cardAt(deck, 0)?.id).toBe('one');
  expect(cardAt(deck, text.indexOf('late'))?.id).toBe('one');
  expect(cardAt(deck, text.length)?.id).toBe('two');
  expect(cardAt(readDeck('title: x'), 5)).toBeUndefined();
});

test('two texts differ between their first and their last line that do', () => {
  expect(difference('a\nb\nc\nd', 'a\nx\nd')).toEqual({ line: 2, mine: ['b', 'c'], theirs: ['x'] });
  expect(difference('a\na', 'a')).toEqual({ line: 2, mine: ['a'], theirs: [] });
  expect(difference('a', 'a')).toEqual({ line: 2, mine: [], theirs: [] });
});

test('a link brought twice is one deck, and a new title keeps its place', () => {
  const first = keepMade('t1', '');
  keepMade('t2', 'Second');
  expect(keepMade('t1', 'First').id).toBe(first.id);
  expect(allMade().map(({ title }) => title)).toEqual(['Second', 'First']);
  localStorage.setItem(draftKey(first.id, 'cy'), 'a draft');
  dropMade(first.id);
  expect(localStorage.getItem(draftKey(first.id, 'cy'))).toBeNull();
  expect([madeBy(first.id), allMade().length]).toEqual([undefined, 1]);
});

test('cards of one voice lie together on the wall, and without modes they suit the usual two', () => {
  const item = (id: string, who: string, modes: readonly string[] = []): WallItem => ({
    ...{ id, title: id, text: '', kind: 'scenario', themes: [], modes, sensitivity: 'low', contentNote: '' },
    ...{ shoes: { id: who, name: who, colour: 'teal', icon: 'moon' }, lang: 'en', dir: 'ltr' },
  });
  const items = [item('a', 'x'), item('b', 'y', ['positions']), item('c', 'x')];
  const all = { shoes: '', kind: '', theme: '', mode: '' };
  expect(chosen(items, all).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  expect(chosen(items, { ...all, mode: 'own_shoes' }).map(({ id }) => id)).toEqual(['a', 'c']);
  expect(chosen(items, { ...all, shoes: 'y', mode: 'positions' }).map(({ id }) => id)).toEqual(['b']);
});

test('a quiz, a decision, a picture and a perspective are read as the live card shows them', () => {
  const source = `perspectives:
  - id: nurse
    name: The nurse
    in_brief: Works nights.
    what_matters: [Sleep]
    ask_instead: How was it?
cards:
  - id: one
    image: {file: kettle.jpg, alt: A kettle}
    quiz: {choices: [Yes, No], answer: 2, explain: So it is}
  - id: two
    decision:
      owner: Amina
      options: [{name: Wait, for: Facts, against: Slow}]
      steps: [preferences, options]
  - id: three
    quiz: {choices: [A], answer: many}
    decision: later
    positions: [Ask, Wait, Ring]
`;
  const deck = readDeck(source);
  const [one, two, three] = deck.cards;
  expect(one?.picture).toEqual({ file: 'kettle.jpg', alt: 'A kettle' });
  expect(one?.quiz).toEqual({ choices: ['Yes', 'No'], answer: 2, explain: 'So it is' });
  expect(two?.decision?.options).toEqual([{ name: 'Wait', gain: 'Facts', loss: 'Slow', nothing: false }]);
  expect(two?.decision?.steps).toEqual(['preferences', 'options']);
  expect([three?.quiz?.answer, three?.decision]).toEqual([null, undefined]);
  expect([two?.positions, three?.positions]).toEqual([[], ['Ask', 'Wait', 'Ring']]);
  expect(shownAt(deck, source.indexOf('nights'))).toMatchObject({ name: 'The nurse', whatMatters: ['Sleep'] });
  expect(shownAt(deck, source.indexOf('Amina'))).toBe(two);
  expect(shownAt(deck, 0)).toBe(one);
});
