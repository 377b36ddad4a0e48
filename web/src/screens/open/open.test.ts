import { beforeEach, expect, test } from 'vitest';
import { attemptDone, attemptFor } from '../../link/index.ts';
import { PRESETS } from '../../presets.ts';
import type { CardListing, Plan } from '../../wire.ts';
import { shortOf } from './enough.ts';
import { askedOf, blankForm, forgetForm, formOf, keepForm, recallForm } from './form.ts';
import { forgetSheet, keepSheet, ownSheets, recallSheets } from './own-sheets.ts';
import {
  addable,
  advice,
  daysOf,
  isPlayed,
  isWrong,
  mayGrow,
  minutesOf,
  moved,
  type RunSheet,
  stays,
  withChange,
  without,
  withPhase,
} from './phases.ts';
import { hours } from './sheet-times.tsx';

beforeEach(() => localStorage.clear());

const kinds = (sheet: RunSheet) => sheet.map((phase) => phase.kind);

test('a new line stands where such a phase usually stands, with an id of its own', () => {
  const sheet = withPhase(PRESETS[45], { kind: 'debrief', mode: null });
  expect(kinds(sheet)).toEqual([
    'lobby',
    'welcome',
    'check_in',
    'play',
    'debrief',
    'harvest',
    'pledge',
    'check_out',
    'closed',
  ]);
  expect(new Set(sheet.map((phase) => phase.id)).size).toBe(sheet.length);
});

test('whatever is added, people arrive first and the room closes last', () => {
  let sheet: RunSheet = PRESETS[90];
  for (const what of addable) sheet = withPhase(sheet, what);
  expect(kinds(sheet)[0]).toBe('lobby');
  expect(kinds(sheet).pop()).toBe('closed');
});

test('minutes that cannot be stand where they were typed, are told of, and are not counted', () => {
  const wrong = (minutes: number) => withChange(PRESETS[45], 'p4', { minutes }).some(isWrong);
  expect([12.4, -1, 0, 241, Number.NaN].map(wrong)).toEqual([true, true, true, true, true]);
  expect([1, 240].map(wrong)).toEqual([false, false]);
  expect(minutesOf(withChange(PRESETS[45], 'p4', { minutes: 999 }))).toBe(25);
  expect([minutesOf(PRESETS[90]), hours(minutesOf(PRESETS[90])), hours(5)]).toEqual([90, '1:30', '0:05']);
});

test('a line is added behind the one that is named, and a night has no minutes and begins another day', () => {
  const sheet = withPhase(PRESETS[45], { kind: 'overnight', mode: null }, 'p3');
  expect(kinds(sheet).slice(1, 5)).toEqual(['welcome', 'check_in', 'overnight', 'play']);
  expect(sheet[3]?.minutes).toBe(0);
  expect(daysOf(sheet).map(minutesOf)).toEqual([8, 37]);
  expect(sheet.some(isWrong)).toBe(false);
});

test('what one would wish to know of a line is said at it', () => {
  const swapped = without(PRESETS[90], 'p6');
  expect(PRESETS[90].map((_, nth) => advice(PRESETS[90], nth)).filter(Boolean)).toEqual([]);
  expect(swapped.map((_, nth) => advice(swapped, nth))[4]).toBe('no-debrief');
  const late = withPhase(PRESETS[45], { kind: 'overnight', mode: null }, 'p7');
  expect(advice(late, 7)).toBe('night-last');
  expect([isPlayed(PRESETS[45]), isPlayed(without(PRESETS[45], 'p4'))]).toEqual([true, false]);
});

test('a run sheet is kept on this device under its name, once, until it is forgotten', () => {
  keepSheet('Ours', PRESETS[45]);
  const kept = keepSheet('Ours', PRESETS[90]);
  localStorage.setItem('shoebox.run-sheet.odd', '{');
  recallSheets();
  expect(ownSheets.value).toEqual([{ id: kept.id, title: 'Ours', phases: PRESETS[90] }]);
  forgetSheet(kept);
  expect(ownSheets.value).toEqual([]);
});

test('a line moves past its neighbour and nothing is lost', () => {
  const sheet = moved(PRESETS[90], 'p5', -1);
  expect(sheet.map((phase) => phase.id).slice(3, 5)).toEqual(['p5', 'p4']);
  expect(moved(PRESETS[90], 'p1', -1)).toBe(PRESETS[90]);
  expect(without(sheet, 'p5')).toHaveLength(sheet.length - 1);
});

