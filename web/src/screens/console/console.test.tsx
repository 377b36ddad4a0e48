import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LinePart, OpenScenario, Part } from '../../wire.ts';
import { loadWords } from '../../words/words.ts';
import Console from './index.tsx';
import { closePanels, openPanel } from './panels.ts';
import { consolePart, counts, line, me, noon, offer, openTestRoom, room, seat, type TestRoom } from './testing.ts';

let page: HTMLElement;
let tests: TestRoom;

beforeAll(() => loadWords('parts', 'app', 'refusals', 'console', 'back', 'harvest', 'told', 'report'));
beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network in this test')));
  page = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => closePanels());
  act(() => render(null, page));
  page.remove();
  tests.session.close();
  vi.unstubAllGlobals();
});

const scenario: OpenScenario = {
  type: 'scenario',
  id: 'care:home',
  card_kind: 'scenario',
  deck_title: 'Care',
  number: 1,
  title: 'Home',
  text: 'The phone rings at two.',
  prompts: [],
  easy_read: null,
  content_note: null,
  spoken_by: null,
  themes: [],
  decision: null,
  quiz: null,
  picture: null,
  language: 'en',
  dir: 'ltr',
  fallback: false,
  positions: [],
};

const wide = (width: number) =>
  (window as unknown as { happyDOM: { setViewport(size: { width: number }): void } }).happyDOM.setViewport({ width });

function open(parts: Readonly<Record<string, Part>>, width = 1440): void {
  wide(width);
  tests = openTestRoom('facilitator', {
    room: room(),
    counts: counts(),
    me: me(),
    console: consolePart(),
    'line.t1': line(1),
    'line.t2': line(2),
    ...parts,
  });
  act(() => render(<Console session={tests.session} />, page));
}

const buttons = () => [...document.querySelectorAll('button')].map((one) => one.textContent ?? '');

function press(words: string): void {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`no button says ${words}: ${buttons().join(' | ')}`);
  act(() => found.click());
}

function type(id: string, text: string): void {
  const field = document.getElementById(id) as HTMLInputElement;
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the next move', () => {
  const enter = (phases: readonly string[], skip: boolean) =>
    offer('enter_phase', { phase: [...phases], skip_debrief: [skip] });

  test('is one tap where it is straight on', () => {
    open({ console: consolePart({ offers: [enter(['p6', 'p7'], false)] }) });
    press('Gather for debrief');
    expect(tests.commands()).toEqual([{ type: 'enter_phase', phase: 'p6', skip_debrief: false }]);
  });

  test('asks before it passes over a debrief, and the kinder way is the main one', () => {
    open({ console: consolePart({ offers: [enter(['p6'], false), enter(['p7', 'p10'], true)] }) });
    press('Harvest');
    expect(document.querySelector('[role=dialog] h2')?.textContent).toBe('Skip the debrief?');
    expect(document.querySelector('[role=dialog] .button-main')?.textContent).toBe('Debrief first');
    press('Skip it');
    expect(tests.commands()).toEqual([{ type: 'enter_phase', phase: 'p7', skip_debrief: true }]);
  });

  test('asks before it closes the room', () => {
    open({ room: room({ phase: 'p9' }), console: consolePart({ offers: [enter(['p10'], false)] }) });
    press('Close the room');
    expect(tests.commands()).toEqual([]);
    expect(document.querySelector('[role=dialog] .button-main')?.textContent).toBe('Not yet');
  });
});

describe('a button', () => {
  test('is there if, and only if, it is on offer', () => {
    open({});
    expect(buttons().filter((words) => /Pause|Gather|Say|\+1/.test(words))).toEqual(['Gather for debrief']);
    const offers = [offer('pause_room'), offer('gather', { gather: [true] }), offer('say_to_all', {}, ['message'])];
    act(() =>
      tests.show({ console: consolePart({ offers: [...offers, offer('extend_phase', { minutes: [1, 5, 10] })] }) }),
    );
    for (const words of ['+1 min', 'Extend…', 'Pause', 'Pause all', 'Gather', 'Say to all'])
      expect(buttons()).toContain(words);
  });
});

