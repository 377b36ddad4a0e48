import { describe, expect, test, vi } from 'vitest';
import { betweenTests, far, last, ready, session } from './testing.ts';

betweenTests();

test('a socket that never opens is replaced', () => {
  session();
  vi.advanceTimersByTime(8_000);
  expect(far.ends[0]?.closed).toBe(true);
  vi.advanceTimersByTime(500);
  expect(far.ends).toHaveLength(2);
});

test('5 s of silence are followed by a question, and 3 s without an answer by another socket', () => {
  const talk = session();
  last().welcomes();
  vi.advanceTimersByTime(5_000);
  expect(last().said.slice(-1)).toEqual([{ type: 'ping' }]);
  expect(talk.status.value.kind).toBe('saved');
  vi.advanceTimersByTime(1_500);
  expect(talk.status.value.kind).toBe('offline');
  vi.advanceTimersByTime(1_500);
  expect(far.ends).toHaveLength(2);
  last().welcomes();
  expect(talk.status.value.kind).toBe('saved');
});

test('an answer in time settles the doubt', () => {
  const talk = session();
  last().welcomes();
  vi.advanceTimersByTime(6_900);
  expect(talk.status.value.kind).toBe('offline');
  last().says({ type: 'beat', now: 2_000, seq: 3, parts: {} });
  expect(talk.status.value.kind).toBe('saved');
  vi.advanceTimersByTime(3_000);
  expect(far.ends).toHaveLength(1);
});

test('a page that nobody sees asks nothing, however long it is silent', () => {
  session();
  last().welcomes();
  far.seen = false;
  vi.advanceTimersByTime(600_000);
  expect(far.ends).toHaveLength(1);
  expect(last().said).toHaveLength(1);
});

test('a dead socket is not waited for by whoever looks again: another is opened beside it, and speaks first', async () => {
  const talk = session();
  last().welcomes();
  const dead = last();
  talk.wake();
  vi.advanceTimersByTime(190);
  expect(far.ends).toHaveLength(1);
  vi.advanceTimersByTime(20);
  expect(far.ends).toHaveLength(2);
  last().welcomes();
  expect(dead.closed).toBe(true);
  const answer = talk.do(ready);
  last().says({ type: 'accepted', id: last().commands()[0]?.id ?? '', seq: 5 });
  expect(await answer).toEqual({ accepted: true, seq: 5 });
  vi.advanceTimersByTime(4_000);
  expect(far.ends).toHaveLength(2);
});

test('a slow socket that answers after all is kept, and the other let go', () => {
  const talk = session();
  last().welcomes();
  const slow = last();
  talk.wake();
  vi.advanceTimersByTime(500);
  slow.says({ type: 'beat', now: 2_000, seq: 3, parts: {} });
  expect(far.ends.map(({ closed }) => closed)).toEqual([false, true]);
  vi.advanceTimersByTime(3_000);
  expect(far.ends).toHaveLength(2);
});

test('a room that rests says so until the page is greeted again, and is asked when the server says', () => {
  const talk = session();
  last().welcomes();
  const rests = () => {
    last().opens();
    last().says({ type: 'bye', code: 4503, message: 'It rests.', again: true, after_ms: 60_000 });
    last().ends(4503);
  };
  rests();
  expect(talk.resting.value).toBe(true);
  expect(talk.ended.value).toBeNull();
  vi.advanceTimersByTime(29_000);
  expect(far.ends).toHaveLength(1);
  vi.advanceTimersByTime(1_000);
  expect(far.ends).toHaveLength(2);
  rests();
  expect(talk.resting.value).toBe(true);
  talk.wake();
  expect(far.ends).toHaveLength(3);
  last().welcomes();
  expect(talk.resting.value).toBe(false);
});

test('a server that cannot be reached is offline, not a room that rests', () => {
  const talk = session();
  last().welcomes();
  last().ends(4503);
  expect(talk.resting.value).toBe(true);
  talk.wake();
  last().ends(1006);
  expect(talk.resting.value).toBe(false);
});

test('whoever has just looked again does not sit out the pause of a fall they slept through', () => {
  const talk = session();
  last().welcomes();
  talk.wake();
  last().ends(1012);
  vi.advanceTimersByTime(1);
  expect(far.ends).toHaveLength(2);
});

describe('where no socket opens', () => {
  const fails = () => {
    last().ends(1006);
    vi.advanceTimersByTime(2_000);
  };

  test('the third start goes by plain HTTP, and if that fails too the next is a socket again', () => {
    session();
    fails();
    fails();
    expect(far.ways).toEqual(['socket', 'socket', 'http']);
    fails();
    expect(far.ways.slice(3)).toEqual(['socket']);
    fails();
    expect(far.ways.slice(4)).toEqual(['http']);
  });

  test('a break comes back the way that was open, and a socket is tried beside it until one is greeted', async () => {
    const talk = session();
    fails();
    fails();
    last().welcomes();
    const http = last();
    expect(talk.status.value.kind).toBe('saved');
    vi.advanceTimersByTime(4_500);
    expect(far.ways.slice(3)).toEqual(['socket']);
    last().ends(1006);
    expect(http.closed).toBe(false);
    const answer = talk.do(ready);
    http.says({ type: 'accepted', id: http.commands()[0]?.id ?? '', seq: 5 });
    expect(await answer).toEqual({ accepted: true, seq: 5 });
    http.ends(1006);
    vi.advanceTimersByTime(1_000);
    expect(far.ways.slice(4)).toEqual(['http']);
    last().welcomes();
    const before = last();
    vi.advanceTimersByTime(4_500);
    last().welcomes();
    expect(far.ways.slice(5)).toEqual(['socket']);
    expect(before.closed).toBe(true);
    void talk.do(ready);
    expect(last().commands()).toHaveLength(1);
  });
});

test('a page that is seen again asks, and gives a dead connection three seconds', () => {
  const talk = session();
  last().welcomes();
  talk.wake();
  expect(last().said.slice(-1)).toEqual([{ type: 'ping' }]);
  last().says({ type: 'beat', now: 2_000, seq: 3, parts: {} });
  vi.advanceTimersByTime(3_000);
  expect(far.ends).toHaveLength(1);
  talk.wake();
  vi.advanceTimersByTime(3_000);
  expect(far.ends.map(({ closed }) => closed)).toEqual([true, true, false]);
});

test('a page that is seen again does not sit out the pause', () => {
  const talk = session();
  last().ends(1006);
  talk.wake();
  expect(far.ends).toHaveLength(2);
});

test('a server that dies again and again is sought as soon as ever: whoever was greeted is in a new outage', () => {
  session();
  for (let nth = 1; nth <= 30; nth++) {
    last().welcomes();
    vi.advanceTimersByTime(4_000);
    last().ends(1006);
    vi.advanceTimersByTime(1_000);
    expect(far.ends).toHaveLength(nth + 1);
  }
});

test('one long outage is sought more and more rarely after its first minute', () => {
  session();
  last().welcomes();
  last().ends(1006);
  const tries = (seconds: number) => {
    const before = far.ends.length;
    for (let second = 0; second < seconds; second++) {
      vi.advanceTimersByTime(1_000);
      if (!last().closed && last().readyState === 0) last().ends(1006);
    }
    return far.ends.length - before;
  };
  const first = tries(60);
  tries(60);
  expect(tries(60)).toBeLessThan(first / 5);
});
