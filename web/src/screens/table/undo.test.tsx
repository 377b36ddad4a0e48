import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Session } from '../../link/session.ts';
import type { MePart, RoomPart, TablePart } from '../../wire.ts';
import { loadWords } from '../../words/words.ts';
import { ask, did } from './act.tsx';
import type { Scene } from './scene.ts';
import { comeIn, me, offer, room, round, type Server, seat, table } from './testing.ts';
import { Undo, UndoLast, wentBack } from './undo.tsx';

let server: Server;
let session: Session;
let page: HTMLElement;
let leave: () => void;

beforeAll(() => loadWords('parts', 'app', 'refusals', 'table', 'menu'));
beforeEach(() => {
  vi.useFakeTimers();
  did.value = ['', 0];
  ({ server, session, page, leave } = comeIn());
});
afterEach(() => {
  leave();
  vi.useRealTimers();
});

const turn = offer('end_turn', { round: ['t1r1'], go_round: [1], turn: ['s1'] });
const respond = round({ step: 'respond', stage: 3, go_round: 1, turn: 's1' });

function Drawn({ all }: { readonly all?: boolean }) {
  const now = { session, seat: seat(), table: session.part('table').value as TablePart } as unknown as Scene;
  return all ? <UndoLast scene={now} /> : <Undo scene={now} />;
}

function show(acts: number, undoable: boolean) {
  const offers = undoable ? [offer('undo', { act: [acts] })] : [];
  server.shows({
    room: room() as RoomPart,
    me: me([seat([turn])]) as MePart,
    table: { ...table(respond, offers), acts },
  });
}

test('undo stands on the phone that did it, until something else happens', async () => {
  show(4, true);
  act(() => render(<Drawn />, page));
  expect(page.textContent).toBe('');
  const end = session.can('end_turn');
  if (!end) throw new Error('no turn to end');
  const asked = ask(session, end);
  await server.accepts();
  await asked;
  show(5, true);
  expect(page.textContent).toBe('Undo');
  await act(async () => page.querySelector('button')?.click());
  expect(server.asked().slice(-1)[0]).toEqual({ type: 'undo', seat: 's1', act: 5 });
  show(6, true);
  expect(page.textContent).toBe('');
});

test('that the table was taken back is said until something else happens', () => {
  const told = (...kinds: string[]) =>
    wentBack(kinds.map((kind, number) => ({ number, kind, seat: null, other: null, card: null, step: null })));
  expect(told('stage_began', 'round_rewound', 'stage_began')).toBe('round_rewound');
  expect(told('round_rewound', 'stage_began', 'turn_began')).toBe('round_rewound');
  expect(told('round_began', 'round_reopened')).toBe('round_reopened');
  expect(told('turn_began', 'act_undone')).toBe('act_undone');
  expect(told('act_undone', 'turn_began', 'turn_began')).toBeUndefined();
  expect(told('round_rewound', 'stage_began', 'card_drawn')).toBeUndefined();
  expect(told('stage_began')).toBeUndefined();
  expect(told()).toBeUndefined();
});

test('the others find it one tap deeper, and nobody once it is over', () => {
  show(4, true);
  act(() => render(<Drawn all />, page));
  expect(page.textContent).toBe('Undo');
  show(4, false);
  expect(page.textContent).toBe('');
});
