import { CLOSE, type ClientMessage, type ServerMessage } from '../wire.ts';
import { pause } from './backoff.ts';
import { Timers } from './timers.ts';

/** Why a connection ended for good. `elsewhere` comes back when tapped; `newer` asks for a reload. */
export type Ending = 'elsewhere' | 'unknown' | 'removed' | 'gone' | 'newer';

/** A way to the server: a WebSocket, or what looks like one (`by-http.ts`). */
export interface Way {
  readonly readyState: number;
  onopen: ((event: never) => void) | null;
  onmessage: ((event: never) => void) | null;
  onclose: ((event: never) => void) | null;
  send(text: string): void;
  close(): void;
}

/** The doors to the world, handed in so that a test can stand in them. */
export interface Doors {
  readonly open: () => Way;
  /** The same conversation without a socket, for where none opens. */
  readonly openByHttp?: (() => Way) | undefined;
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
  /** Whether an answer is overdue: the connection may be dead without knowing it. */
  readonly doubted: (doubted: boolean) => void;
  /** Whether the server was reached and said that this one room rests. */
  readonly resting: (resting: boolean) => void;
  readonly ended: (ending: Ending) => void;
}

const OPENING = 8_000;
const SILENCE = 5_000;
const PROBE = 3_000;
const DOUBT = 1_500;
/** A probe that is not answered by then has another socket tried beside it: whichever speaks first is kept. */
const RUSH = 200;
const REST = 30_000;
/** Whoever has just looked at the page again does not sit out a pause: the connection fell while they were away. */
const JUST_SEEN = 3_000;
const MINUTE = 60_000;
/** Without a socket, one is tried beside: soon, since perhaps the server was only down, then ever more seldom. */
const BESIDE = { first: 3_000, next: 30_000, most: 300_000 };

const endings: Readonly<Record<number, Ending>> = {
  [CLOSE.taken_over]: 'elsewhere',
  [CLOSE.unknown_token]: 'unknown',
  [CLOSE.removed]: 'removed',
  [CLOSE.room_gone]: 'gone',
  [CLOSE.newer_client]: 'newer',
  [CLOSE.bad_message]: 'newer',
};

/** Keeps one way to the server alive, and replaces it whenever it may be dead. */
export class Connection {
  private readonly timers = new Timers();
  private way: Way | undefined;
  private beside: Way | undefined;
  private up = false;
  private falls = 0;
  private late = 0;
  private fellAt = 0;
  /** Starts in a row that the server did not answer. */
  private unheard = 0;
  /** What was answered last: a socket, or plain HTTP. */
  private byHttp = false;
  private tries = 0;
  private seenAt = Number.NEGATIVE_INFINITY;
  private goodbye: { readonly code: number; readonly after: number } | undefined;

  constructor(
    private readonly doors: Doors,
    private readonly listener: Listener,
  ) {
    this.start();
  }

  /** Sends when connected; false when not. */
  say(message: ClientMessage): boolean {
    if (!this.up || this.way?.readyState !== 1) return false;
    this.way.send(JSON.stringify(message));
    return true;
  }

  /** The page was seen, shown or put on a network again: finds out at once whether the connection lives. */
  wake(): void {
    this.seenAt = performance.now();
    this.check();
    if (this.timers.runs('probe') && !this.byHttp && !this.beside)
      this.timers.start('rush', RUSH, () => this.openBeside(() => {}));
  }

  /** Something is overdue: finds out whether the connection lives. */
  check(): void {
    if (this.timers.runs('retry')) this.start();
    else if (this.up) this.probe();
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
    this.beside = letGo(this.beside);
    this.way = letGo(this.way);
    if (!this.up) return;
    this.up = false;
    this.listener.changed(false);
  }

  private probe(): void {
    if (this.timers.runs('probe')) return;
    this.timers.start('doubt', DOUBT, () => this.listener.doubted(true));
    this.timers.start('probe', this.say({ type: 'ping' }) ? PROBE : 0, () => {
      this.fell();
      this.again();
    });
  }

