import { expect, test } from 'vitest';
import { openSessionWith } from './session.ts';

test('a server that cannot save says so, until it can or has started anew', () => {
  const end = {
    readyState: 1,
    send: () => {},
    close: () => {},
    onopen: null as (() => void) | null,
    onmessage: null as ((event: { data: string }) => void) | null,
    onclose: null,
  };
  const says = (message: object) => end.onmessage?.({ data: JSON.stringify(message) });
  const welcome = { type: 'welcome', protocol: 1, room: 'r', member: 'm', epoch: 'e', now: 1, seq: 1 };
  const key = { room: 'r', member: 'm', token: 't', role: 'participant', code: 'MJ4T9KWD', title: 'Home' } as const;
  const talk = openSessionWith(key, {
    open: () => end,
    openByHttp: () => end,
    chance: () => 0,
    visible: () => true,
    inWords: (code) => code,
    language: () => 'en',
  });
  end.onopen?.();
  says(welcome);
  expect(talk.status.value.kind).toBe('saved');
  says({ type: 'saving', ok: false });
  expect(talk.status.value.kind).toBe('paused');
  says({ type: 'saving', ok: true });
  expect(talk.status.value.kind).toBe('saved');
  says({ type: 'saving', ok: false });
  says(welcome);
  expect(talk.status.value.kind).toBe('saved');
  talk.close();
});
