import { afterEach, beforeEach, vi } from 'vitest';
import type { ClientMessage, ServerMessage } from '../wire.ts';
import type { Way } from './connection.ts';
import { openSessionWith, type Session } from './session.ts';

/** The far end of one socket: what the client said, and a way to answer. */
export class FarEnd {
  readyState = 0;
  readonly said: ClientMessage[] = [];
  closed = false;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  send(text: string): void {
    this.said.push(JSON.parse(text) as ClientMessage);
  }
  close(): void {
    this.closed = true;
  }
  opens(): void {
    this.readyState = 1;
    this.onopen?.();
  }
  says(message: ServerMessage): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
  welcomes(): void {
    this.opens();
    this.says({ type: 'welcome', protocol: 1, room: 'r1', member: 'm2', epoch: 'e', now: 1_000, seq: 3 });
  }
  ends(code: number): void {
    this.readyState = 3;
    this.onclose?.({ code });
  }
  commands() {
    return this.said.flatMap((message) => (message.type === 'do' ? [message] : []));
  }
}

export const key = {
  room: 'r1',
  member: 'm2',
  token: 't',
  role: 'participant',
  code: 'MJ4T9KWD',
  title: 'Home',
} as const;
/** What the tests of a file share: far ends in the order they were reached, by which way, and whether the page is seen. */
export const far = { ends: [] as FarEnd[], ways: [] as string[], seen: true };
let open: Session[] = [];

function farEnd(way: string): Way {
  const end = new FarEnd();
  far.ends.push(end);
  far.ways.push(way);
  return end as unknown as Way;
}

/** Opens a session whose far ends a test holds. */
export function session(): Session {
  const opened = openSessionWith(key, {
    open: () => farEnd('socket'),
    openByHttp: () => farEnd('http'),
    chance: () => 0.5,
    visible: () => far.seen,
    inWords: (code, message) => `${code}: ${message}`,
    language: () => 'en',
  });
  open.push(opened);
  return opened;
}

/** The far end reached last. */
export const last = () => far.ends[far.ends.length - 1] as FarEnd;
export const ready = { type: 'say_ready', seat: 's1', ready: true } as const;

/** Fresh far ends and a standing clock for each test of a file. */
export function betweenTests(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    far.ends = [];
    far.ways = [];
    far.seen = true;
    open = [];
  });
  afterEach(() => {
    for (const one of open) one.close();
    vi.useRealTimers();
  });
}
