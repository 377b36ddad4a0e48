import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type ClientMessage, type Command, type CommandName, PROTOCOL, type ServerMessage } from '../wire.ts';
import { Asking, type Late } from './asking.ts';
import { type Clock, hear, read, unset } from './clock.ts';
import { Connection, type Doors, type Ending } from './connection.ts';
import { commandOf, type Given, type Open, takes } from './offers.ts';
import { openOffers } from './open-offers.ts';
import type { Key } from './rooms.ts';
import { type Answer, type Effect, receive, versions } from './state.ts';
import { openStore, type Store } from './store.ts';

/** How things stand between this device and the server. `waiting`: commands without an answer; `paused`: its disk fails. */
export interface Status {
  readonly kind: 'saved' | 'sending' | 'offline' | 'paused';
  readonly waiting: number;
}

/** What a session needs from outside. */
export interface Surroundings extends Doors {
  /** The words for a refusal in the person's language; `message` is the server's, in English. */
  readonly inWords: (code: string, message: string) => string;
  readonly language: () => string;
}

/** One client's conversation with one room: everything a screen may read or ask. See `index.ts`. */
export interface Session extends Omit<Store, 'known'> {
  readonly key: Key;
  /** False until I was shown who I am and, once inside, the room; what was shown last stays, also without a connection. */
  readonly ready: ReadonlySignal<boolean>;
  readonly status: ReadonlySignal<Status>;
  /** Why the server said not to come back, or null. */
  readonly ended: ReadonlySignal<Ending | null>;
  /** True while this one room rests after a fault: it is asked again by itself. */
  readonly resting: ReadonlySignal<boolean>;
  /** The last refusal that nobody waited for; set it to null once it was said. */
  readonly late: Signal<Late | null>;
  now(): number;
  do(command: Command, drafts?: readonly string[]): Promise<Answer>;
  take<Name extends CommandName>(offer: Open<Name>, given?: Given<Name>, drafts?: readonly string[]): Promise<Answer>;
  offers<Name extends CommandName>(name: Name, seat?: string): readonly Open<Name>[];
  can<Name extends CommandName>(name: Name, given?: Given<Name>): Open<Name> | undefined;
  look(table: string | null): void;
  speak(language: string): void;
  /** Finds out at once whether the connection lives: for a person who taps "try now". */
  wake(): void;
  /** Comes back after `ended` was `elsewhere`. */
  again(): void;
  close(): void;
}

const GRACE = 1_500;
const MOST_UNANSWERED = 200;

/** Opens the conversation of one member and keeps it alive until `close`. */
export function openSessionWith(key: Key, around: Surroundings): Session {
  const wire = new Wire(key, around);
  const { store, asking } = wire;
  const all = openOffers(store);
  const offers = <Name extends CommandName>(name: Name, seat?: string) =>
    all.value.filter((offer): offer is Open<Name> => offer.do === name && (seat ?? offer.seat) === offer.seat);
  return {
    ...store,
    key,
    ready: computed(() => {
      const me = store.part('me').value;
      return me !== undefined && (me.standing !== 'in' || store.part('room').value !== undefined);
    }),
    status: computed(() => {
      const waiting = asking.waiting.value;
      const there = wire.up.value && !wire.doubted.value;
      if (!there) return { kind: 'offline', waiting };
      if (wire.paused.value) return { kind: 'paused', waiting };
      return { kind: waiting ? 'sending' : 'saved', waiting };
    }),
    ended: wire.ended,
    resting: wire.resting,
    late: asking.late,
    now: () => read(wire.clock, performance.now()) ?? Date.now(),
    do: (command, drafts) => asking.ask(command, drafts),
    take: (offer, given, drafts) => asking.ask(commandOf(offer, given) as Command, drafts),
    offers,
    can: (name, given = {}) => offers(name).find((offer) => takes(offer, given as Readonly<Record<string, unknown>>)),
    look: (table) => wire.look(table),
    speak: (language) => void wire.connection.say({ type: 'speak', language }),
    wake: () => wire.connection.wake(),
    again: () => wire.again(),
    close: () => wire.close(),
  };
}

/** Joins the pure parts (state, clock, outbox) to the connection. */
class Wire {
  readonly store = openStore();
  readonly up = signal(true);
  /** An answer is overdue: nobody may be told that all is well. */
  readonly doubted = signal(false);
  /** The server cannot save anything just now. */
  readonly paused = signal(false);
  readonly ended = signal<Ending | null>(null);
  readonly resting = signal(false);
  readonly asking: Asking;
  readonly connection: Connection;
  clock: Clock = unset;
  private looking: string | null = null;
  private grace: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly key: Key,
    private readonly around: Surroundings,
  ) {
    this.asking = new Asking(key, {
      send: ({ id, command }) => this.connection.say({ type: 'do', id, command } as ClientMessage),
      doubt: () => this.connection.check(),
      inWords: around.inWords,
      chance: around.chance,
    });
    this.connection = new Connection(around, {
      hello: () => this.hello(),
      message: (message) => this.receive(message),
      changed: (up) => this.changed(up),
      doubted: (doubted) => {
        this.doubted.value = doubted;
      },
      resting: (resting) => {
        this.resting.value = resting;
      },
      ended: (why) => {
        this.ended.value = why;
      },
    });
    this.changed(false);
  }

  look(table: string | null): void {
    this.looking = table;
    this.connection.say({ type: 'look', table });
  }

  again(): void {
    this.ended.value = null;
    this.connection.again();
  }

  close(): void {
    this.connection.close();
    this.asking.close();
    clearTimeout(this.grace);
  }

  private hello(): ClientMessage {
    const known = this.store.known.peek();
    return {
      type: 'hello',
      protocol: PROTOCOL,
      token: this.key.token,
      epoch: known.epoch,
      language: this.around.language(),
      parts: versions(known),
      unanswered: this.asking.unanswered().slice(0, MOST_UNANSWERED),
    };
  }

  private receive(message: ServerMessage): void {
    const [known, effects] = receive(this.store.known.peek(), message);
    batch(() => {
      this.store.known.value = known;
      for (const effect of effects) this.act(effect);
    });
  }

  private act(effect: Effect): void {
    if (effect.do === 'heard') this.clock = hear(this.clock, effect.now, performance.now());
    else if (effect.do === 'saving') this.paused.value = !effect.ok;
    else if (effect.do === 'hello') this.connection.say(this.hello());
    else this.asking.answered(effect.id, effect.answer);
  }

  /** A short break is not shown: most are over before anybody could read about them. */
  private changed(up: boolean): void {
    clearTimeout(this.grace);
    if (up) {
      this.up.value = true;
      if (this.looking !== null) this.connection.say({ type: 'look', table: this.looking });
      this.asking.resend();
      return;
    }
    this.grace = setTimeout(() => {
      this.up.value = false;
    }, GRACE);
  }
}
