import type { ReadCard, ReadDeck } from './reading.ts';

/** Whether a card has all its words in a translation, so that phones show it in that language. */
export function isWhole(original: ReadCard, words: ReadDeck): boolean {
  const said = words.cards.find(({ id }) => id === original.id);
  if (!said) return false;
  const both = (['title', 'ownText', 'contentNote'] as const).every((name) => !original[name] || said[name]);
  return both && said.prompts.length === original.prompts.length && said.prompts.every(Boolean);
}

/** The deck as it reads in a translation: cards whose words are all there, in its language and direction. */
export function inWords(deck: ReadDeck, words: ReadDeck): ReadDeck {
  const names = new Map(words.shoes.map(({ id, name }) => [id, name]));
  const shoes = deck.shoes.map((one) => ({ ...one, name: names.get(one.id) || one.name }));
  const cards = deck.cards.map((card) => {
    const said = words.cards.find(({ id }) => id === card.id);
    if (!said || !isWhole(card, words)) return card;
    const { title, text, ownText, prompts, positions, contentNote, easyRead } = said;
    const spokenBy = card.spokenBy && (shoes.find(({ id }) => id === card.spokenBy?.id) ?? card.spokenBy);
    return { ...card, title, text, ownText, prompts, positions, contentNote, easyRead, spokenBy };
  });
  return { ...deck, language: words.language, dir: words.dir, title: words.title || deck.title, shoes, cards };
}
