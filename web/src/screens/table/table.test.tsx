import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseLook } from '../../app/look.ts';
import type { Session } from '../../link/session.ts';
import { Toasts } from '../../parts/toast.tsx';
import type { Offer, Part, SeatLine } from '../../wire.ts';
import { loadWords } from '../../words/words.ts';
import { noteBox } from './boxes.ts';
import Table from './index.tsx';
import { Themes } from './phases/harvest.tsx';
import { comeIn, me, offer, room, round, type Server, seat, table } from './testing.ts';

let server: Server;
let session: Session;
let page: HTMLElement;
let leave: () => void;

beforeAll(() =>
  loadWords(
    'parts',
    'app',
    'refusals',
    'table',
    'phases',
    'capture',
    'pledge',
    'menu',
    'after-play',
    'observer',
    'harvest',
    'told',
  ),
);
beforeEach(() => {
  vi.useFakeTimers();
  ({ server, session, page, leave } = comeIn());
});
afterEach(() => {
  leave();
  vi.useRealTimers();
});

function sit(parts: Readonly<Record<string, Part>>): void {
  server.shows({ room: room(), me: me([seat()]), ...parts });
  act(() => render(<Table session={session} />, page));
}

function Harvested() {
  const shown = session.part('room').value;
  return shown ? <Themes scene={{ session, room: shown }} /> : null;
}

const button = (words: string) =>
  [...document.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === words || one.getAttribute('aria-label') === words,
  );
