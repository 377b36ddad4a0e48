import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Phase, RoomPart } from '../../wire.ts';
import { loadWords } from '../../words/words.ts';
import Console from './index.tsx';
import { closePanels, openPanel } from './panels.ts';
import { beginnings, daysOf } from './phases.ts';
import { consolePart, counts, line, me, noon, offer, openTestRoom, room, type TestRoom } from './testing.ts';

let page: HTMLElement;
let tests: TestRoom;

beforeAll(() => loadWords('parts', 'app', 'refusals', 'console', 'harvest', 'told', 'report'));
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

const plain = { mode: null, dealing: 'spread' } as const;
const phases: readonly Phase[] = [
  ...room().phases.slice(0, 6),
  { id: 'p11', kind: 'overnight', minutes: 0, ...plain },
  ...room().phases.slice(6),
];

function open(change: Partial<RoomPart>, offers: ReturnType<typeof offer>[]): void {
  (window as unknown as { happyDOM: { setViewport(size: object): void } }).happyDOM.setViewport({ width: 1440 });
  tests = openTestRoom('facilitator', {
    room: room(change),
    counts: counts(),
    me: me(),
    console: consolePart({ offers }),
    'line.t1': line(1),
    'line.t2': line(2),
  });
  act(() => render(<Console session={tests.session} />, page));
}

const choose = (label: string, value: string) => {
  const field = [...document.querySelectorAll('label')].find((one) => one.textContent === label)?.htmlFor ?? '';
  const select = document.getElementById(field) as HTMLSelectElement;
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
};

test('the play that runs is given another way to play, and its minutes stay with its clock', () => {
  const dealing = ['spread', 'random', 'chosen'];
  open({}, [offer('set_phase', { phase: ['p5'], minutes: [25], mode: ['own_shoes', 'swap_shoes'], dealing })]);
  act(() => openPanel({ what: 'sheet' }));
  const dialog = document.querySelector('[role=dialog]');
  expect(dialog?.textContent).toContain('From each table’s next round on.');
  expect(dialog?.querySelectorAll('input')).toHaveLength(0);
  choose('Way to play', 'own_shoes');
  expect(tests.commands()).toEqual([
    { type: 'set_phase', phase: 'p5', minutes: 25, mode: 'own_shoes', dealing: 'spread' },
  ]);
});

test('a night is added without minutes', () => {
  open({}, [
    offer('add_phase', { after: ['p5'], kind: ['debrief', 'break'], minutes: ['@minutes'] }),
    offer('add_phase', { after: ['p5'], kind: ['overnight'], minutes: [0] }),
  ]);
  act(() => openPanel({ what: 'line' }));
  choose('What', 'overnight');
  const button = [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')].find((one) =>
    one.textContent?.includes('Add'),
  );
  act(() => button?.click());
  expect(tests.commands()).toEqual([{ type: 'add_phase', after: 'p5', minutes: 0, kind: 'overnight' }]);
});

test('days are numbered where there are several, and nobody tells when another day begins', () => {
  open({ phases }, []);
  expect([...daysOf(phases)]).toEqual([
    ['p1', 1],
    ['p7', 2],
  ]);
  expect(daysOf(room().phases).size).toBe(0);
  expect([...document.querySelectorAll('.sheet-day')].map((one) => one.textContent)).toEqual(['Day 1', 'Day 2']);
  expect([...beginnings(room({ phases }), noon).keys()]).toEqual(['p6', 'p11']);
});
