import { expect, test, vi } from 'vitest';
import { draft } from '../drafts.ts';
import { betweenTests, far, key, last, ready, session } from './testing.ts';

betweenTests();

test('says hello with its token and goes on asking until it is answered', async () => {
  const talk = session();
  last().welcomes();
  expect(last().said[0]).toMatchObject({ type: 'hello', token: 't', protocol: 1, parts: {} });
  const answer = talk.do(ready);
  expect(talk.status.value).toEqual({ kind: 'sending', waiting: 1 });
  const [asked] = last().commands();
  last().says({ type: 'accepted', id: asked?.id ?? '', seq: 9 });
  expect(await answer).toEqual({ accepted: true, seq: 9 });
  expect(talk.status.value).toEqual({ kind: 'saved', waiting: 0 });
});

test('what was asked on a dying socket is sent again under the same id, and answered once', async () => {
  const talk = session();
  last().welcomes();
  const answer = talk.do(ready);
  const first = last().commands()[0];
  last().ends(1006);
  vi.advanceTimersByTime(500);
  last().welcomes();
  expect(last().said[0]).toMatchObject({ unanswered: [first?.id] });
  expect(last().commands()).toEqual([first]);
  last().says({ type: 'accepted', id: first?.id ?? '', seq: 4 });
  last().says({ type: 'accepted', id: first?.id ?? '', seq: 4 });
  expect(await answer).toEqual({ accepted: true, seq: 4 });
});

test('a reload keeps what was not answered; its refusal is told though nobody waits, and the words go back', () => {
  const box = draft(key, 's1', 't1r1', 'noticed');
  box.set('Nobody asked her');
  const before = session();
  void before.do({ type: 'flag_jargon', seat: 's1', term: 'TTO' }, [box.key]);
  expect(box.text).toBe('');
  before.close();
  const after = session();
  expect(after.status.value.waiting).toBe(1);
  last().welcomes();
  const [asked] = last().commands();
  expect(asked?.command).toEqual({ type: 'flag_jargon', seat: 's1', term: 'TTO' });
  last().says({ type: 'rejected', id: asked?.id ?? '', code: 'not_now', message: 'Not now.' });
  expect(after.late.value).toMatchObject({ code: 'not_now', message: 'not_now: Not now.' });
  expect(box.text).toBe('Nobody asked her');
  expect(localStorage.getItem('shoebox.draft.r1.m2.s1.t1r1.noticed')).toBe('Nobody asked her');
});

test('a server that is busy is asked again by itself; another refusal is not', async () => {
  const talk = session();
  last().welcomes();
  const answer = talk.do(ready);
  const id = last().commands()[0]?.id ?? '';
  last().says({ type: 'rejected', id, code: 'busy', message: 'Wait.' });
  expect(talk.status.value.waiting).toBe(1);
  vi.advanceTimersByTime(2_000);
  expect(last().commands()).toHaveLength(2);
  last().says({ type: 'rejected', id, code: 'moved_on', message: 'Gone.' });
  expect(await answer).toMatchObject({ accepted: false, code: 'moved_on' });
});

test('a short break is not shown; a longer one is, and nothing is lost meanwhile', () => {
  const talk = session();
  last().welcomes();
  last().ends(1012);
  expect(talk.status.value.kind).toBe('saved');
  vi.advanceTimersByTime(500);
  vi.advanceTimersByTime(1_500);
  expect(talk.status.value.kind).toBe('offline');
  void talk.do(ready);
  expect(talk.status.value).toEqual({ kind: 'offline', waiting: 1 });
  last().welcomes();
  expect(last().commands()).toHaveLength(1);
});

test('a command without an answer for 5 s makes the connection doubted', () => {
  const talk = session();
  last().welcomes();
  vi.advanceTimersByTime(4_000);
  void talk.do(ready);
  last().says({ type: 'beat', now: 2_000, seq: 3, parts: {} });
  vi.advanceTimersByTime(4_990);
  last().says({ type: 'beat', now: 2_000, seq: 3, parts: {} });
  expect(last().said.filter(({ type }) => type === 'ping')).toHaveLength(0);
  vi.advanceTimersByTime(20);
  expect(last().said.filter(({ type }) => type === 'ping')).toHaveLength(1);
  vi.advanceTimersByTime(3_000);
  last().welcomes();
  expect(last().commands()).toHaveLength(1);
});

test('what waited through an outage is sent in order, no faster than the server takes it', () => {
  const talk = session();
  for (let number = 0; number < 30; number++) void talk.do({ ...ready, seat: `s${number}` });
  last().welcomes();
  expect(last().commands()).toHaveLength(16);
  vi.advanceTimersByTime(500);
  expect(last().commands()).toHaveLength(17);
  for (let beats = 0; beats < 10; beats++) {
    vi.advanceTimersByTime(1_000);
    last().says({ type: 'beat', now: 2_000, seq: 3, parts: {} });
  }
  const seats = last()
    .commands()
    .map(({ command }) => (command as { seat: string }).seat);
  expect(seats).toEqual(Array.from({ length: 30 }, (_, number) => `s${number}`));
});

