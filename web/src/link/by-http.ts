import type { ClientMessage, ServerMessage } from '../wire.ts';
import type { Way } from './connection.ts';

type Hello = Extract<ClientMessage, { readonly type: 'hello' }>;
type Do = Extract<ClientMessage, { readonly type: 'do' }>;

/** Asks one of the two routes; throws when nothing was heard. */
export type Post = (path: string, body: unknown, patience: AbortSignal) => Promise<readonly ServerMessage[]>;

const WAIT = 20_000;
const PATIENCE = 28_000;
/** Polls follow each other no faster than this. */
const LEAST = 200;

/**
 * The conversation of a socket by plain HTTP, for networks that let no WebSocket through. It looks like a socket: what is
 * sent goes into polls and single commands, what is answered comes as messages, and the first request that fails closes it.
 */
export class ByHttp implements Way {
  readyState = 0;
  onopen: Way['onopen'] = null;
  onmessage: ((event: { readonly data: string }) => void) | null = null;
  onclose: ((event: { readonly code: number }) => void) | null = null;
  private hello: Hello | undefined;
  private readonly held = new Map<string, string>();
  private epoch = '';
  private unanswered: Hello['unanswered'] = [];
  private look: string | null = null;
  private quick = false;
  private waiting: AbortController | undefined;
  private deeds: Promise<void> = Promise.resolve();
  /** The furthest place at which a command was told to be done. */
  private done = 0;

  constructor(private readonly post: Post = postTo) {
    setTimeout(() => {
      if (this.readyState !== 0) return;
      this.readyState = 1;
      this.onopen?.({} as never);
    });
  }

  send(text: string): void {
    const message = JSON.parse(text) as ClientMessage;
    if (message.type === 'hello') this.greet(message);
    else if (message.type === 'do') this.deeds = this.deeds.then(() => this.deed(message));
    else this.turn(message);
  }

  private turn(message: ClientMessage): void {
    if (message.type === 'look') this.look = message.table;
    else if (message.type === 'speak' && this.hello) this.hello = { ...this.hello, language: message.language };
    this.hurry();
  }

  close(): void {
    this.readyState = 3;
    this.waiting?.abort();
  }

  private greet(hello: Hello): void {
    const first = this.hello === undefined;
    this.hello = hello;
    this.epoch = hello.epoch ?? '';
    this.unanswered = hello.unanswered ?? [];
    this.held.clear();
    for (const [name, v] of Object.entries(hello.parts ?? {})) this.held.set(name, v);
    if (first) void this.poll();
    else this.hurry();
  }

  /** The poll that waits is given up for one that is answered at once. */
  private hurry(): void {
    this.quick = true;
    this.waiting?.abort();
  }

  private async poll(): Promise<void> {
    while (this.readyState === 1 && this.hello) {
      const { type: _, ...hello } = this.hello;
      const waiting = new AbortController();
      const patience = setTimeout(() => waiting.abort(), PATIENCE);
      this.waiting = waiting;
      const asked = { epoch: this.epoch, parts: Object.fromEntries(this.held), unanswered: this.unanswered };
      const quick = this.quick;
      this.quick = false;
      const from = performance.now();
      try {
        const said = await this.post(
          '/api/poll',
          { ...hello, ...asked, look: this.look, wait_ms: quick ? 0 : WAIT },
          waiting.signal,
        );
        this.unanswered = [];
        this.tell(said);
      } catch {
        if (!this.quick) this.fall(1006);
      }
      clearTimeout(patience);
      const rest = LEAST - (performance.now() - from);
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }

  private async deed({ id, command }: Do): Promise<void> {
    if (this.readyState !== 1 || !this.hello) return;
    const { protocol, token } = this.hello;
    const waiting = new AbortController();
    const patience = setTimeout(() => waiting.abort(), PATIENCE);
    try {
      this.tell(await this.post('/api/do', { protocol, token, id, command }, waiting.signal));
    } catch {
      this.fall(1006);
    }
    clearTimeout(patience);
  }

  private tell(said: readonly ServerMessage[]): void {
    for (const message of said) {
      if (this.readyState !== 1) return;
      if (message.type === 'accepted') this.done = Math.max(this.done, message.seq);
      if (message.type === 'welcome' && message.epoch !== this.epoch) {
        this.epoch = message.epoch;
        this.done = 0;
      }
      // An answer that was on its way when a command was done is older than it: the next poll tells what it lacks.
      if ((message.type === 'welcome' || message.type === 'show' || message.type === 'beat') && message.seq < this.done)
        continue;
      if (message.type === 'show') {
        for (const name of message.gone) this.held.delete(name);
        for (const [name, { v }] of Object.entries(message.parts)) this.held.set(name, v);
      }
      this.onmessage?.({ data: JSON.stringify(message) });
      if (message.type === 'bye') this.fall(message.code);
    }
  }

  private fall(code: number): void {
    if (this.readyState === 3) return;
    this.close();
    this.onclose?.({ code });
  }
}

async function postTo(path: string, body: unknown, patience: AbortSignal): Promise<readonly ServerMessage[]> {
  const answer = await fetch(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
    signal: patience,
    credentials: 'omit',
    cache: 'no-store',
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return ((await answer.json()) as { readonly messages: readonly ServerMessage[] }).messages;
}