test('a sheet stops growing at sixty lines; arriving and closing always stay', () => {
  let sheet: RunSheet = PRESETS[45];
  while (mayGrow(sheet)) sheet = withPhase(sheet, { kind: 'play', mode: 'own_shoes' });
  expect(sheet).toHaveLength(60);
  expect(sheet.filter(stays)).toHaveLength(2);
});

test('a form is kept with every change, and is blank again once the room is open', () => {
  keepForm({ ...blankForm('en'), purpose: 'Leaving hospital' });
  expect(recallForm('en').purpose).toBe('Leaving hospital');
  forgetForm();
  expect(recallForm('en')).toEqual(blankForm('en'));
});

test('a room is asked for with the name of its deck when it has none, and without cards of decks not chosen', () => {
  const form = { ...blankForm('en'), decks: ['care'], leftOut: ['care:one', 'street:two'], purpose: 'Why' };
  expect(askedOf(form, 'Together in care')).toMatchObject({ title: 'Together in care', left_out: ['care:one'] });
  expect(askedOf({ ...form, title: ' Ours ' }, 'Together in care').title).toBe('Ours');
});

const listed = (id: string, modes: readonly string[]) => ({ card: { id }, modes }) as CardListing;
const many = Array.from({ length: 12 }, (_, at) => listed(`care:c${at}`, ['own_shoes', 'swap_shoes']));

test('a table that could run out of cards is named with how many there are, for one mode or for all of play', () => {
  const play = (mode: string, minutes: number) =>
    ({ id: mode, kind: 'play', mode, minutes, dealing: 'spread' }) as const;
  const sheet = [play('own_shoes', 40), play('swap_shoes', 40)];
  expect(shortOf(many, [], sheet)).toBeUndefined();
  expect(shortOf(many, ['care:c0', 'care:c1', 'care:c2'], sheet)).toEqual({ cards: 9, rounds: 10 });
  expect(
    shortOf(
      [...many, listed('care:one', ['other'])],
      many.map(({ card }) => card.id),
      sheet,
    ),
  ).toEqual({
    cards: 0,
    rounds: 5,
  });
  const one = [...many.slice(0, 5), ...many.map(({ card }) => listed(`${card.id}s`, ['swap_shoes']))];
  expect(shortOf(one, ['care:c0'], sheet)).toEqual({ cards: 4, rounds: 5 });
  expect(shortOf(many.slice(0, 1), [], [play('own_shoes', 0)])).toBeUndefined();
});

test('a copy has all that the room had', () => {
  const plan: Plan = {
    title: 'T',
    purpose: 'P',
    language: 'ar',
    phases: PRESETS[45],
    decks: ['care'],
    left_out: ['care:one'],
    naming: 'named',
    door: 'knock',
    table_size: 4,
    facilitator: 'Ines',
    agreement: 'One',
    statements: ['S'],
  };
  expect(askedOf(formOf(plan), '')).toEqual({ ...plan, sites: [], made_decks: [] });
  const own = new Map(plan.decks.map((deck) => [deck, 'its token']));
  const mine = askedOf(formOf(plan), '', own);
  expect([mine.decks, mine.made_decks, mine.left_out]).toEqual([[], ['its token'], plan.left_out]);
});

test('statements are the deck’s until they are changed; then one for each line that says something', () => {
  const form = blankForm('en');
  expect(askedOf(form, '').statements).toBeNull();
  expect(askedOf({ ...form, statements: [' We listen. ', '', 'We ask.'] }, '').statements).toEqual([
    'We listen.',
    'We ask.',
  ]);
  expect(askedOf({ ...form, statements: [''] }, '').statements).toEqual([]);
});

test('asking again after a lost answer asks for the same room; after a change for another', () => {
  const first = attemptFor('open', 'plan');
  expect(attemptFor('open', 'plan')).toMatchObject({ id: first.id, token: first.token });
  expect(attemptFor('open', 'another plan').id).not.toBe(first.id);
  attemptDone('open');
  expect(attemptFor('open', 'plan').token).not.toBe(first.token);
});
