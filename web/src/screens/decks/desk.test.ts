import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recallJson } from '../../link/device.ts';
import { Problem } from '../../link/http.ts';
import { Desk, type Doors } from './desk.ts';

const KEY = 'shoebox.deck.one';
const start = { version: 3, saved_at: 0, text: 'title: A\n' };
const found = { line: 1, column: 1, level: 'error', where: 'title', message: 'Mend it.' } as const;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** A server that keeps versions, as ours does. */
function server(at = start) {
  const kept = [at];
  const asked = { checks: 0, saves: 0, down: false };
  const doors: Doors = {
    check: async (text) => {
      asked.checks++;
      return { playable: false, problems: text.includes('bad') ? [found] : [] };
    },
    save: async (base, text) => {
      asked.saves++;
      if (asked.down) throw new Problem('no_connection', 0, '');
      const newest = kept[kept.length - 1] as typeof start;
      if (newest.version !== base) throw new Problem('newer_deck', 409, '', newest);
      kept.push({ version: base + 1, saved_at: 1, text });
      return { version: base + 1, saved_at: 1 };
    },
  };
  return { doors, kept, asked, texts: () => kept.map(({ text }) => text) };
}

test('a pause in typing brings problems within 300 ms, and a longer one saves once', async () => {
  const { doors, asked, texts } = server();
  const desk = new Desk(doors, KEY, start);
  for (const text of ['title: b', 'title: ba', 'title: bad']) {
    desk.write(text);
    await vi.advanceTimersByTimeAsync(60);
  }
  await vi.advanceTimersByTimeAsync(240);
  expect(desk.problems.value).toEqual([found]);
  expect(desk.saving.value).toBe('saving');
  expect(recallJson(KEY)).toEqual({ base: 3, text: 'title: bad' });
  await vi.advanceTimersByTimeAsync(2_000);
  expect([desk.saving.value, asked.saves]).toEqual(['saved', 1]);
  expect(texts()).toEqual(['title: A\n', 'title: bad']);
  expect(recallJson(KEY)).toBeUndefined();
});

test('a page that speaks another language has the same text checked once more', async () => {
  const { doors, asked } = server();
  const desk = new Desk(doors, KEY, start);
  await vi.advanceTimersByTimeAsync(10);
  expect(asked.checks).toBe(1);
  desk.recheck();
  await vi.advanceTimersByTimeAsync(10);
  expect([asked.checks, asked.saves]).toEqual([2, 0]);
});

test('without a server the text stays on the device, is tried again, and is there after a reload', async () => {
  const { doors, asked, kept } = server();
  asked.down = true;
  const desk = new Desk(doors, KEY, start);
  desk.write('title: B');
  await vi.advanceTimersByTimeAsync(2_000);
  expect([desk.saving.value, desk.failure.value?.code]).toEqual(['kept', 'no_connection']);
  desk.close();
  const again = new Desk(doors, KEY, start);
  expect(again.text.value).toBe('title: B');
  asked.down = false;
  await vi.advanceTimersByTimeAsync(6_000);
  expect([again.saving.value, kept.length]).toEqual(['saved', 2]);
});

test.each(['mine', 'theirs'] as const)('of two texts one keeps %s, and the other is not lost', async (which) => {
  const { doors, kept, texts } = server();
  const desk = new Desk(doors, KEY, start);
  kept.push({ version: 4, saved_at: 1, text: 'theirs' });
  desk.write('mine');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(desk.newer.value?.text).toBe('theirs');
  desk.write('mine too');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(texts()).toEqual(['title: A\n', 'theirs']);
  if (which === 'mine') await desk.keepMine();
  else await desk.takeTheirs();
  const last = which === 'mine' ? ['mine too'] : ['mine too', 'theirs'];
  expect(texts()).toEqual(['title: A\n', 'theirs', ...last]);
  expect([desk.saving.value, desk.text.value]).toEqual(['saved', last[last.length - 1]]);
});

test('a draft of an older version meets the newer one after a reload', async () => {
  const { doors, texts } = server();
  localStorage.setItem(KEY, JSON.stringify({ base: 2, text: 'from before' }));
  const desk = new Desk(doors, KEY, start);
  expect([desk.text.value, desk.newer.value]).toEqual(['from before', start]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(texts()).toEqual(['title: A\n']);
});

test('what comes back from the history leaves what was there in it', async () => {
  const { doors, texts } = server();
  const desk = new Desk(doors, KEY, start);
  desk.write('half a thought');
  await desk.restore('an older one');
  expect(texts()).toEqual(['title: A\n', 'half a thought', 'an older one']);
  expect([desk.text.value, desk.saving.value]).toEqual(['an older one', 'saved']);
});
