import { describe, expect, it } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { readParts } from './parts.ts';

const card = (nth: number) => `
  - id: card-${nth}
    kind: wild
    # Said aloud
    title: "Card: ${nth}"
    text: >-
      Somebody waits for the ${nth}th time.

      And again.
    source: { kind: invented }
`;
const shipped = `# Ours
schema: 1
title: Ours
perspectives:
  - id: first
    name: One
cards:${[1, 2, 3, 4, 5].map(card).join('')}
agreement:
  - Anyone may pass.
`;
const names = ['perspectives', 'cards'];

function read(source: string) {
  const { deck, lists } = readParts(source, names);
  const places = (lists.cards ?? []).map(({ fields, at }) => [
    at + (fields.range?.[0] ?? 0),
    at + (fields.range?.[1] ?? 0),
  ]);
  return { title: deck?.get('title'), cards: (lists.cards ?? []).map(({ fields }) => fields.toJSON()), places };
}

function whole(source: string) {
  const root = parseDocument(source, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false })
    .contents as never as {
    get(name: string): { items: { toJSON(): unknown; range: [number, number, number] }[] };
  };
  const items = root.get('cards').items.filter((one) => isMap(one));
  return {
    title: root.get('title'),
    cards: items.map((one) => one.toJSON()),
    places: items.map(({ range }) => [range[0], range[1]]),
  };
}

describe('a deck in pieces', () => {
  it('says what the whole says, in the same places, whatever is typed', () => {
    expect(read(shipped)).toEqual(whole(shipped));
    const longer = shipped.replace(
      '    kind: wild\n',
      '    kind: wild\n    # mine\n    easy_read: |-\n      - one\n\n      - two\n',
    );
    expect(longer).not.toBe(shipped);
    expect(read(longer)).toEqual(whole(longer));
    const quoted = shipped.replace('    kind: wild\n', '    kind: wild\n    easy_read: "one\n  - two"\n');
    expect(read(quoted)).toEqual(whole(quoted));
  });

  it('reads only what is new', () => {
    const before = readParts(shipped, names).lists.cards ?? [];
    const now = readParts(shipped.replace('    kind: wild\n', '    kind: wild\n\n'), names).lists.cards ?? [];
    expect(now.filter(({ fields }, nth) => fields !== before[nth]?.fields)).toHaveLength(1);
  });
});