const answer = (body: unknown, at = '/api/cards') =>
  vi.stubGlobal('fetch', (address: string) =>
    address === at
      ? Promise.resolve(new Response(JSON.stringify(body), { status: 200 }))
      : Promise.reject(new TypeError('no network in this test')),
  );

describe('the cards of the room', () => {
  const held = { file: 'care.yaml', errors: 2, line: 7 };
  const deck = { id: 'care', title: 'Care', language: 'en', dir: 'ltr', file: 'same', held };
  const card = {
    id: 'care:home',
    title: 'Home',
    note: 'Ask who rang.',
    language: 'en',
    dir: 'ltr',
    played: 2,
    aside: 1,
    written_here: false,
  };

  test('a table’s card has its note for facilitators beside it, and how the room took it', async () => {
    answer({ decks: [deck], cards: [card] });
    const table: Part = {
      ...line(1),
      kind: 'table',
      picked: [],
      acts: 0,
      bringing: [],
      watchers: [],
      waiting_captures: 0,
      lately: [],
    };
    open({ table, 'cards.1': { kind: 'cards', items: [scenario] } });
    act(() => openPanel({ what: 'table', table: 't1' }));
    await vi.waitFor(() => expect(document.querySelector('.for-you')?.textContent).toContain('Ask who rang.'));
    expect(document.querySelector('.for-you')?.textContent).toContain('Played 2 times · laid aside once');
  });

  test('are listed with what became of their deck', async () => {
    answer({ decks: [deck], cards: [{ ...card, id: 'care:tea', title: 'Tea', played: 0, aside: 0 }, card] });
    open({});
    act(() => openPanel({ what: 'cards' }));
    const lines = () => [...document.querySelectorAll('[role=dialog] li')].map((one) => one.textContent);
    await vi.waitFor(() => expect(lines()).toHaveLength(3));
    expect(lines()[0]).toContain('the first on line 7');
    expect(lines().slice(1)).toEqual(['HomePlayed 2 times · laid aside once', 'TeaNot played yet']);
  });
});

describe('a card of one’s own', () => {
  test('is written for the table one looks at, or for every table, and asked for once', async () => {
    const fields = { table: [null, 't1', 't2'], spoken_by: [null, '@perspectives'] };
    open({ console: consolePart({ offers: [offer('write_card', fields, ['title', 'text'])] }) });
    act(() => openPanel({ what: 'table', table: 't1' }));
    press('Write a card');
    const boxes = () => [...document.querySelectorAll<HTMLInputElement>('[role=dialog] .field-input')];
    const [title, text] = boxes().map(({ id }) => id);
    type(title ?? '', 'Home by four ');
    type(text ?? '', 'Nobody rang.');
    press('Lay it on top');
    await act(() => tests.accept());
    const card = { title: 'Home by four', text: 'Nobody rang.', spoken_by: null };
    expect(tests.commands()).toEqual([{ type: 'write_card', ...card, table: 't1' }]);
    expect(document.querySelector('[role=dialog] h2')?.textContent).toBe('Table 1');
  });
});

describe('an answer that comes late', () => {
  const shown = () => document.querySelector('[role=dialog] h2')?.textContent;

  test('closes nothing that was opened since', async () => {
    open({ console: consolePart({ offers: [offer('say_to_all', {}, ['message'])] }) });
    press('Say to all');
    type(document.querySelector<HTMLElement>('[role=dialog] .field-input')?.id ?? '', 'Tea is at three.');
    press('Show it to all');
    act(() => closePanels());
    press('Lee, facilitator');
    const menu = shown();
    expect(menu).toBeDefined();
    await act(() => tests.accept());
    expect(tests.commands()).toHaveLength(1);
    expect(shown()).toBe(menu);
  });
});

