import { expect, test } from 'vitest';
import { withCopy, withField, withMoved, withNew, without } from './changing.ts';
import { readDeck } from './reading.ts';

const deck = `# Top
id: night
cards:
  # About the first
  - id: one # an id
    kind: scenario
    title: One   # a title
    text: >-
      It was
      late.
    prompts: [Who?, "Why: so?"]
    sensitivity: low

  # About the second
  - id: two
    title: Two
    # In the second
    sensitivity: low
# The end
agreement:
  - We listen.
`;

const awkward = [
  ...[
    'no',
    'a: b',
    'x # y',
    '- dash',
    '"quoted"',
    "it's",
    'ends:',
    ' led',
    '123',
    '',
    'two\nlines',
    'a\n\nb',
    'نص عربي: نعم',
  ],
  ...[
    'word '.repeat(40).trim(),
    `a  b ${'c '.repeat(60)}d`,
    '[x',
    '{y',
    '*z',
    '&a',
    '!b',
    '%c',
    '@d',
    '\\n',
    '~',
    '=',
    '?',
  ],
];

test.each(awkward)('%j goes in and comes out, and nothing else changes', (value) => {
  for (const name of ['title', 'text', 'easy_read', 'facilitator_note']) {
    const next = withField(deck, 0, name, value) as string;
    expect(next, name).toBeDefined();
    const before = deck.split('\n');
    const kept = before.filter((line) => next.split('\n').includes(line));
    expect(kept.length).toBeGreaterThanOrEqual(before.length - 4);
    expect(next.match(/#.*/g)).toEqual(expect.arrayContaining(['# Top', '# an id', '# About the second', '# The end']));
    expect(readDeck(next).cards[1]).toMatchObject({ id: 'two', title: 'Two', sensitivity: 'low' });
  }
});

test('a field keeps its comment and its place; a new one stands where it belongs; an empty one goes', () => {
  expect(withField(deck, 0, 'title', 'Uno')).toBe(deck.replace('title: One ', 'title: Uno '));
  expect(withField(deck, 1, 'text', 'Late.')).toBe(
    deck.replace('    title: Two\n', '    title: Two\n    text: Late.\n'),
  );
  expect(withField(deck, 0, 'text', '')).toBe(deck.replace('    text: >-\n      It was\n      late.\n', ''));
  const prompts = withField(deck, 0, 'prompts', ['Who: me?', 'And you?']) as string;
  expect(prompts).toContain('    prompts:\n      - "Who: me?"\n      - And you?\n    sensitivity: low\n');
  expect(readDeck(prompts).cards[0]?.prompts).toEqual(['Who: me?', 'And you?']);
});

test('cards move past each other with their comments, and back again', () => {
  const moved = withMoved(deck, 1, -1) as string;
  expect(readDeck(moved).cards.map(({ id }) => id)).toEqual(['two', 'one']);
  expect(moved.indexOf('# About the second')).toBeLessThan(moved.indexOf('# About the first'));
  expect(withMoved(moved, 0, 1)).toBe(deck);
  expect([withMoved(deck, 0, -1), withMoved(deck, 1, 1)]).toEqual([undefined, undefined]);
});

test('a copy and a new card have ids that are free, and others keep theirs', () => {
  const copied = withCopy(withCopy(deck, 0) as string, 0) as string;
  expect(readDeck(copied).cards.map(({ id }) => id)).toEqual(['one', 'one-3', 'one-2', 'two']);
  const kept = withCopy(`retired:\n  - one-2\n${deck}`, 0) as string;
  expect(readDeck(kept).cards.map(({ id }) => id)).toEqual(['one', 'one-3', 'two']);
  const added = withNew(deck, 1, 'A new: card') as string;
  expect(readDeck(added).cards.map(({ title }) => title)).toEqual(['One', 'Two', 'A new: card']);
  expect(added).toContain('agreement:\n  - We listen.\n');
});

test('a card is taken out with its comments; the last one stays', () => {
  const left = without(deck, 0) as string;
  expect(readDeck(left).cards.map(({ id }) => id)).toEqual(['two']);
  expect(left).not.toContain('About the first');
  expect(without(left, 0)).toBeUndefined();
  expect(readDeck(without(deck, 1) as string).cards.map(({ id }) => id)).toEqual(['one']);
  expect(without(deck, 1)).toContain('# The end');
});

test('what only a person can change is left alone', () => {
  expect(withField('cards: [{id: a, title: b}]', 0, 'title', 'c')).toBeUndefined();
  expect(withField('cards:\n  - {id: a, title: b}\n', 0, 'title', 'c')).toBeUndefined();
  expect(withField('cards:\n  - id: a\n    title: "half', 5, 'title', 'c')).toBeUndefined();
});

test('a picture is written below its card, changed, and taken off again without a trace', () => {
  const picture = { file: 'kettle.jpg', alt: 'A kettle: old, with a taped # handle' };
  const written = withField(deck, 0, 'image', picture) as string;
  expect(readDeck(written).cards[0]?.picture).toEqual(picture);
  expect(written).toContain('    sensitivity: low\n    image:\n      file: kettle.jpg\n      alt: ');
  const changed = withField(written, 0, 'image', { ...picture, alt: 'نص عربي: نعم' }) as string;
  expect(readDeck(changed).cards[0]?.picture?.alt).toBe('نص عربي: نعم');
  expect(withField(changed, 0, 'image', '')).toBe(deck);
  const last = withField(deck, 1, 'image', picture) as string;
  expect(readDeck(last).cards[1]?.picture).toEqual(picture);
  expect(withField(last, 1, 'image', '')).toBe(deck);
});
