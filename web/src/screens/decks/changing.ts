import { isMap, isSeq, type Pair, parseDocument, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { emitted, type Said, saysNothing } from './emitting.ts';

/** The order in which a new field is put among those that are there. */
const order = [
  ...[
    'id',
    'kind',
    'title',
    'spoken_by',
    'themes',
    'text',
    'pair',
    'prompts',
    'positions',
    'facilitator_note',
    'easy_read',
  ],
  ...['content_note', 'sensitivity', 'modes', 'minutes', 'image', 'source'],
];

interface Block {
  /** Where the card begins, with the comments right above it, and where its last line ends. */
  readonly from: number;
  readonly to: number;
}

/**
 * A deck's text with one field of one card changed; everything else, comments too, stays letter by letter. An empty value
 * takes the field out. Undefined: the card is written in a form that only a person can change (in braces, or half written).
 */
export function withField(text: string, nth: number, name: string, value: Said) {
  const card = cardsOf(text)?.items[nth];
  if (!isMap(card) || card.flow || !card.items.length) return undefined;
  const first = card.items[0] as Pair<Scalar>;
  const indent = columnOf(text, first.key.range?.[0] ?? 0);
  const pair = (card as YAMLMap<Scalar>).items.find(({ key }) => key.value === name) as Pair<Scalar> | undefined;
  const said = emitted(value, indent, pair !== undefined && hasRest(text, pair));
  const written = `${name}:${said.startsWith('\n') ? '' : ' '}${said}`;
  const some = !saysNothing(value);
  const added = some ? inserted(text, card, name, written) : text;
  const next = pair ? replaced(text, pair, some || pair === first ? written : '') : added;
  return says(next, nth, name, value) ? next : undefined;
}

/** The text with the card moved past its neighbour: -1 up, 1 down. */
export function withMoved(text: string, nth: number, by: -1 | 1): string | undefined {
  const blocks = blocksOf(text);
  const [a, b] = by < 0 ? [blocks[nth - 1], blocks[nth]] : [blocks[nth], blocks[nth + 1]];
  if (!a || !b) return undefined;
  const [one, gap, other] = [text.slice(a.from, a.to), text.slice(a.to, b.from), text.slice(b.from, b.to)];
  return text.slice(0, a.from) + lined(other) + gap + (text.length === b.to ? one.trimEnd() : one) + text.slice(b.to);
}

/** The text with the card written once more below itself, under an id that is free. */
export function withCopy(text: string, nth: number): string | undefined {
  const block = blocksOf(text)[nth];
  const id = idsOf(text)[nth];
  if (!block || !id) return undefined;
  const card = text.slice(block.from, block.to);
  const copied = `${text.slice(0, block.to)}${card.endsWith('\n') ? '' : '\n'}\n${lined(card)}${text.slice(block.to)}`;
  return withField(copied, nth + 1, 'id', freeId(text, id));
}

/** The text with a new card below this one; it says what it still needs by its problems. */
export function withNew(text: string, nth: number, title: string): string | undefined {
  const block = blocksOf(text)[nth];
  const card = cardsOf(text)?.items[nth];
  if (!block || !isMap(card)) return undefined;
  const place = text.lastIndexOf('-', card.range?.[0]);
  const dash = ' '.repeat(columnOf(text, place));
  const lines = [`- id: ${freeId(text, 'new-card')}`, '  kind: scenario', `  title: ${emitted(title, 2)}`];
  lines.push('  sensitivity: low', '  source:', '    kind: invented');
  const written = lines.map((line) => dash + line).join('\n');
  return `${lined(text.slice(0, block.to))}\n${written}\n${text.slice(block.to)}`;
}

/** The text without the card; the last one stays. */
export function without(text: string, nth: number): string | undefined {
  const blocks = blocksOf(text);
  const block = blocks[nth];
  if (!block || blocks.length < 2) return undefined;
  const next = blocks[nth + 1];
  return next
    ? text.slice(0, block.from) + text.slice(next.from)
    : text.slice(0, blocks[nth - 1]?.to) + text.slice(block.to);
}

/** Where the value of a field ends; a comment may follow it. */
function endOf(text: string, { key, value }: Pair<Scalar>): number {
  return Math.max((value as Scalar | null)?.range?.[1] ?? 0, text.indexOf(':', key.range?.[1]) + 1);
}

/** Whether a comment stands behind the value: it would become part of a text that goes over several lines. */
function hasRest(text: string, pair: Pair<Scalar>): boolean {
  const end = endOf(text, pair);
  return text.slice(end, lineEnd(text, end)).trim() !== '';
}

function replaced(text: string, pair: Pair<Scalar>, written: string): string {
  const from = pair.key.range?.[0] ?? 0;
  const to = endOf(text, pair);
  if (!written) return text.slice(0, lineStart(text, from)) + text.slice(lineEnd(text, to));
  return text.slice(0, from) + written + (text[to - 1] === '\n' ? '\n' : '') + text.slice(to);
}

function inserted(text: string, card: YAMLMap, name: string, written: string): string {
  const before = (key: unknown) => order.indexOf(String((key as Scalar).value)) < (order.indexOf(name) + 99) % 99;
  const pairs = card.items as Pair<Scalar, Scalar | null>[];
  const known = pairs.filter(({ key }) => order.includes(String(key.value)) && before(key));
  const last = known[known.length - 1] ?? (pairs[0] as Pair<Scalar, Scalar | null>);
  const end = lineEnd(text, last.value?.range?.[1] ?? last.key.range?.[1] ?? 0);
  const indent = ' '.repeat(columnOf(text, pairs[0]?.key.range?.[0] ?? 0));
  return `${lined(text.slice(0, end))}${indent}${written}\n${text.slice(end)}`;
}

function says(text: string, nth: number, name: string, value: Said): boolean {
  const card = cardsOf(text)?.items[nth];
  if (!isMap(card)) return false;
  const found = card.toJSON()[name] ?? '';
  return JSON.stringify(found) === JSON.stringify(saysNothing(value) ? '' : value);
}

function cardsOf(text: string): YAMLSeq | undefined {
  const root = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false }).contents;
  const cards = isMap(root) ? root.get('cards') : undefined;
  return isSeq(cards) && !cards.flow ? cards : undefined;
}