describe('the choice of cards', () => {
  const listing = (id: string) => ({
    card: {
      id,
      title: id,
      text: '',
      kind: 'scenario',
      sensitivity: 'low',
      spoken_by: null,
      language: 'en',
      dir: 'ltr',
    },
    themes: [],
    modes: [],
    facilitator_note: null,
  });
  const chosen = { cards: ['d:a', 'd:b', 'd:c'].map(listing), left_out: ['d:c'] };

  test('is made on the wall, asked for at once, and never empty', async () => {
    answer(chosen, '/api/cards/choice');
    const fields = (list: string) => ({ cards: [list] });
    const offers = [
      offer('leave_out_cards', fields('@chosen_cards')),
      offer('take_in_cards', fields('@left_out_cards')),
    ];
    open({ room: room({ phase: 'p1' }), console: consolePart({ tables: [], offers }) });
    press('Choose the cards');
    const boxes = () => [...document.querySelectorAll<HTMLInputElement>('[role=dialog] [type=checkbox]')];
    await vi.waitFor(() => expect(boxes().map((box) => box.checked)).toEqual([true, true, false]));
    for (const nth of [0, 1]) act(() => boxes()[nth]?.click());
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('At least one card has to stay.');
    expect(boxes().map((box) => box.checked)).toEqual([false, true, false]);
    act(() => boxes()[2]?.click());
    for (const count of [1, 2]) {
      await vi.waitFor(() => expect(tests.commands()).toHaveLength(count));
      await act(() => tests.accept());
    }
    expect(tests.commands()).toEqual([
      { type: 'leave_out_cards', cards: ['d:a'] },
      { type: 'take_in_cards', cards: ['d:c'] },
    ]);
    press('Draw from these cards');
    expect(document.querySelector('[role=dialog]')).toBeNull();
  });

  test('stands once a table has a card', () => {
    open({});
    act(() => openPanel({ what: 'choose' }));
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('has a card already');
  });
});

describe('the lobby', () => {
  test('counts everybody who has come, also those whom the list has no place for', () => {
    const standing = [seat('s1', 'Ada'), seat('s2', 'Bo')];
    const lobby = { room: room({ phase: 'p1' }), console: consolePart({ tables: [], standing }) };
    open({
      ...lobby,
      counts: counts({ seats: 5, tables: 0 }),
      'line.t1': line(1, { seats: [] }),
      'line.t2': line(2, { seats: [] }),
    });
    expect(page.querySelector('#who-is-here')?.textContent).toBe('5 people are here');
    press('and 3 more');
    expect(document.querySelector('[role=dialog] h2')?.textContent).toBe('People');
  });
});

