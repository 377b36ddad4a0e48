import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MomentLine } from '../../wire.ts';
import { loadWords } from '../../words/words.ts';
import { closePanels } from '../console/panels.ts';
import { consolePart, counts, line, me, noon, offer, openTestRoom, room, type TestRoom } from '../console/testing.ts';
import { Back } from './index.tsx';
import { phaseAfter, phaseBefore } from './steps.tsx';

let page: HTMLElement;
let now: TestRoom;
let left: number;
const asked: { readonly path: string; readonly body: Record<string, unknown> }[] = [];

const moment = (seq: number, kind: string, about: Partial<MomentLine> = {}): MomentLine => ({
  seq,
  at: noon + seq * 60_000,
  kind,
  table: 0,
  number: 0,
  phase: null,
  mode: '',
  step: '',
  called: '',
  name: '',
  capture: '',
  words: '',
  ...about,
});
const play = { id: 'p5', kind: 'play', minutes: 25, mode: 'swap_shoes', dealing: 'spread' } as const;
const moments = [
  moment(1, 'room_opened'),
  moment(4, 'phase_entered', { phase: play }),
  moment(6, 'stage_began', { table: 1, number: 1, mode: 'swap_shoes', step: 'think' }),
  moment(8, 'capture_added', { table: 1, capture: 't1.c', words: 'Nobody asked' }),
];
const capture = {
  id: 't1.c',
  table: 't1',
  round: 't1r1',
  card: null,
  kind: 'insight',
  noticed: '',
  because: '',
  so: '',
  whose_need: null,
  by: null,
  hidden: false,
  on_screen: false,
  theme: null,
  kept_out: false,
  redacted: false,
  side: null,
} as const;

beforeAll(() => loadWords('parts', 'app', 'refusals', 'console', 'back', 'harvest', 'told'));
beforeEach(async () => {
  vi.useFakeTimers();
  asked.length = 0;
  left = 0;
  vi.stubGlobal('fetch', (path: string, how: { body: string }) => {
    const body = JSON.parse(how.body) as Record<string, unknown>;
    asked.push({ path, body });
    return Promise.resolve(new Response(JSON.stringify(path === '/api/back' ? { moments, more: false } : then(body))));
  });
  page = document.body.appendChild(document.createElement('div'));
  const offers = [offer('pause_room'), offer('say_to_all', {}, ['message'])];
  now = openTestRoom('facilitator', { room: room(), counts: counts(), me: me(), console: consolePart({ offers }) });
  act(() => render(<Back session={now.session} onNow={() => left++} />, page));
  // First the moments come, then the console of the last of them.
  await settled();
  await settled();
});
afterEach(() => {
  act(() => closePanels());
  act(() => render(null, page));
  page.remove();
  now.session.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function then({ seq }: Record<string, unknown>) {
  const at = noon + Number(seq) * 60_000;
  const stream = { kind: 'captures', items: Number(seq) < 8 ? [] : [capture] };
  const parts = { room: room(), counts: counts(), console: consolePart(), 'line.t1': line(1), 'stream.1': stream };
  return { seq, at, parts };
}

const settled = () => act(async () => void (await vi.advanceTimersByTimeAsync(400)));
const buttons = () => [...document.querySelectorAll('button')].map((one) => one.textContent?.trim() ?? '');
const press = async (words: string) => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === words);
  if (!found) throw new Error(`no button ${words} among ${buttons().join(' | ')}`);
  act(() => found.click());
  await settled();
};
const key = async (name: string) => {
  act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));
  await settled();
};
const here = () => document.querySelector('[aria-current=true]')?.textContent ?? '';
const places = () => asked.filter(({ path }) => path === '/api/back/at').map(({ body }) => body.seq);

describe('looking back', () => {
  test('begins at the last moment, says that it is the past, and offers nothing', () => {
    expect(page.querySelector('.past-bar')?.textContent).toContain('You are looking at');
    expect(here()).toContain('Nobody asked');
    expect(page.textContent).toContain('These words were changed or taken back since.');
    expect(buttons().filter((words) => /Pause|Say to all|\+1 min|Move the table/.test(words))).toEqual([]);
    expect(now.commands()).toEqual([]);
  });

  test('goes back to now', async () => {
    await press('Back to now');
    expect(left).toBe(1);
  });

  test('goes from moment to moment and from phase to phase, by buttons and by keys', async () => {
    await press('Before');
    expect(here()).toContain('Table 1: Think');
    await press('Phase before');
    expect(here()).toContain('Swap shoes');
    await key('ArrowLeft');
    expect(here()).toContain('The room was opened');
    await key('PageDown');
    await key('ArrowRight');
    expect(here()).toContain('Table 1: Think');
    await key('PageUp');
    expect(places()).toEqual([8, 6, 4, 1, 4, 6, 4]);
    await press('Phase after');
    expect(places()).toHaveLength(7);
  });

  test('asks for where somebody rests, not for all they drag over', async () => {
    const slider = page.querySelector('input[type=range]') as HTMLInputElement;
    for (const value of ['2', '1', '0'])
      act(() => {
        slider.value = value;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await settled();
    expect(places()).toEqual([8, 1]);
    expect(slider.getAttribute('aria-valuetext')).toContain('The room was opened');
  });

  test('opens a table only to read', async () => {
    act(() => (page.querySelector('.tile-open') as HTMLButtonElement).click());
    const dialog = document.querySelector('[role=dialog]') as HTMLElement;
    expect(dialog.textContent).toContain('Ines');
    expect([...dialog.querySelectorAll('button')].map((one) => one.textContent)).toEqual(['']);
  });
});

test('the phases round a moment', () => {
  expect([phaseBefore(moments, 3), phaseBefore(moments, 1), phaseAfter(moments, 0), phaseAfter(moments, 1)]).toEqual([
    1,
    undefined,
    1,
    undefined,
  ]);
});