const press = async (words: string) => {
  const found = button(words);
  if (!found) throw new Error(`no button ${words} among ${buttons().join(', ')}`);
  await act(async () => found.click());
};
const buttons = () => [...document.querySelectorAll('button')].map((one) => one.textContent?.trim());
const box = (label: string) => {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
  return document.getElementById(found?.htmlFor ?? '') as HTMLTextAreaElement;
};
const type = (label: string, text: string) => {
  const field = box(label);
  act(() => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return field;
};

describe('a turn', () => {
  const turn = { round: ['t1r1'], go_round: [1], turn: ['s1'] };
  const respond = round({ step: 'respond', stage: 3, go_round: 1, turn: 's1' });

  test('has its buttons exactly while they are on offer', () => {
    sit({ table: table(respond), me: me([seat([offer('end_turn', turn)])]) });
    expect(button('I’ve had my say')).toBeDefined();
    server.shows({ table: table({ ...respond, turn: 's2' }), me: me([seat()]) });
    expect([button('I’ve had my say'), button('Pass')]).toEqual([undefined, undefined]);
    expect(page.textContent).toContain('Rosa is speaking');
  });

  test('whoever listens reads what the stage asks, where it is one of its own', async () => {
    await loadWords('modes/learning_circle');
    const circle = { ...respond, mode: 'learning_circle', called: 'saw', turn: 's2' } as const;
    sit({ table: table(circle), me: me([seat()]) });
    expect(page.querySelector('main')?.textContent).toContain('What did you see or hear');
    server.shows({ table: table({ ...respond, turn: 's2' }) });
    expect(page.textContent).not.toContain('What does this bring up');
  });

  test('ends in the same words to the server, said or passed', async () => {
    sit({ table: table(respond), me: me([seat([offer('end_turn', turn)])]) });
    await press('Pass');
    await server.accepts();
    await press('I’ve had my say');
    const [passed, said] = server.asked();
    expect(passed).toEqual({ type: 'end_turn', seat: 's1', round: 't1r1', go_round: 1, turn: 's1' });
    expect(said).toEqual(passed);
  });

  test('of somebody else on this phone is one tap away', async () => {
    const huw = { ...seat([offer('end_turn', { ...turn, turn: ['s2'] })]), id: 's2', name: 'Rosa' };
    sit({ table: table({ ...respond, turn: 's2' }), me: me([seat(), huw]) });
    await press('Speak for Rosa');
    await press('I’ve had my say');
    expect(server.asked()).toMatchObject([{ type: 'end_turn', seat: 's2', turn: 's2' }]);
  });
});

test('a theme whose captures are still on their way is not called empty', () => {
  const theme = (id: string, captures: readonly string[]) => ({
    id,
    name: id,
    captures,
    size: captures.length,
    on_screen: true,
    dots: null,
  });
  const phases = [{ id: 'p4', kind: 'harvest', minutes: 12, mode: null, dealing: 'spread' }];
  server.shows({
    room: { ...room(), phases } as Part,
    me: me([seat()]),
    table: { ...table(round({})), round: null },
    'themes.1': { kind: 'themes', items: [theme('Keys', ['t1.1'])] } as Part,
  });
  act(() => render(<Harvested />, page));
  expect(page.textContent).toContain('Keys');
  expect(page.textContent).not.toContain('Nothing in this theme');
  server.shows({ 'themes.1': { kind: 'themes', items: [theme('Keys', [])] } as Part });
  expect(page.textContent).toContain('Nothing in this theme is shown yet.');
});

describe('who is ready while the table thinks', () => {
  const thinking = round({ step: 'think', stage: 2, reader: 's2' });
  const told = (rosa: SeatLine['state'], host: string | null = null) => {
    const { seats, ...rest } = table(thinking);
    const now = seats.map((one) => ({ ...one, state: one.id === 's2' ? rosa : ('ready' as const) }));
    server.shows({ table: { ...rest, seats: now, host } });
    return page.querySelector('.tray-say')?.textContent;
  };

  test('reads whom the table waits for: the others, then whoever starts the go-round', () => {
    sit({ table: table(thinking), me: me([{ ...seat(), ready: true }]) });
    expect(told('waiting')).toBe('Thank you. The others are still thinking.');
    expect(told('ready')).toBe('Everyone is ready. Rosa takes the table on.');
    expect(told('away')).toBe('Everyone is ready. Go on when it suits your table.');
    expect(told('ready', 's1')).toBe('Everyone is ready. Go on when it suits your table.');
  });
});

describe('whoever is writing', () => {
  const note = offer('keep_note', { round: ['@rounds'] }, ['note']);

  test('a private note keeps the box, the caret and the words when the table moves on', async () => {
    sit({ table: table(round({ step: 'think', stage: 2 })), me: me([seat([note])]) });
    const field = type('Your private note', 'Both are right');
    server.shows({ table: table(round({ step: 'respond', stage: 3, go_round: 1, turn: 's2' })) });
    expect(box('Your private note')).toBe(field);
    expect(document.activeElement).toBe(field);
    expect(page.textContent).toContain('Your table has moved on to Respond');
    await press('Go to your table');
    expect(page.textContent).toContain('Rosa is speaking');
    expect(server.asked()).toMatchObject([{ type: 'keep_note', round: 't1r1', note: 'Both are right' }]);
  });

  const think = { table: table(round({ step: 'think', stage: 2 })), me: me([seat([note])]) };
  const leave = () => act(() => void document.activeElement?.dispatchEvent(new Event('focusout', { bubbles: true })));
  const rest = () => act(async () => void (await vi.advanceTimersByTimeAsync(6_000)));
  const said = () => document.querySelector('.tray [role=alert]')?.textContent;

  test('a note that could not be saved is brought again by itself, until it is, and what was said of it goes', async () => {
    sit(think);
    type('Your private note', 'Both are right').blur();
    await leave();
    await server.rejects('not_saved');
    await vi.waitFor(() => expect(said()).toBe('not_saved'));
    await rest();
    await server.rejects('disk_full');
    await rest();
    await server.accepts();
    await vi.waitFor(() => expect(said()).toBe(''));
    server.shows({
      'mine.1': { kind: 'mine', items: [{ seat: 's1', round: 't1r1', text: 'Both are right' }] } as Part,
    });
    await rest();
    expect(server.asked()).toHaveLength(3);
    expect(new Set(server.asked().map((one) => JSON.stringify(one))).size).toBe(1);
  });

  test('a note that is refused for good is not asked again as it is', async () => {
    sit(think);
    type('Your private note', 'Far too long').blur();
    await leave();
    await server.rejects('words_too_long');
    await rest();
    expect(server.asked()).toHaveLength(1);
  });

  test('a note that a reload left on the device is brought from any later step', async () => {
    noteBox({ session, seat: seat() }, 't1r1').set('Half a thought');
    sit({ ...think, table: table(round({ step: 'discuss', stage: 4 })) });
    await rest();
    expect(server.asked()).toMatchObject([{ type: 'keep_note', round: 't1r1', note: 'Half a thought' }]);
  });

  test('and nobody else is taken along at once', () => {
    sit({ table: table(round({ step: 'think', stage: 2 })), me: me([seat([note])]) });
    server.shows({ table: table(round({ step: 'respond', stage: 3, go_round: 1, turn: 's2' })) });
    expect(page.textContent).toContain('Rosa is speaking');
  });

  test('a capture sends it about the round in which it was begun', async () => {
    sit({ table: table(round({ step: 'discuss', stage: 4 })), me: me([seat(capturing)]) });
    await press('Capture');
    type('We noticed', 'Nobody asked');
    server.shows({ table: table({ ...round({ step: 'read', stage: 1 }), id: 't1r2', number: 2 }) });
    await press('Put it on the table');
    expect(server.asked()).toMatchObject([{ type: 'add_capture', round: 't1r1', noticed: 'Nobody asked' }]);
    expect(box('We noticed').value).toBe('');
  });

  test('a quote asks the speaker first', async () => {
    sit({ table: table(round({ step: 'capture', stage: 5 })), me: me([seat(capturing)]) });
    type('We noticed', 'I was never asked');
    act(() => page.querySelector<HTMLInputElement>('input[value=quote]')?.click());
    await press('Ask the person who said it');
    expect(server.asked()).toEqual([]);
    act(() => page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    await press('Put it on the table');
    expect(server.asked()).toMatchObject([{ kind: 'quote', speaker_agreed: true }]);
  });
});

test('what was done is told after going back to the table, and no longer once the table has gone on', async () => {
  sit({ table: table(round({ step: 'discuss', stage: 4 })), me: me([seat(capturing)]) });
  const beside = document.body.appendChild(document.createElement('div'));
  act(() => render(<Toasts />, beside));
  await press('Capture');
  type('We noticed', 'Nobody asked');
  await press('Put it on the table');
  await server.accepts();
  await vi.waitFor(() => expect(box('We noticed')).toBeNull());
  expect(button('Take it back')).toBeDefined();
  server.shows({ table: table(round({ step: 'capture', stage: 5 })) });
  expect(button('Take it back')).toBeUndefined();
  act(() => render(null, beside));
});

describe('the listening layout', () => {
  const turn = { round: ['t1r1'], go_round: [1], turn: ['s1'] };
  const respond = round({ step: 'respond', stage: 3, go_round: 1, turn: 's1' });
  const headings = () => [...page.querySelectorAll('h1, h2')].map((one) => one.textContent);
  afterEach(() => act(() => chooseLook({ listening: false })));

  test('tells the same step in order, with the same offers, and draws no table', async () => {
    chooseLook({ listening: true });
    sit({ table: table(respond), me: me([seat([offer('end_turn', turn)])]) });
    await vi.waitFor(() => expect(headings()[0]).toBe('Round 1 · Respond'));
    const told = ['Round 1 · Respond', 'Where we are', 'What you can do now', 'Who sits at table 1'];
    expect(headings().slice(0, 4)).toEqual(told);
    expect(page.querySelector('.table-top, .tray')).toBeNull();
    await press('I’ve had my say');
    expect(server.asked()).toMatchObject([{ type: 'end_turn', turn: 's1' }]);
  });

  test('is put on and off in the middle of a step, and what lies over the page stays', async () => {
    sit({ table: table(respond), me: me([seat([offer('end_turn', turn)])]) });
    await press('I’d like some help');
    act(() => chooseLook({ listening: true }));
    await vi.waitFor(() => expect(page.querySelector('.told')).not.toBeNull());
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('Would you like some help?');
    act(() => chooseLook({ listening: false }));
    expect(page.querySelector('.table-top')).not.toBeNull();
  });
});

describe('going past what is read', () => {
  test('the first stop of the page leads to the main action, and leaves the address alone', async () => {
    const turn = { round: ['t1r1'], go_round: [1], turn: ['s1'] };
    const respond = round({ step: 'respond', stage: 3, go_round: 1, turn: 's1' });
    sit({ table: table(respond), me: me([seat([offer('end_turn', turn)])]) });
    await act(async () => page.querySelector<HTMLAnchorElement>('a.skip')?.click());
    expect(document.activeElement?.textContent).toBe('I’ve had my say');
    expect(location.hash).toBe('');
  });
});

test('a table that takes a breath offers one thing, to go on', () => {
  const part = table(round({ step: 'read', stage: 1 }), [offer('resume_table')]);
  sit({ table: { ...part, paused_at: 5 } });
  expect(button('Go on together')).toBeDefined();
  expect(page.textContent).toContain('Your table is taking a breath');
});

test('who comes late is told where we are, once', async () => {
  sit({ table: table(round({ step: 'discuss', stage: 4, number: 3 })) });
  expect(page.textContent).toContain('Your table is on round 3: Discuss.');
  await press('All right');
  act(() => render(null, page));
  act(() => render(<Table session={session} />, page));
  expect(page.textContent).not.toContain('Your table is on round 3');
});

test('quiet help is asked for by one tap', async () => {
  sit({ me: me([seat([offer('ask_for_help', { wanted: [true] })])]), table: table(round({ step: 'read', stage: 1 })) });
  await press('I’d like some help');
  expect(server.asked()).toEqual([{ type: 'ask_for_help', seat: 's1', wanted: true }]);
});

test('a host who is not the reader may draw, and hears who reads', () => {
  const drawing = [offer('draw_card', { round: ['t1r1'] })];
  sit({ table: { ...table(round({ step: 'draw', stage: 0, reader: 's2' }), drawing), host: 's1' } });
  expect(button('Draw a card')).toBeDefined();
  expect(page.textContent).toMatch(/Rosa.? draws a card, then reads it to you\./);
  expect(page.textContent).not.toContain('You read this round');
});

test('why something was not done stands beside the buttons', async () => {
  sit({ table: table(round({ step: 'draw', stage: 0 }), [offer('draw_card', { round: ['t1r1'] })]) });
  await press('Draw a card');
  await server.rejects('moved_on');
  expect(document.querySelector('.tray [role=alert]')?.textContent).toBe('moved_on');
});

const capturing: readonly Offer[] = [
  offer(
    'add_capture',
    { round: ['@capture_rounds', null], kind: ['insight', 'barrier', 'question'], speaker_agreed: [false] },
    ['noticed', 'because', 'so'],
  ),
  offer('add_capture', { round: ['@capture_rounds', null], kind: ['quote'], speaker_agreed: [true] }, [
    'noticed',
    'because',
    'so',
  ]),
];
