import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Shoes } from '../../parts/shoes.ts';
import type { OpenDecision, OpenQuiz } from '../../wire.ts';
import { type Member, readParts } from './parts.ts';

/** A perspective as far as a card shows it, and where it stands in the text. */
export interface ReadShoes extends Shoes {
  readonly id: string;
  readonly inBrief: string;
  readonly whatMatters: readonly string[];
  readonly strengths: readonly string[];
  readonly whatHelps: readonly string[];
  readonly ask: string;
  readonly picture: ReadPicture | undefined;
  readonly from: number;
}

/** What the text says of a picture; the picture itself is kept beside it. */
export interface ReadPicture {
  readonly file: string;
  readonly alt: string;
}

/** A card as far as it can be read: a deck that is being written has gaps. `from`, `to`: where it stands in the text. */
export interface ReadCard {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  /** Without the ends of a pair, which `text` has below it. */
  readonly ownText: string;
  readonly facilitatorNote: string;
  readonly easyRead: string;
  readonly prompts: readonly string[];
  readonly positions: readonly string[];
  readonly contentNote: string;
  readonly sensitivity: string;
  readonly spokenBy: ReadShoes | undefined;
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly modes: readonly string[];
  readonly picture: ReadPicture | undefined;
  readonly quiz: OpenQuiz | undefined;
  readonly decision: OpenDecision | undefined;
  readonly from: number;
  readonly to: number;
}

/** A deck as far as it can be read. */
export interface ReadDeck {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly cards: readonly ReadCard[];
  readonly shoes: readonly ReadShoes[];
}

const rightToLeft = /^(?:ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/;

/** Reads what a person has typed so far, for eyes only: the checker on the server decides what is right. */
export function readDeck(source: string): ReadDeck {
  const { deck, lists } = readParts(source, ['perspectives', 'cards']);
  const language = word(deck, 'language') || 'en';
  const shoes = (lists.perspectives ?? []).map(readShoes);
  const themes = new Map(maps(deck, 'themes').map((one) => [word(one, 'id'), word(one, 'name')]));
  return {
    id: word(deck, 'id'),
    title: word(deck, 'title'),
    language,
    dir: word(deck, 'dir') === 'rtl' || (!word(deck, 'dir') && rightToLeft.test(language)) ? 'rtl' : 'ltr',
    shoes,
    cards: (lists.cards ?? []).map((card) => readCard(card, shoes, themes)),
  };
}

/** The card in which a place of the text lies, or the last before it; the first when there is none before. */
export function cardAt(deck: ReadDeck, place: number): ReadCard | undefined {
  return deck.cards.filter((card) => card.from <= place).pop() ?? deck.cards[0];
}

/** The card in which a place of the text lies, or the perspective when that is the last that begins before it. */
export function shownAt(deck: ReadDeck, place: number): ReadCard | ReadShoes | undefined {
  const begun = [...deck.shoes, ...deck.cards].filter(({ from }) => from <= place);
  return begun.sort((one, other) => one.from - other.from).pop() ?? deck.cards[0] ?? deck.shoes[0];
}

function readShoes({ fields: one, at }: Member): ReadShoes {
  return {
    id: word(one, 'id'),
    name: word(one, 'name'),
    colour: word(one, 'colour'),
    icon: word(one, 'icon'),
    inBrief: word(one, 'in_brief'),
    whatMatters: words(one, 'what_matters'),
    strengths: words(one, 'strengths'),
    whatHelps: words(one, 'what_helps'),
    ask: word(one, 'ask_instead'),
    picture: readPicture(one),
    from: at + (one.range?.[0] ?? 0),
  };
}

function readPicture(one: YAMLMap): ReadPicture | undefined {
  const picture = one.get('image');
  return isMap(picture) ? { file: word(picture, 'file'), alt: word(picture, 'alt') } : undefined;
}

function readQuiz(card: YAMLMap): OpenQuiz | undefined {
  const quiz = card.get('quiz');
  if (!isMap(quiz)) return undefined;
  return {
    choices: words(quiz, 'choices'),
    answer: Number(word(quiz, 'answer')) || null,
    explain: word(quiz, 'explain'),
  };
}

function readDecision(card: YAMLMap): OpenDecision | undefined {
  const decision = card.get('decision');
  if (!isMap(decision)) return undefined;
  return {
    owner: word(decision, 'owner'),
    options: maps(decision, 'options').map((option) => ({
      name: word(option, 'name'),
      gain: word(option, 'for'),
      loss: word(option, 'against'),
      nothing: option.get('nothing') === true,
    })),
    steps: words(decision, 'steps'),
  };
}

function readCard(
  { fields: card, at }: Member,
  shoes: readonly ReadShoes[],
  names: ReadonlyMap<string, string>,
): ReadCard {
  const pair = card.get('pair');
  const ends = isMap(pair) ? [word(pair, 'from'), word(pair, 'to')].filter(Boolean).join(' → ') : '';
  const [from, , to] = card.range ?? [0, 0, 0];
  return {
    id: word(card, 'id'),
    kind: word(card, 'kind'),
    title: word(card, 'title'),
    text: [word(card, 'text'), ends].filter(Boolean).join('\n'),
    ownText: word(card, 'text'),
    facilitatorNote: word(card, 'facilitator_note'),
    easyRead: word(card, 'easy_read'),
    prompts: words(card, 'prompts'),
    positions: words(card, 'positions'),
    contentNote: word(card, 'content_note'),
    sensitivity: word(card, 'sensitivity'),
    spokenBy: shoes.find(({ id }) => id && id === word(card, 'spoken_by')),
    themes: words(card, 'themes').map((id) => ({ id, name: names.get(id) || id })),
    modes: words(card, 'modes'),
    picture: readPicture(card),
    quiz: readQuiz(card),
    decision: readDecision(card),
    from: at + from,
    to: at + to,
  };
}

function word(fields: YAMLMap | undefined, name: string): string {
  const value = fields?.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

function words(fields: YAMLMap, name: string): readonly string[] {
  const list = fields.get(name);
  if (!isSeq(list)) return [];
  return list.items.flatMap((one) => (isScalar(one) && typeof one.value === 'string' ? [one.value] : []));
}

function maps(fields: YAMLMap | undefined, name: string): readonly YAMLMap[] {
  const list = fields?.get(name);
  return isSeq(list) ? list.items.filter((one): one is YAMLMap => isMap(one)) : [];
}