  private start(): void {
    this.timers.stopAll();
    this.goodbye = undefined;
    const http = this.doors.openByHttp;
    // Two starts that nobody answered: perhaps the other way is open.
    const other = http !== undefined && this.unheard >= 2 && this.unheard % 2 === 0;
    const way = http && this.byHttp !== other ? http() : this.doors.open();
    this.take(way, this.byHttp !== other);
    way.onopen = () => way.send(JSON.stringify(this.listener.hello()));
    this.timers.start('opening', OPENING, () => this.fall(0));
  }

  private take(way: Way, byHttp: boolean): void {
    this.way = way;
    way.onmessage = ({ data }: MessageEvent) => {
      const message = JSON.parse(data as string) as ServerMessage;
      if (message.type === 'welcome') this.byHttp = byHttp;
      this.hear(message);
    };
    way.onclose = ({ code }: CloseEvent) => this.fall(code);
  }

  private hear(message: ServerMessage): void {
    for (const name of ['probe', 'doubt', 'rush']) this.timers.stop(name);
    if (!this.byHttp) this.beside = letGo(this.beside);
    this.listener.doubted(false);
    this.timers.start('silence', SILENCE, () => this.doors.visible() && this.up && this.probe());
    if (message.type === 'bye') this.goodbye = { code: message.code, after: message.after_ms };
    this.listener.message(message);
    if (message.type === 'welcome' && !this.up) this.greeted();
  }

  private greeted(): void {
    this.timers.stop('opening');
    this.timers.start('rest', REST, () => {
      this.falls = this.late = 0;
    });
    this.unheard = 0;
    this.tries = 0;
    if (this.byHttp) this.tryBeside(BESIDE.first);
    this.up = true;
    this.listener.resting(false);
    this.listener.changed(true);
  }

  /** Tries a socket in a while, again and again, while HTTP carries on. */
  private tryBeside(wait: number): void {
    const next = () => this.tryBeside(Math.min(BESIDE.most, BESIDE.next * 2 ** this.tries++));
    this.timers.start('beside', wait * (1 + this.doors.chance()), () => this.openBeside(next));
  }

  /** Opens a socket beside the way there is, and goes over to it once it is greeted. */
  private openBeside(failed: () => void): void {
    const socket = this.doors.open();
    this.beside = socket;
    const over = () => {
      this.timers.stop('beside');
      this.beside = letGo(this.beside);
      failed();
    };
    this.timers.start('beside', OPENING, over);
    socket.onclose = over;
    socket.onopen = () => socket.send(JSON.stringify(this.listener.hello()));
    socket.onmessage = (event: MessageEvent) => {
      this.timers.stop('beside');
      this.beside = undefined;
      letGo(this.way);
      this.take(socket, false);
      socket.onmessage?.(event as never);
      this.listener.changed(true);
    };
  }

  /** Counts a fall; those after the first minute of an outage apart. Whoever was greeted is in a new outage. */
  private fell(): void {
    if (this.falls === 0 || this.up) {
      this.fellAt = performance.now();
      this.late = 0;
    } else if (performance.now() - this.fellAt > MINUTE) {
      this.late++;
    }
    this.falls++;
    if (!this.up) this.unheard++;
  }

  private fall(closed: number): void {
    const code = this.goodbye && closed < 4000 ? this.goodbye.code : closed;
    this.fell();
    const fall = { count: this.falls, late: this.late, asked: this.goodbye?.after, tooFast: code === CLOSE.too_fast };
    const seen = this.falls === 1 && performance.now() - this.seenAt < JUST_SEEN && !fall.tooFast;
    const wait = seen ? 0 : pause(fall, this.doors.chance());
    this.close();
    const ending = endings[code];
    if (ending) this.listener.ended(ending);
    else this.timers.start('retry', wait, () => this.start());
    this.listener.resting(code === CLOSE.room_shut);
  }
}

function letGo(way: Way | undefined): undefined {
  if (!way) return;
  way.onopen = way.onmessage = way.onclose = null;
  way.close();
}
