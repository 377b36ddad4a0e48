import { CLOSE, type ClientMessage, type ServerMessage } from '../wire.ts';
import { pause } from './backoff.ts';

/** Why a connection ended for good. `elsewhere` comes back when tapped; `newer` asks for a reload. */
export type Ending = 'elsewhere' | 'unknown' | 'removed' | 'gone' | 'newer';

/** The doors to the world, handed in so that a test can stand in them. */
export interface Doors {
  readonly open: () => WebSocket;
  /** Uniform in 0…1. */
  readonly chance: () => number;
  /** Whether anybody can see the page; a hidden page is not brought back until it is seen. */
  readonly visible: () => boolean;
}

export interface Listener {
  /** What to say first; said anew on each connection. */
  readonly hello: () => ClientMessage;
  readonly message: (message: ServerMessage) => void;
  /** `up`: the server has answered hello. */
  readonly changed: (up: boolean) => void;
  readonly ended: (ending: Ending) => void;
}

const OPENING = 8_000;
const SILENCE = 35_000;
const PROBE = 3_000;
const REST = 30_000;

const endings: Readonly<Record<number, Ending>> = {
  [CLOSE.taken_over]: 'elsewhere',
  [CLOSE.unknown_token]: 'unknown',
  [CLOSE.removed]: 'removed',
  [CLOSE.room_gone]: 'gone',
  [CLOSE.newer_client]: 'newer',
  [CLOSE.bad_message]: 'newer',
};

/** Keeps one socket to the server alive, and replaces it whenever it may be dead. */
export class Connection {
  private readonly timers = new Timers();
  private socket: WebSocket | undefined;
  private up = false;
  private falls = 0;
  private goodbye: { readonly code: number; readonly after: number } | undefined;

  constructor(
    private readonly doors: Doors,
    private readonly listener: Listener,
  ) {
    this.start();
  }

  /** Sends when connected; false when not. */
  say(message: ClientMessage): boolean {
    if (!this.up || this.socket?.readyState !== 1) return false;
    this.socket.send(JSON.stringify(message));
    return true;
  }

  /** The page was seen, shown or put on a network again: finds out at once whether the connection lives. */
  wake(): void {
    if (this.timers.runs('retry')) this.start();
    else if (this.say({ type: 'ping' })) this.timers.start('probe', PROBE, () => this.again());
    else if (this.timers.age('opening') > PROBE) this.again();
  }

  /** Starts again, whatever there was before; also after an ending. */
  again(): void {
    this.close();
    this.start();
  }

  /** Ends without a word to the listener but that the connection is down. */
  close(): void {
    this.timers.stopAll();
    if (this.socket) {
      this.socket.onopen = this.socket.onmessage = this.socket.onclose = null;
      this.socket.close();
    }
    this.socket = undefined;
    if (!this.up) return;
    this.up = false;
    this.listener.changed(false);
  }

  private start(): void {
    this.timers.stopAll();
    this.goodbye = undefined;
    const socket = this.doors.open();
    this.socket = socket;
    socket.onopen = () => socket.send(JSON.stringify(this.listener.hello()));
    socket.onmessage = ({ data }) => this.hear(JSON.parse(data as string) as ServerMessage);
    socket.onclose = ({ code }) => this.fall(code);
    this.timers.start('opening', OPENING, () => this.fall(0));
  }

  private hear(message: ServerMessage): void {
    this.timers.stop('probe');
    this.timers.start('silence', SILENCE, () => this.doors.visible() && this.fall(0));
    if (message.type === 'bye') this.goodbye = { code: message.code, after: message.after_ms };
    this.listener.message(message);
    if (message.type === 'welcome' && !this.up) this.greeted();
  }

  private greeted(): void {
    this.timers.stop('opening');
    this.timers.start('rest', REST, () => {
      this.falls = 0;
    });
    this.up = true;
    this.listener.changed(true);
  }

  private fall(closed: number): void {
    const code = this.goodbye && closed < 4000 ? this.goodbye.code : closed;
    this.falls++;
    const wait = pause(
      { count: this.falls, asked: this.goodbye?.after, tooFast: code === CLOSE.too_fast },
      this.doors.chance(),
    );
    this.close();
    const ending = endings[code];
    if (ending) this.listener.ended(ending);
    else this.timers.start('retry', wait, () => this.start());
  }
}

/** Timers by name: starting one again replaces it. */
class Timers {
  private readonly running = new Map<string, { readonly id: ReturnType<typeof setTimeout>; readonly from: number }>();

  start(name: string, ms: number, then: () => void): void {
    this.stop(name);
    const id = setTimeout(() => {
      this.running.delete(name);
      then();
    }, ms);
    this.running.set(name, { id, from: performance.now() });
  }

  stop(name: string): void {
    clearTimeout(this.running.get(name)?.id);
    this.running.delete(name);
  }

  stopAll(): void {
    for (const name of [...this.running.keys()]) this.stop(name);
  }

  runs(name: string): boolean {
    return this.running.has(name);
  }

  /** How long ago a running timer was started, in ms; 0 when it does not run. */
  age(name: string): number {
    const found = this.running.get(name);
    return found ? performance.now() - found.from : 0;
  }
}
