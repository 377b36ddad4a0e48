import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CaptureView, Part } from '../../wire.ts';
import { loadWords, speak } from '../../words/words.ts';
import { counts, me, noon, openTestRoom, room, type TestRoom } from '../console/testing.ts';
import { fitting } from './harvest-scene.tsx';
import Screen from './index.tsx';

let page: HTMLElement;
let tests: TestRoom;

beforeAll(() => loadWords('parts', 'app', 'screen', 'harvest', 'told'));
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network in this test')));
  page = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, page));
  page.remove();
  tests.session.close();
  localStorage.clear();
  vi.unstubAllGlobals();
});

function open(parts: Readonly<Record<string, Part>>): void {
  tests = openTestRoom('screen', { room: room(), counts: counts(), me: me({ role: 'screen' }), ...parts });
  act(() => render(<Screen session={tests.session} />, page));
}

const title = () => page.querySelector('h1')?.textContent;

describe('the screen', () => {
  test.each([
    ['p1', 'Come and sit down'],
    ['p2', 'Welcome'],
    ['p3', 'Check-in'],
    ['p4', 'Own shoes'],
    ['p5', 'Swap shoes'],
    ['p6', 'Debrief'],
    ['p7', 'Harvest'],
    ['p8', 'Pledges'],
    ['p9', 'Check-out'],
    ['p10', 'Thank you'],
  ])('follows the run sheet to %s: %s, and has no controls', (phase, words) => {
    open({ room: room({ phase }) });
    expect(title()).toBe(words);
    expect(page.querySelector('button, a, input, [tabindex]')).toBeNull();
  });

  test('breathes with the room, and says what is said to all', () => {
    open({ room: room({ paused_at: noon, message: 'Ten minutes of air' }) });
    expect(title()).toBe('A breathing space');
    expect(page.querySelector('[role=status]')?.textContent).toBe('Ten minutes of air');
  });

  test('shows a scale only as far as the server counts it', () => {
    open({ room: room({ phase: 'p3' }) });
    expect(page.querySelector('.screen-bars')).toBeNull();
    act(() => tests.show({ counts: counts({ scales: { 'check_in:0': [0, 1, 2, 0, 0] } }) }));
    expect([...page.querySelectorAll('.screen-bar-count')].map((one) => one.textContent)).toEqual([
      '',
      '1',
      '2',
      '',
      '',
    ]);
  });
});

const capture = (id: string, change: Partial<CaptureView> = {}): CaptureView => ({
  id,
  table: 't1',
  kept_out: false,
  redacted: false,
  side: null,
  round: null,
  card: null,
  kind: 'insight',
  noticed: `what ${id} noticed`,
  because: '',
  so: '',
  whose_need: null,
  by: null,
  hidden: false,
  on_screen: true,
  theme: 'a',
  ...change,
});

test('in the harvest one theme stands large with what was let through, the others wait', () => {
  const themes = {
    kind: 'themes',
    items: [
      { id: 'a', name: 'Nobody holds the whole plan', captures: ['t1.1'], size: 1, on_screen: true, dots: null },
      { id: 'b', name: 'The lift is care, too', captures: ['t1.2'], size: 1, on_screen: true, dots: null },
    ],
  } as const;
  const wall = { kind: 'captures', items: [capture('t1.1'), capture('t1.2', { theme: 'b' })] } as const;
  open({ room: room({ phase: 'p7', spotlight: 'a' }), 'themes.1': themes, 'wall.1': wall });
  expect(page.querySelector('.display')?.textContent).toBe('Nobody holds the whole plan');
  expect([...page.querySelectorAll('.screen-capture-words')].map((one) => one.textContent)).toEqual([
    'what t1.1 noticed',
  ]);
  expect(page.querySelector('.screen-waiting h2')?.textContent).toBe('The lift is care, too');
});

test.each(['en', 'ar', 'cy'] as const)(
  'a pledge is the words that were written, and nothing before them, in %s',
  async (language) => {
    await speak(language);
    const pledge = {
      id: 'r.1',
      table: 't1',
      i_will: 'ring the ward',
      who_with: '',
      by_when: '',
      help_needed: '',
      status: 'made',
      told: [],
      linked: false,
      kept_until: null,
    } as const;
    const pledges = {
      kind: 'pledges',
      items: [{ ...pledge, who_sees: 'room', for_table: false, by: 'Rosa' }],
    } as const;
    open({ room: room({ phase: 'p8' }), 'pledges.1': pledges });
    const words = page.querySelector('.screen-pledge [dir=auto]');
    expect(words?.textContent).toBe('Ring the ward');
    await act(() => speak('en'));
  },
);

test('paths are ordered lists to a reader', () => {
  const path = [
    { round: 't1r1', number: 1, card: 'care:home', spoken_by: null, mode: 'own_shoes', outcome: 'mixed' },
  ] as const;
  open({ 'path.t1': { kind: 'path', table: 't1', number: 1, seats: 5, path, topic: 'Nights', site: null } });
  expect(page.querySelector('section[aria-label="Table 1"] ol li')?.textContent).toMatch(/^Round 1, .*mixed$/);
  expect(page.querySelector('.screen-topics')?.textContent).toBe('Table 1 Nights');
});

test('the hall chooses light or dark by a key, and it stays so', () => {
  open({});
  act(() => {
    dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyD', altKey: true }));
  });
  expect(document.documentElement.dataset.theme).toBe('dark');
  act(() => render(null, page));
  expect(document.documentElement.dataset.theme).toBeUndefined();
  act(() => render(<Screen session={tests.session} />, page));
  expect(document.documentElement.dataset.theme).toBe('dark');
});

describe('what fits on the wall', () => {
  const capture = (nth: number, letters: number) =>
    ({ id: `t1.${nth}`, noticed: 'x'.repeat(letters), so: '', round: null }) as CaptureView;

  test('short captures all stand there, five at most', () => {
    const many = [1, 2, 3, 4, 5, 6].map((nth) => capture(nth, 20));
    expect(fitting(many, 10, false)).toHaveLength(5);
  });

  test('of the longest there are fewer, and one always', () => {
    const many = [1, 2, 3, 4, 5].map((nth) => capture(nth, 500));
    expect(fitting(many, 80, false).length).toBeLessThan(4);
    expect(fitting(many, 80, true)).toHaveLength(1);
    expect(fitting([], 80, true)).toEqual([]);
  });
});
