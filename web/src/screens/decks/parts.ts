import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';

/** One item of a list, and how far from the beginning of the text the places in it are counted. */
export interface Member {
  readonly fields: YAMLMap;
  readonly at: number;
}

interface Parts {
  readonly deck: YAMLMap | undefined;
  readonly lists: Readonly<Record<string, readonly Member[]>>;
}

interface Piece {
  readonly name: string;
  readonly text: string;
  readonly at: number;
}

/** Items as they were read the last time, by their text: of a deck that is written on, all but one are the same. */
let known = new Map<string, YAMLMap>();

/**
 * A deck and the items of these lists, as far as they can be read. Items that stand line below line are read one by
 * one, and only those that are new; where that does not do, the whole text is read.
 */
export function readParts(source: string, names: readonly string[]): Parts {
  return inPieces(source, names) ?? whole(source, names);
}

function whole(source: string, names: readonly string[]): Parts {
  const root = parsed(source).contents;
  const deck = isMap(root) ? root : undefined;
  return { deck, lists: Object.fromEntries(names.map((name) => [name, items(deck, name)])) };
}

function items(deck: YAMLMap | undefined, name: string): readonly Member[] {
  const list = deck?.get(name);
  return isSeq(list) ? list.items.filter((one): one is YAMLMap => isMap(one)).map((fields) => ({ fields, at: 0 })) : [];
}

function inPieces(source: string, names: readonly string[]): Parts | undefined {
  const { pieces, rest } = cut(source, names);
  const head = parsed(rest);
  if (!isMap(head.contents) || head.errors.length) return undefined;
  const lists: Record<string, Member[]> = {};
  const read = new Map<string, YAMLMap>();
  for (const { name, text, at } of pieces) {
    const fields = read.get(text) ?? known.get(text) ?? alone(text);
    if (!fields) return undefined;
    read.set(text, fields);
    lists[name] = [...(lists[name] ?? []), { fields, at }];
  }
  known = read;
  return { deck: head.contents, lists };
}

/** The one item that a piece is, or nothing when it cannot be read alone. */
function alone(text: string): YAMLMap | undefined {
  const { contents, errors } = parsed(text);
  const [only, ...more] = isSeq(contents) ? contents.items : [];
  return errors.length === 0 && more.length === 0 && isMap(only) ? only : undefined;
}

const parsed = (source: string) => parseDocument(source, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false });

/** Cuts the items out of the lists of these names: each begins where the dash of the first one stands. */
function cut(source: string, names: readonly string[]): { readonly pieces: readonly Piece[]; readonly rest: string } {
  const pieces: Piece[] = [];
  let rest = '';
  let name = '';
  let dash = '';
  let from = 0;
  const close = (to: number) => {
    if (dash) pieces.push({ name, text: source.slice(from, to), at: from });
    else rest += source.slice(from, to);
    from = to;
  };
  for (let at = 0; at < source.length; at = after(source, at)) {
    const line = source.slice(at, after(source, at));
    if (/^[^\s#-]/.test(line)) {
      close(at);
      name = names.find((one) => line.trimEnd() === `${one}:`) ?? '';
      dash = '';
    } else if (name && (dash ? line.startsWith(dash) : /^ *- /.test(line))) {
      close(at);
      dash = /^ *- /.exec(line)?.[0] ?? '';
    }
  }
  close(source.length);
  return { pieces, rest };
}

function after(source: string, at: number): number {
  return source.indexOf('\n', at) + 1 || source.length;
}
