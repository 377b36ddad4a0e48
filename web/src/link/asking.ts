import { type Signal, signal } from '@preact/signals';
import { returnDrafts, takeDrafts } from '../drafts.ts';
import type { Command } from '../wire.ts';
import { type Outbox, openOutbox, type Unanswered } from './outbox.ts';
import { newId } from './random.ts';
import type { Answer } from './state.ts';

/** A refusal of something asked before this page was loaded, so that nobody waits for it any more. */
export interface Late {
  readonly command: Command;
  readonly code: string;
  readonly message: string;
}

interface Ways {
  /** Says a command to the server, if there is a connection. */
  readonly send: (entry: Unanswered) => void;
  /** The words for a refusal in the person's language; `message` is the server's, in English. */
  readonly inWords: (code: string, message: string) => string;
  /** Uniform in 0…1. */
  readonly chance: () => number;
}

const MOST_TRIES = 5;
const patient = new Set(['too_fast', 'busy']);

/** Commands on their way: asked once, kept until answered, never done twice. */
export class Asking {
  /** How many have no answer yet. */
  readonly waiting: Signal<number>;
  readonly late = signal<Late | null>(null);
  private readonly outbox: Outbox;
  private readonly promises = new Map<string, (answer: Answer) => void>();
  private readonly tries = new Map<string, number>();

  constructor(
    owner: { readonly room: string; readonly member: string },
    private readonly ways: Ways,
  ) {
    this.outbox = openOutbox(owner.room, owner.member);
    this.waiting = signal(this.outbox.list().length);
  }

  /** Asks for a command. The texts of `drafts` go with it, and come back into their boxes if it is refused. */
  ask(command: Command, drafts: readonly string[] = []): Promise<Answer> {
    return new Promise((resolve) => {
      const entry = this.outbox.add({ id: newId(), command, drafts: takeDrafts(drafts) });
      this.promises.set(entry.id, resolve);
      this.waiting.value = this.outbox.list().length;
      this.ways.send(entry);
    });
  }

  /** Ids of all that wait, oldest first. */
  unanswered(): string[] {
    return this.outbox.list().map((entry) => entry.id);
  }

  /** Sends all that waits: after each greeting, since what was on its way may be lost. */
  resend(): void {
    this.outbox.list().forEach(this.ways.send);
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

  private refused(entry: Unanswered, answer: Answer & { accepted: false }, heard?: (answer: Answer) => void): void {
    returnDrafts(entry.drafts);
    if (heard) heard(answer);
    else this.late.value = { command: entry.command, code: answer.code, message: answer.message };
  }

  private later(id: string): boolean {
    const tried = (this.tries.get(id) ?? 0) + 1;
    this.tries.set(id, tried);
    if (tried >= MOST_TRIES) return false;
    const again = () =>
      this.outbox
        .list()
        .filter((entry) => entry.id === id)
        .forEach(this.ways.send);
    setTimeout(again, 1_000 * (tried + this.ways.chance()));
    return true;
  }
}
