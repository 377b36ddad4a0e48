import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ServerMessage } from '../wire.ts';
import { ByHttp, type Post } from './by-http.ts';

interface Asked {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly answer: (said: readonly ServerMessage[]) => void;
  readonly fail: () => void;
  readonly gaveUp: () => boolean;
}

let asked: Asked[];
let heard: ServerMessage[];
let closed: number[];

const post: Post = (path, body, patience) =>
  new Promise((answer, reject) => {
    const fail = () => reject(new Error('nothing'));
    patience.addEventListener('abort', fail);
    asked.push({ path, body: body as Asked['body'], answer, fail, gaveUp: () => patience.aborted });
  });
const welcome: ServerMessage = {
  type: 'welcome',
  protocol: 1,
  room: 'r',
  member: 'm2',
  epoch: 'e1',
  now: 1,
  seq: 2,
};
const shows = (name: string, v: string): ServerMessage =>
  ({ type: 'show', seq: 3, now: 1, gone: ['old'], parts: { [name]: { v, body: {} } } }) as never;
const last = () => asked[asked.length - 1] as Asked;
const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

async function greeted(): Promise<ByHttp> {
  const way = new ByHttp(post);
  way.onmessage = ({ data }) => heard.push(JSON.parse(data) as ServerMessage);
  way.onclose = ({ code }) => closed.push(code);
  await settle();
  way.send(
    JSON.stringify({ type: 'hello', protocol: 1, token: 't', epoch: '', parts: { old: 'a' }, unanswered: ['x'] }),
  );
  return way;
}

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  heard = [];
  closed = [];
});
afterEach(() => vi.useRealTimers());

test('a poll says what is held, and the next one what was shown', async () => {
  await greeted();
  expect(last()).toMatchObject({ path: '/api/poll', body: { token: 't', parts: { old: 'a' }, unanswered: ['x'] } });
  expect(last().body).not.toHaveProperty('type');
  last().answer([welcome, shows('room', 'b')]);
  await settle(200);
  expect(heard.map(({ type }) => type)).toEqual(['welcome', 'show']);
  expect(asked).toHaveLength(2);
  expect(last().body).toMatchObject({ epoch: 'e1', parts: { room: 'b' }, unanswered: [], wait_ms: 20_000 });
});

test('commands go one after the other, beside the poll that waits', async () => {
  const way = await greeted();
  for (const id of ['one', 'two']) way.send(JSON.stringify({ type: 'do', id, command: { type: 'leave_room' } }));
  await settle();
  expect(asked.map(({ path }) => path)).toEqual(['/api/poll', '/api/do']);
  expect(last().body).toEqual({ protocol: 1, token: 't', id: 'one', command: { type: 'leave_room' } });
  last().answer([{ type: 'accepted', id: 'one', seq: 4 }]);
  await settle();
  expect(last().body.id).toBe('two');
  expect(heard).toEqual([{ type: 'accepted', id: 'one', seq: 4 }]);
});

test('an answer that was on its way when a command was done is older than it: what it lacks comes with the next', async () => {
  const way = await greeted();
  last().answer([welcome]);
  await settle(200);
  const poll = last();
  way.send(JSON.stringify({ type: 'do', id: 'one', command: { type: 'leave_room' } }));
  await settle();
  last().answer([{ type: 'accepted', id: 'one', seq: 4 }]);
  await settle();
  poll.answer([{ type: 'accepted', id: 'x', seq: 2 }, welcome, shows('room', 'b')]);
  await settle(200);
  expect(heard.map(({ type }) => type)).toEqual(['welcome', 'accepted', 'accepted']);
  expect(last().body).toMatchObject({ parts: { old: 'a' }, epoch: 'e1' });
  last().answer([{ ...welcome, seq: 4 }]);
  await settle();
  expect(heard.slice(-1)).toMatchObject([{ type: 'welcome', seq: 4 }]);
});

test('after a backup was restored, what is shown counts anew', async () => {
  const way = await greeted();
  way.send(JSON.stringify({ type: 'do', id: 'one', command: { type: 'leave_room' } }));
  await settle();
  last().answer([{ type: 'accepted', id: 'one', seq: 90 }]);
  await settle();
  asked[0]?.answer([{ ...welcome, epoch: 'restored', seq: 2 }, shows('room', 'b')]);
  await settle(200);
  expect(heard.map(({ type }) => type)).toEqual(['accepted', 'welcome', 'show']);
});

test('to look elsewhere, to speak or to ask for life gives up the waiting poll for a quick one', async () => {
  const way = await greeted();
  last().answer([welcome]);
  await settle(200);
  for (const [message, body] of [
    [
      { type: 'look', table: 't3' },
      { look: 't3', wait_ms: 0 },
    ],
    [
      { type: 'speak', language: 'ar' },
      { language: 'ar', look: 't3' },
    ],
    [{ type: 'ping' }, { wait_ms: 0 }],
  ] as const) {
    const before = last();
    way.send(JSON.stringify(message));
    await settle(200);
    expect(before.gaveUp()).toBe(true);
    expect(last().body).toMatchObject(body);
    last().answer([welcome]);
    await settle(200);
    expect(last().body.wait_ms).toBe(20_000);
  }
  expect(closed).toEqual([]);
});

test('a request that fails closes it as a broken socket, a goodbye with its code, and then nothing more is asked', async () => {
  await greeted();
  last().fail();
  await settle(1_000);
  expect(closed).toEqual([1006]);
  expect(asked).toHaveLength(1);
  const way = await greeted();
  last().answer([{ type: 'bye', code: 4403, message: '', again: false, after_ms: 0 }]);
  await settle(1_000);
  expect(closed).toEqual([1006, 4403]);
  way.send(JSON.stringify({ type: 'do', id: 'late', command: { type: 'leave_room' } }));
  await settle(1_000);
  expect(asked).toHaveLength(2);
});

test('a poll that nobody answers is given up', async () => {
  await greeted();
  await settle(28_000);
  expect(closed).toEqual([1006]);
});

test('once closed it says and hears nothing', async () => {
  const way = await greeted();
  way.close();
  await settle(1_000);
  expect(last().gaveUp()).toBe(true);
  expect(closed).toEqual([]);
  expect(asked).toHaveLength(1);
});
