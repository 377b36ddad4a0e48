/** A text to compare, by its id. */
export interface Told {
  readonly id: string;
  readonly text: string;
}

/** Two texts whose groups of letters agree so far are near-identical: a person still has to say so. */
const near = 0.7;

/** Bounds for large rooms: groups of letters looked up for each text, texts looked at for each, texts compared, texts named. */
const most = { grams: 16, posted: 64, compared: 24, named: 8 };

/** Marks and lengthening strokes go, and Arabic letters that are written now so, now so, become one. */
const alikeLetters: readonly (readonly [RegExp, string])[] = [
  [/[\p{M}\u0640]/gu, ''],
  [/[\u0622\u0623\u0625\u0671]/gu, '\u0627'],
  [/\u0649/gu, '\u064a'],
  [/\u0629/gu, '\u0647'],
];

/** The words of a text without marks, signs and capitals. */
export function plainWords(text: string): string {
  const bare = alikeLetters.reduce((so, [from, to]) => so.replace(from, to), text.normalize('NFKD').toLowerCase());
  return (bare.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function gramsOf(words: string): ReadonlySet<string> {
  const letters = [...` ${words} `];
  return new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')));
}

/** How far two sets agree, from 0 to 1. */
function agreement(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const gram of one) if (other.has(gram)) both += 1;
  return (2 * both) / (one.size + other.size || 1);
}

/**
 * For each text the ids of those near-identical to it, the nearest first; texts that stand alone are left out.
 * Looks at groups of three letters only: no language, no model. Time grows with the number of texts, not with its square.
 */
export function alike(told: readonly Told[]): ReadonlyMap<string, readonly string[]> {
  const byWords = new Map<string, string[]>();
  for (const { id, text } of told) {
    const words = plainWords(text);
    if (words) byWords.set(words, [...(byWords.get(words) ?? []), id]);
  }
  const texts = [...byWords].map(([words, ids]) => ({ ids, grams: gramsOf(words) }));
  const posted = postings(texts.map(({ grams }) => grams));
  const found = new Map<string, readonly string[]>();
  texts.forEach(({ ids, grams }, at) => {
    const others = candidates(grams, posted, at)
      .map((other) => ({ other, how: agreement(grams, texts[other]?.grams ?? new Set()) }))
      .filter(({ how }) => how >= near)
      .sort((a, b) => b.how - a.how)
      .flatMap(({ other }) => texts[other]?.ids ?? []);
    for (const id of ids) {
      const near = [...ids.slice(0, most.named + 1).filter((one) => one !== id), ...others].slice(0, most.named);
      if (near.length) found.set(id, near);
    }
  });
  return found;
}

function postings(all: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const posted = new Map<string, number[]>();
  all.forEach((grams, at) => {
    for (const gram of grams) {
      const list = posted.get(gram);
      if (list) list.push(at);
      else posted.set(gram, [at]);
    }
  });
  return posted;
}

/** The texts that share most of the rarest groups of letters. */
function candidates(
  grams: ReadonlySet<string>,
  posted: ReadonlyMap<string, readonly number[]>,
  self: number,
): readonly number[] {
  const lists = [...grams].map((gram) => posted.get(gram) ?? []).sort((a, b) => a.length - b.length);
  const shared = new Map<number, number>();
  // Of a group that very many share only the last are looked at: the bound that keeps a hall's worth of captures quick.
  for (const list of lists.slice(0, most.grams))
    for (const at of list.slice(-most.posted)) if (at !== self) shared.set(at, (shared.get(at) ?? 0) + 1);
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most.compared)
    .map(([at]) => at);
}