function idsOf(text: string): readonly string[] {
  return (cardsOf(text)?.items ?? []).map((card) => (isMap(card) ? String(card.get('id') ?? '') : ''));
}

/** Ids of cards that were taken out; none is used again. */
function retired(text: string): readonly string[] {
  const root = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false }).contents;
  const list = isMap(root) ? root.get('retired') : undefined;
  return isSeq(list) ? list.items.map(String) : [];
}

function freeId(text: string, id: string): string {
  const taken = new Set([...idsOf(text), ...retired(text)]);
  const stem = id.replace(/-\d+$/, '').slice(0, 36);
  for (let count = 2; ; count++) if (!taken.has(`${stem}-${count}`)) return `${stem}-${count}`;
}

function blocksOf(text: string): readonly Block[] {
  return (cardsOf(text)?.items ?? []).map((card) => {
    const [start, end] = (card as YAMLMap).range ?? [0, 0];
    let from = lineStart(text, text.lastIndexOf('-', start));
    for (;;) {
      const above = lineStart(text, from - 1);
      if (from === 0 || !/^\s*#/.test(text.slice(above, from))) break;
      from = above;
    }
    return { from, to: lineEnd(text, lastLetter(text, start, end)) };
  });
}

/** A block of YAML may end with empty lines and comments that belong to nothing in it. */
function lastLetter(text: string, start: number, end: number): number {
  const lines = text.slice(start, end).split('\n');
  while (lines.length > 1 && /^\s*(?:#.*)?$/.test(lines[lines.length - 1] as string)) lines.pop();
  return start + lines.join('\n').length;
}

const lineStart = (text: string, place: number) => text.lastIndexOf('\n', place - 1) + 1;

function lineEnd(text: string, place: number): number {
  if (place > 0 && text[place - 1] === '\n') return place;
  const end = text.indexOf('\n', place);
  return end < 0 ? text.length : end + 1;
}

const columnOf = (text: string, place: number) => place - lineStart(text, place);

const lined = (text: string) => (text.endsWith('\n') || !text ? text : `${text}\n`);
