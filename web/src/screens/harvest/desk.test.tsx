import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { CapturesPart, CaptureView, ThemesPart, ThemeView } from '../../wire.ts';
import { loadWords } from '../../words/words.ts';
import { me, offer, openTestRoom, room, type TestRoom } from '../console/testing.ts';
import { Desk } from './desk.tsx';
import { keysOf, Labels, signOf } from './labels.ts';

let page: HTMLElement;
let tests: TestRoom;

beforeAll(() => loadWords('parts', 'app', 'refusals', 'harvest'));
beforeEach(() => {
  localStorage.clear();
  page = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, page));
  page.remove();
  tests.session.close();
});

const capture = (nth: number, change: Partial<CaptureView> = {}): CaptureView => ({
  id: `t1.${nth}`,
  table: 't1',
  round: null,
  card: null,
  kind: 'insight',
  noticed: `${['Lift', 'Night', 'Asked', 'Bed', 'Phone'][nth % 5]} ${nth * 7919}`,
  because: '',
  so: '',
  whose_need: null,
  by: null,
  hidden: false,
  kept_out: false,
  redacted: false,
  side: null,
  on_screen: false,
  theme: null,
  ...change,
});

const theme = (nth: number): ThemeView => ({
  id: `r.${nth}`,
  name: `Theme ${nth}`,
  captures: [],
  size: 0,
  on_screen: false,
  dots: null,
});

const offers = [
  offer('put_in_theme', { capture: ['@captures'], id: ['@themes', null] }),
  offer('put_together', { captures: ['@captures'], id: ['@themes', null] }),
  offer('split_off', { captures: ['@captures'] }, ['theme']),
  offer('undo_harvest'),
];

function open(captures: readonly CaptureView[], themes: readonly ThemeView[]): void {
  const stream: CapturesPart = { kind: 'captures', items: captures };
  const shown: ThemesPart = { kind: 'themes', items: themes };
  tests = openTestRoom('facilitator', { room: room(), me: me({ offers }), 'stream.1': stream, 'themes.1': shown });
  act(() => render(<Desk session={tests.session} keys />, page));
}

/** Every press of a key is counted here, whatever it does. */
let pressed = 0;

function press(key: string, code = ''): void {
  pressed += 1;
  const at = document.activeElement ?? page;
  act(() => void at.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true })));
}

const inHand = () => page.querySelector('.desk-noticed')?.textContent;

test('500 captures go into 60 themes with two keys each at most, quicker than the server takes them', async () => {
  vi.useFakeTimers();
  const captures = Array.from({ length: 500 }, (_, nth) => capture(nth));
  open(
    captures,
    Array.from({ length: 60 }, (_, nth) => theme(nth)),
  );
  pressed = 0;
  for (let nth = 0; nth < 500; nth += 1) {
    expect(inHand()).toBe(captures[nth]?.noticed);
    const before = pressed;
    for (const sign of keysOf(nth % 60)) press(sign);
    expect(pressed - before).toBeLessThanOrEqual(2);
  }
  expect(pressed).toBeLessThanOrEqual(1000);
  expect(inHand()).toBeUndefined();
  for (let turn = 0; turn < 200; turn += 1)
    await act(async () => {
      await tests.accept();
      await vi.advanceTimersByTimeAsync(500);
    });
  vi.useRealTimers();
  const asked = tests.commands() as readonly { capture?: string; captures?: readonly string[]; id: string }[];
  const where = new Map(asked.flatMap((one) => (one.captures ?? [one.capture as string]).map((id) => [id, one.id])));
  expect(where).toEqual(new Map(captures.map(({ id }, nth) => [id, `r.${nth % 60}`])));
  expect(asked.every(({ captures: together }) => (together?.length ?? 1) <= 50)).toBe(true);
}, 60_000);

test('a tap puts the one in hand into a theme, and the next is in hand at once', () => {
  open([capture(1), capture(2)], [theme(0)]);
  act(() => page.querySelector<HTMLElement>('.desk-theme')?.click());
  expect(tests.commands()).toEqual([{ type: 'put_in_theme', capture: 't1.1', id: 'r.0' }]);
  expect(inHand()).toBe(capture(2).noticed);
});

test('what looks nearly the same goes along only when somebody says so', () => {
  const same = { noticed: 'Nobody asked her what she wanted' };
  open([capture(1, same), capture(2), capture(3, { noticed: 'Nobody asked her what she wants' })], [theme(0)]);
  expect(page.querySelectorAll('.choice-input')).toHaveLength(1);
  press('=');
  press('1');
  expect(tests.commands()).toEqual([{ type: 'put_together', captures: ['t1.1', 't1.3'], id: 'r.0' }]);
  expect(inHand()).toBe(capture(2).noticed);
});

test('later, and back again; undo; a new theme', () => {
  open([capture(1), capture(2)], [theme(0)]);
  press(' ');
  expect(inHand()).toBe(capture(2).noticed);
  press(' ');
  expect(inHand()).toBe(capture(1).noticed);
  press('Backspace');
  press('+');
  expect(document.activeElement?.id).toBe('desk-new');
  press('1');
  expect(tests.commands()).toEqual([{ type: 'undo_harvest' }]);
});

test('keys are those of the keyboard’s own script, else of where they lie; themes keep theirs', () => {
  expect(signOf({ key: 'ش', code: 'KeyA' })).toBe('a');
  expect(signOf({ key: '٣', code: 'Digit3' })).toBe('3');
  expect(signOf({ key: 'q', code: 'KeyA' })).toBe('q');
  expect(signOf({ key: 'Enter', code: 'Enter' })).toBeUndefined();
  const all = Array.from({ length: 60 }, (_, nth) => keysOf(nth));
  expect(new Set(all).size).toBe(60);
  expect(all.every((keys) => keys.length <= 2)).toBe(true);
  const labels = new Labels();
  expect([labels.of('a'), labels.of('b'), labels.of('a')]).toEqual(['1', '2', '1']);
  expect([labels.theme('2'), labels.theme('9')]).toEqual(['b', undefined]);
});