test('more than a phone may keep is refused at once, and the words stay in their box', async () => {
  const talk = session();
  for (let number = 0; number < 150; number++) void talk.do(ready);
  const box = draft(key, 's1', 'note');
  box.set('One too many');
  expect(await talk.do(ready, [box.key])).toMatchObject({ accepted: false, code: 'too_much_waits' });
  expect(box.text).toBe('One too many');
  expect(talk.status.value.waiting).toBe(150);
});

test('a member removed, a room gone and a token unknown are final; a fourth window comes back only when tapped', () => {
  for (const [code, why] of [
    [4401, 'unknown'],
    [4403, 'removed'],
    [4404, 'gone'],
    [4426, 'newer'],
  ] as const) {
    const talk = session();
    last().welcomes();
    const count = far.ends.length;
    last().ends(code);
    vi.advanceTimersByTime(120_000);
    expect(talk.ended.value).toBe(why);
    expect(far.ends).toHaveLength(count);
  }
  const talk = session();
  last().welcomes();
  last().ends(4001);
  vi.advanceTimersByTime(120_000);
  const count = far.ends.length;
  expect(talk.ended.value).toBe('elsewhere');
  talk.again();
  expect(talk.ended.value).toBeNull();
  expect(far.ends).toHaveLength(count + 1);
});

test('a goodbye is understood when a proxy swallowed the close code', () => {
  const talk = session();
  last().welcomes();
  last().says({ type: 'bye', code: 4403, message: 'Removed.', again: false, after_ms: 0 });
  last().ends(1006);
  expect(talk.ended.value).toBe('removed');
});

test('whoever looks into a table still does after a break', () => {
  const talk = session();
  last().welcomes();
  talk.look('t3');
  last().ends(1006);
  vi.advanceTimersByTime(500);
  last().welcomes();
  expect(last().said).toContainEqual({ type: 'look', table: 't3' });
});

test('offers of the table stand for each of my seats there, and for no other', () => {
  const talk = session();
  last().welcomes();
  const seat = (id: string, table: string) => ({
    id,
    table,
    offers: [{ do: 'sit_out', fields: {}, words: [], near: 'deeper' }],
  });
  const body = (part: object) => ({ v: 'v', body: part as never });
  last().says({
    type: 'show',
    seq: 4,
    now: 1,
    gone: [],
    parts: {
      me: body({ kind: 'me', seats: [seat('s1', 't1'), seat('s2', 't1'), seat('s3', 't2')], offers: [] }),
      table: body({
        kind: 'table',
        id: 't1',
        offers: [{ do: 'draw_card', fields: { round: ['t1r1'] }, words: [], near: 'main' }],
      }),
    },
  });
  expect(talk.offers('draw_card').map((offer) => offer.seat)).toEqual(['s1', 's2']);
  expect(talk.can('draw_card', { seat: 's3' })).toBeUndefined();
  expect(talk.offers('sit_out', 's3')).toHaveLength(1);
  const draw = talk.can('draw_card', { seat: 's2' });
  if (!draw) throw new Error('draw_card is on offer');
  void talk.take(draw);
  expect(last().commands()[0]?.command).toEqual({ type: 'draw_card', seat: 's2', round: 't1r1' });
});

test('offers about what is mine hold my ids, and are away while there is nothing of mine', () => {
  const talk = session();
  last().welcomes();
  const withdraw = { do: 'withdraw_capture', fields: { capture: ['@my_captures'] }, words: [], near: 'deeper' };
  const me = (captures: string[]) => ({
    kind: 'me',
    seats: [{ id: 's1', table: 't1', captures, pledges: [], offers: [] }],
    offers: [withdraw],
  });
  const shows = (v: string, captures: string[]) =>
    last().says({ type: 'show', seq: 4, now: 1, gone: [], parts: { me: { v, body: me(captures) as never } } });
  shows('a', []);
  expect(talk.offers('withdraw_capture')).toEqual([]);
  shows('b', ['t1.7']);
  expect(talk.can('withdraw_capture', { capture: 't1.7' })).toBeDefined();
  expect(talk.can('withdraw_capture', { capture: 't1.8' })).toBeUndefined();
});

test('an offer about the path of a table holds the rounds of that path, for a seat of that table alone', () => {
  const talk = session();
  last().welcomes();
  const say = { do: 'say_outcome', fields: { round: ['@path', 't1r3'], outcome: ['mixed'] }, words: [], near: 'plain' };
  const seat = (id: string, table: string) => ({ id, table, captures: [], pledges: [], offers: [] });
  const path = (table: string, rounds: string[]) => ({
    kind: 'path',
    table,
    number: 1,
    seats: 4,
    path: rounds.map((round) => ({ round })),
  });
  const bodies = {
    me: { kind: 'me', seats: [seat('s1', 't1')], offers: [] },
    table: { kind: 'table', id: 't1', offers: [say] },
    'path.t1': path('t1', ['t1r1', 't1r2']),
    'path.t2': path('t2', ['t2r1']),
  };
  const parts = Object.fromEntries(Object.entries(bodies).map(([name, body]) => [name, { v: name, body } as never]));
  last().says({ type: 'show', seq: 4, now: 1, gone: [], parts });
  for (const round of ['t1r1', 't1r2', 't1r3']) expect(talk.can('say_outcome', { round })).toBeDefined();
  expect(talk.can('say_outcome', { round: 't2r1' })).toBeUndefined();
});
