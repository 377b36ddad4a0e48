import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { look } from '../../app/look.ts';
import type { Session } from '../../link/session.ts';
import type { BoardPart, MySeat, Part, RoundView } from '../../wire.ts';
import { loadWords } from '../../words/words.ts';
import { Above } from './above.tsx';
import { BoardSide, BoardToRoll, rolledWords, StepWords } from './board.tsx';
import Table from './index.tsx';
import { later } from './later-pages.ts';
import { useScene } from './scene.ts';
import { comeIn, me, offer, room, round, type Server, seat, table } from './testing.ts';
import type { Held } from './view.ts';

const held = { over: false } as Held;
let server: Server;
let session: Session;
let page: HTMLElement;
let leave: () => void;
let heard: string | undefined;

beforeAll(() => loadWords('parts', 'app', 'refusals', 'table', 'phases', 'harvest', 'after-play', 'modes/footprints'));
beforeEach(() => {
  ({ server, session, page, leave } = comeIn());
});
afterEach(() => {
  leave();
});

const walk = { round: 't1r1', number: 1, footprint: 2, outcome: 'forward', tile: 'lies', said: 'A chair' } as const;
const board = (about: Partial<BoardPart> = {}): BoardPart => ({
  kind: 'board',
  footprints: ['d:p1', 'd:p2', null, 'd:p1', 'd:p2', null],
  at: null,
  pips: null,
  bare: false,
  rolls: [],
  ...about,
});
const shoe = (id: string, name: string) =>
  ({ id, name, colour: 'teal', icon: 'moon', language: 'en', dir: 'ltr' }) as const;

function Shown() {
  const scene = useScene(session);
  if (!scene) return null;
  heard = rolledWords(scene);
  return (
    <>
      <Above scene={scene} held={held} />
      <BoardToRoll scene={scene} />
      <BoardSide scene={scene} />
      <StepWords scene={scene} round="t1r1" />
    </>
  );
}

function sit(now: Partial<RoundView>, parts: Readonly<Record<string, Part>> = {}, own: Partial<MySeat> = {}): void {
  const rolls = offer('say_of_step', { round: ['@rolled'] }, ['said']);
  server.shows({
    room: { ...room(), sites: [{ id: 'e1', name: 'Leeds library' }] } as Part,
    me: me([{ ...seat(), ...own }]),
    table: table(round(now), [rolls]),
    shoes: { kind: 'shoes', items: [shoe('d:p1', 'A son'), shoe('d:p2', 'A nurse')] },
    ...parts,
  });
  act(() => render(<Shown />, page));
}

