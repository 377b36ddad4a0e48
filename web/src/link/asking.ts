import { type Signal, signal } from '@preact/signals';
import { returnDrafts, takeDrafts } from '../drafts.ts';
import type { Command } from '../wire.ts';
import { type Outbox, openOutbox, type Unanswered } from './outbox.ts';
import { newId } from './random.ts';
import type { Answer } from './state.ts';
import { Timers } from './timers.ts';

/** A refusal of something asked before this page was loaded, so that nobody waits for it any more. */
export interface Late {
  readonly command: Command;
  readonly code: string;
  readonly message: string;
}

interface Ways {
  /** Says a command to the server; false without a connection. */
  readonly send: (entry: Unanswered) => boolean;
  /** An answer is overdue: finds out whether the connection lives. */
  readonly doubt: () => void;
  /** The words for a refusal in the person's language; `message` is the server's, in English. */
  readonly inWords: (code: string, message: string) => string;
  /** Uniform in 0…1. */
  readonly chance: () => number;
}

const MOST_TRIES = 5;
/** More than anybody taps while a server is away; as many as fit into one greeting. */
const MOST_WAITING = 150;
/** What the server takes from one member at once, and then twice a second; see `docs/protocol.md`, How fast. */
const AT_ONCE = 16;
const THEN = 500;
const OVERDUE = 5_000;
const patient = new Set(['too_fast', 'busy']);

/** Commands on their way: asked once, kept until answered, never done twice. */
export class Asking {
  /** How many have no answer yet. */
  readonly waiting: Signal<number>;
  readonly late = signal<Late | null>(null);
  private readonly outbox: Outbox;
  private readonly promises = new Map<string, (answer: Answer) => void>();
  private readonly tries = new Map<string, number>();
  private readonly timers = new Timers();
  /** What is to be sent on this connection, oldest first. */
  private line: string[] = [];
  private left = AT_ONCE;

  constructor(
    owner: { readonly room: string; readonly member: string },
    private readonly ways: Ways,
  ) {
    this.outbox = openOutbox(owner.room, owner.member);
    this.waiting = signal(this.outbox.list().length);
  }

  /** Asks for a command. The texts of `drafts` go with it, and come back into their boxes if it is refused. */
  ask(command: Command, drafts: readonly string[] = []): Promise<Answer> {
    if (this.outbox.list().length >= MOST_WAITING) return Promise.resolve(this.full());
    return new Promise((resolve) => {
      const entry = this.outbox.add({ id: newId(), command, drafts: takeDrafts(drafts) });
      this.promises.set(entry.id, resolve);
      this.waiting.value = this.outbox.list().length;
      this.send(entry.id);
    });
  }

  /** Ids of all that wait, oldest first. */
  unanswered(): string[] {
    return this.outbox.list().map((entry) => entry.id);
  }

  /** Sends all that waits: after each greeting, since what was on its way may be lost. */
  resend(): void {
    this.line = this.unanswered();
    this.pump();
  }

  /** Stops every clock. What waits is kept on the device. */
  close(): void {
    this.timers.stopAll();
  }

  /** Takes in an answer. A server that is only too busy is asked again in a while. */
  answered(id: string, answer: Answer): void {
    if (!this.outbox.has(id) || (!answer.accepted && patient.has(answer.code) && this.later(id))) return;
    const entry = this.outbox.take(id);
    const heard = this.promises.get(id);
    this.promises.delete(id);
    this.tries.delete(id);
    this.waiting.value = this.outbox.list().length;
    if (answer.accepted) heard?.(answer);
    else if (entry) this.refused(entry, { ...answer, message: this.ways.inWords(answer.code, answer.message) }, heard);
  }

  private send(id: string): void {
    this.line.push(id);
    this.pump();
  }

  /** Sends what is in line, no faster than the server takes it. */
  private pump(): void {
    const waiting = new Map(this.outbox.list().map((entry) => [entry.id, entry]));
    while (this.line.length && this.left > 0) {
      const entry = waiting.get(this.line.shift() as string);
      if (!entry) continue;
      if (!this.ways.send(entry)) {
        this.line = [];
        return;
      }
      this.left--;
      if (!this.timers.runs('overdue')) this.watch();
    }
    if (this.left < AT_ONCE && !this.timers.runs('refill'))
      this.timers.start('refill', THEN, () => {
        this.left++;
        this.pump();
      });
  }

  private watch(): void {
    this.timers.start('overdue', OVERDUE, () => {
      if (!this.outbox.list().length) return;
      this.ways.doubt();
      this.watch();
    });
  }

  private full(): Answer {
    const code = 'too_much_waits';
    return { accepted: false, code, message: this.ways.inWords(code, 'Too much waits on this device already.') };
  }

  private refused(entry: Unanswered, answer: Answer & { accepted: false }, heard?: (answer: Answer) => void): void {
    returnDrafts(entry.drafts);
    if (heard) heard(answer);
    else this.late.value = { command: entry.command, code: answer.code, message: answer.message };
  }

  private later(id: string): boolean {
    const tried = (this.tries.get(id) ?? 0) + 1;
    this.tries.set(id, tried);
    if (tried >= MOST_TRIES) return false;
    this.timers.start(`again ${id}`, 1_000 * (tried + this.ways.chance()), () => this.send(id));
    return true;
  }
}
