import { signal } from '@preact/signals';
import type { Answer, Key, Session } from '../../link/index.ts';
import { openStore } from '../../link/store.ts';
import type { CapturesPart, Part, Past } from '../../wire.ts';
import { t } from '../../words/words.ts';

/** A conversation that is over: it shows one earlier moment after the other, and takes nothing. */
export interface PastSession {
  readonly session: Session;
  show(past: Past): void;
}

const closed: Answer = { accepted: false, code: 'not_now', message: '' };

/** What the screens of the console read of an earlier moment. Nothing is on offer in it. */
export function openPast(key: Key): PastSession {
  const store = openStore();
  let at = 0;
  const session: Session = {
    ...store,
    // Another name than the room's, so that nothing that is remembered of the room as it is now is touched.
    key: { ...key, room: `${key.room} back` },
    ready: signal(true),
    status: signal({ kind: 'saved', waiting: 0 }),
    ended: signal(null),
    resting: signal(false),
    late: signal(null),
    now: () => at,
    do: () => Promise.resolve(closed),
    take: () => Promise.resolve(closed),
    offers: () => [],
    can: () => undefined,
    look: () => undefined,
    speak: () => undefined,
    wake: () => undefined,
    again: () => undefined,
    close: () => undefined,
  };
  const show = ({ seq, at: time, parts }: Past) => {
    at = time;
    const held = Object.entries(parts).map(([name, body]) => [name, { v: '', body: worded(body) }] as const);
    store.known.value = { epoch: '', member: '', seq, parts: new Map(held) };
  };
  return { session, show };
}

/** A capture whose words were taken back or changed since says so. */
function worded(body: Part): Part {
  if (body.kind !== 'captures') return body;
  const items = body.items.map((one) => (one.noticed ? one : { ...one, noticed: t('back-words-gone') }));
  return { ...body, items } satisfies CapturesPart;
}