describe('the board', () => {
  test('before the roll is a list of whose footprints lie there, and says that the walker waits', () => {
    sit({ mode: 'footprints', called: 'roll', card: null }, { board: board() });
    const listed = [...page.querySelectorAll('ol li')].map((one) => one.textContent);
    expect(listed).toEqual(['A son', 'A nurse', 'a plain footprint', 'A son', 'A nurse', 'a plain footprint']);
    expect(page.textContent).toContain('Your walker waits before the first footprint.');
    expect(page.querySelectorAll('.board-drawing .board-icon')).toHaveLength(4);
    expect(page.querySelector('.board-drawing')?.getAttribute('aria-hidden')).toBe('true');
    expect(heard).toBeUndefined();
  });

  test('after the roll says what the die shows, where the walker has come to, and that no card from there is left', () => {
    const rolled = board({ at: 4, pips: 5, bare: true });
    sit({ mode: 'footprints', step: 'read', stage: 1 }, { board: rolled });
    expect(page.querySelector('.board-rolled')?.textContent).toContain('The die shows 5.');
    expect(page.querySelector('.board-rolled')?.textContent).toContain('A nurse');
    expect(page.querySelector('.board-rolled')?.textContent).toContain('No card from there is left');
    expect(heard).toBe(
      'The die shows 5. Your walker comes to these shoes: A nurse. No card from there is left, so it is any card that suits.',
    );
  });

  test('with less movement the walker stands where it has come to at once', () => {
    look.value = { ...look.peek(), calm: true };
    sit({ mode: 'footprints', step: 'read', stage: 1, id: 't1r7' }, { board: board({ at: 4, pips: 3 }) });
    const walker = page.querySelector<SVGGElement>('.board-stretch .board-walker');
    const steps = page.querySelectorAll('.board-stretch > g[data-colour]').length;
    expect(steps).toBe(4);
    expect(Number.parseFloat(walker?.style.transform.match(/translate\(([\d.]+)px/)?.[1] ?? '0')).toBeGreaterThan(180);
    look.value = { ...look.peek(), calm: false };
  });

  test('tells which tile lies and the words of the table, and takes others', async () => {
    sit({ mode: 'footprints', step: 'discuss', stage: 4 }, { board: board({ at: 2, pips: 3, rolls: [walk] }) });
    expect(page.querySelector('.board-steps li')?.textContent).toContain('Forward: a tile lies here.');
    expect(page.querySelector('.board-steps q')?.textContent).toBe('A chair');
    const box = page.querySelector<HTMLInputElement>('input.field-input');
    if (!box) throw new Error('no box for the words of the step');
    expect(page.textContent).toContain('What helped?');
    act(() => {
      box.value = 'One name to ring';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const keep = [...page.querySelectorAll('button')].find((one) => one.textContent === 'Keep these words');
    await act(async () => keep?.click());
    expect(server.asked()).toEqual([{ type: 'say_of_step', seat: 's1', round: 't1r1', said: 'One name to ring' }]);
  });
});

test('a story to begin with is fetched at once, and nothing where there is none', async () => {
  const welcome = { id: 'p2', kind: 'welcome', minutes: 5, mode: null, dealing: 'spread' } as const;
  const welcomed = { ...room(), phases: [welcome], phase: 'p2' };
  sit({}, { room: welcomed as Part });
  act(() => render(<Table session={session} />, page));
  expect(later.value).toBeUndefined();
  act(() => server.shows({ room: { ...welcomed, story: { card: 'd:c1', told_by: 'Nadia' } } as Part }));
  await vi.waitFor(() => expect(later.value).toBeDefined(), 8000);
});

test('what a table talks about stands above it while cards are played, and not in what comes after', () => {
  const topic = { table: { ...table(round({ step: 'discuss' })), topic: 'What nights are like' } as Part };
  sit({ step: 'discuss' }, topic);
  expect(page.textContent).toContain('What nights are like');
  const after = { id: 'p5', kind: 'pledge', minutes: 5, mode: null, dealing: 'spread' } as const;
  act(() => server.shows({ room: { ...room(), phases: [after], phase: 'p5' } as Part }));
  expect(page.textContent).not.toContain('What nights are like');
});

describe('a table in one of several places', () => {
  test('is told where it is; its call opens apart, and is not told where one came from', () => {
    sit(
      { step: 'discuss' },
      { table: { ...table(round({ step: 'discuss' })), site: 'e1' } as Part },
      {
        call: 'https://call.example/x',
      },
    );
    expect(page.querySelector('.place-line')?.textContent).toContain('Table 1 is here: Leeds library');
    const link = page.querySelector<HTMLAnchorElement>('.place-line a');
    expect(link?.getAttribute('href')).toBe('https://call.example/x');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(link?.getAttribute('target')).toBe('_blank');
  });
});

describe('who hosts the table', () => {
  const hosted = (host: string) => ({ table: { ...table(round({ step: 'discuss' })), host } as Part });

  test('is shown a hint for the step and what hosts are told; it can be hidden', async () => {
    sit({}, hosted('s1'), { to_hosts: 'Five more minutes' });
    expect(page.textContent).toContain('Ask the person who has not spoken yet.');
    expect(page.textContent).toContain('Five more minutes');
    const hide = [...page.querySelectorAll('button')].find((one) => one.textContent === 'Hide these hints');
    await act(async () => hide?.click());
    expect(page.textContent).not.toContain('Ask the person who has not spoken yet.');
  });

  test('nobody else is', () => {
    sit({}, hosted('s2'));
    expect(page.textContent).not.toContain('Ask the person who has not spoken yet.');
    expect(page.querySelector('.host-hint')).toBeNull();
  });
});
