import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../../link/session.ts';
import type { Offer, OpenScenario, Part } from '../../../wire.ts';
import { loadWords } from '../../../words/words.ts';
import Table from '../index.tsx';
import * as laterNow from '../later.ts';
import { later } from '../later-pages.ts';
import { comeIn, me, offer, room, round, type Server, seat, table } from '../testing.ts';

const WRITE = offer('write_on_card', { round: ['t1r1'], spoken_by: [null, '@perspectives'] }, ['title', 'text']);
let server: Server;
let session: Session;
let page: HTMLElement;
let leave: () => void;

beforeAll(async () => {
  await loadWords(
    'parts',
    'app',
    'refusals',
    'table',
    'phases',
    'capture',
    'pledge',
    'menu',
    'after-play',
    'harvest',
    'told',
  );
  later.value = laterNow;
});
beforeEach(() => {
  ({ server, session, page, leave } = comeIn());
});
afterEach(() => {
  leave();
});

function card(about: Partial<OpenScenario> = {}): Part {
  const blank = {
    type: 'scenario', id: 'street:ours', card_kind: 'wild', deck_title: 'A street', number: 41, title: 'On our street', text: '',
    prompts: [], easy_read: null, content_note: null, spoken_by: null, themes: [], decision: null, quiz: null, picture: null,
    language: 'en', dir: 'ltr', fallback: false,
    positions: [],
  } as OpenScenario; // biome-ignore format: one card
  return { kind: 'cards', items: [{ ...blank, ...about }] };
}

const written = { id: 'here.0123456789', title: 'The lamp', text: 'It went out on Tuesday.' };
const playing = (id: string, ...offers: Offer[]) => table(round({ step: 'read', stage: 1, card: id }), offers);

function sit(parts: Readonly<Record<string, Part>>): void {
  const shoes = {
    kind: 'shoes',
    items: [{ id: 'street:girl', name: 'A girl', colour: 'ochre', icon: 'school', language: 'en', dir: 'ltr' }],
  };
  server.shows({ room: room(), me: me([seat()]), shoes: shoes as Part, ...parts });
  act(() => render(<Table session={session} />, page));
}

const buttons = () => [...document.querySelectorAll('button')].map((one) => one.textContent?.trim());
const press = async (words: string) => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === words);
  if (!found) throw new Error(`no button ${words} among ${buttons().join(', ')}`);
  await act(async () => found.click());
};
const box = (label: string) => {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
  return document.getElementById(found?.htmlFor ?? '') as HTMLTextAreaElement;
};
const type = (label: string, text: string) =>
  act(() => {
    box(label).value = text;
    box(label).dispatchEvent(new Event(box(label).matches('select') ? 'change' : 'input', { bubbles: true }));
  });

describe('a wild card', () => {
  test('is written on, and what was begun stays when the table goes on', async () => {
    sit({ table: playing('street:ours', WRITE), 'cards.1': card() });
    await press('Write on this card');
    type('What the card is called', 'The lamp');
    type('What happened', written.text);
    type('Who speaks', 'street:girl');
    server.shows({
      table: table(round({ id: 't1r2', number: 2, card: null }), [WRITE]),
      'cards.1': { kind: 'cards', items: [] },
    });
    expect(box('What happened').value).toBe(written.text);
    await press('Put it on the card');
    const said = { title: 'The lamp', text: written.text, spoken_by: 'street:girl' };
    expect(server.asked()).toEqual([{ type: 'write_on_card', seat: 's1', round: 't1r1', ...said }]);
    await server.accepts();
    expect(document.querySelector('[role=dialog]')).toBeNull();
  });

  test('that is no longer offered has no way to write, and no other card has one', () => {
    sit({ table: playing('street:ours'), 'cards.1': card() });
    expect(buttons()).not.toContain('Write on this card');
  });

  test('tells before it takes the place of what somebody wrote meanwhile', async () => {
    sit({ table: playing('street:ours', WRITE), 'cards.1': card() });
    await press('Write on this card');
    type('What happened', 'Mine');
    server.shows({ table: playing(written.id, WRITE), 'cards.1': card(written) });
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('Yours would take its place');
    expect(box('What happened').value).toBe('Mine');
  });

  test('that was written on is changed from what stands there, and wiped', async () => {
    const wipe = offer('wipe_card', { card: [written.id] });
    sit({
      table: playing(written.id, WRITE),
      'cards.1': card(written),
      me: { ...me([seat()]), offers: [wipe] } as Part,
    });
    await press('Change what it says');
    expect(box('What happened').value).toBe(written.text);
    await press('Take it off the card');
    expect(server.asked()).toEqual([{ type: 'wipe_card', card: written.id }]);
  });
});