describe('tables', () => {
  const helped = line(2, { help_for: ['s22'] });

  test('say who is waited for and who has not been asked', () => {
    open({});
    expect(page.querySelector('.tile-says')?.textContent).toBe('Waiting for Ines · not yet asked: Marek');
  });

  test('say who rolls the die, in the words of the board', async () => {
    await loadWords('modes/footprints');
    const round = { ...line(1).round, mode: 'footprints', called: 'roll', step: 'draw' } as LinePart['round'];
    open({ 'line.t1': line(1, { round }) });
    expect(page.textContent).toContain('Rosa rolls the die');
  });

  test('say why no people can go on where only topics can', () => {
    const offers = [offer('rotate_tables', { rotation: [1], how: ['topics'] })];
    open({ console: consolePart({ offers }) });
    act(() => openPanel({ what: 'rotation' }));
    const dialog = document.querySelector('[role=dialog]')?.textContent;
    expect(dialog).toContain('Topics go on, people stay');
    expect(dialog).toContain('People cannot go on just now');
  });

  test('have the story to begin with once in the welcome, at every width', () => {
    for (const width of [1440, 390]) {
      open({ room: room({ phase: 'p2' }), console: consolePart({ offers: [offer('tell_story', {})] }) }, width);
      expect(buttons().filter((words) => words === 'A story to begin with')).toHaveLength(1);
      act(() => render(null, page));
    }
  });

  test('keep their places on a laptop when one would like help', () => {
    open({ 'line.t2': helped });
    expect([...page.querySelectorAll('.tile h3')].map((title) => title.textContent)).toEqual(['Table 1', 'Table 2']);
    expect(page.querySelector('.panel-help h3')?.textContent).toBe('Table 2');
  });

  test('that would like help come first on a phone', () => {
    open({ 'line.t2': helped }, 390);
    expect([...page.querySelectorAll('.table-row b')].map((name) => name.textContent)).toEqual(['Table 2', 'Table 1']);
  });

  test('are said once to be with the whole room on a phone, above all rows', () => {
    const apart = line(1, { round: null, not_asked: [] });
    open({ 'line.t1': apart, 'line.t2': line(2, { round: null, not_asked: [] }) }, 390);
    expect(page.textContent?.split('With the whole room')).toHaveLength(2);
    act(() => tests.show({ 'line.t1': line(1), 'line.t2': line(2) }));
    expect(page.textContent).not.toContain('With the whole room');
  });

  test('are looked into while they lie open, and focus stays when others act', () => {
    open({ 'line.t1': line(1, { offers: [offer('move_table_on', { table: ['t1'], round: ['t1r1'], stage: [3] })] }) });
    press('Table 1');
    const move = [...document.querySelectorAll<HTMLElement>('[role=dialog] button')].find((one) =>
      one.textContent?.includes('Move the table on'),
    );
    move?.focus();
    act(() => tests.show({ counts: counts({ seats: 7 }), 'line.t2': helped }));
    expect(document.activeElement).toBe(move);
    act(() => move?.click());
    expect(tests.commands()).toEqual([{ type: 'move_table_on', table: 't1', round: 't1r1', stage: 3 }]);
  });
});

describe('a person', () => {
  test('is moved by two taps: who, then where', () => {
    open({ 'line.t1': line(1, { offers: [offer('move_seat', { seat: ['s11', 's12'], to: ['t2', 'new'] })] }) });
    press('Table 1');
    press('Marek');
    press('Table 2 ·');
    expect(tests.commands()).toEqual([{ type: 'move_seat', seat: 's12', to: 't2' }]);
  });

  test('whose phone is silent has a grey place card', () => {
    open({ presence: { kind: 'presence', seats: ['s11', 's13', 's21', 's22', 's23'], members: [] } });
    expect([...page.querySelectorAll('[data-faint] .seat-name')].map((name) => name.textContent)).toEqual(['Marek']);
  });
});

describe('writing down for a table', () => {
  const fields = { table: ['t1'], round: ['t1r1', null], kind: ['insight'], speaker_agreed: [false] };
  const write = offer('add_capture_at', fields, ['noticed', 'because', 'so']);

  test('keeps the form open and empty for the next one', async () => {
    open({ 'line.t1': line(1, { offers: [write] }) });
    press('Write one down');
    type('write-noticed', ' Nobody holds the key ');
    await act(async () => press('Put it on the table'));
    expect(tests.commands()).toEqual([
      {
        type: 'add_capture_at',
        table: 't1',
        round: 't1r1',
        kind: 'insight',
        noticed: 'Nobody holds the key',
        because: '',
        so: '',
        speaker_agreed: false,
      },
    ]);
    await act(() => tests.accept());
    expect((document.getElementById('write-noticed') as HTMLTextAreaElement).value).toBe('');
  });
});

test('the clock is soft: past its end it says so, and nothing else changes', () => {
  open({ room: room({ ends_at: noon - 60_000 }) });
  expect(page.querySelector('.phase-now .timer')?.textContent).toMatch(/over, take your time/);
});
