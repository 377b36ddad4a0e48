import { computed, effect, signal } from '@preact/signals';
import type { Given, Session } from '../../link/index.ts';
import { announce } from '../../parts/notice.tsx';
import { toast } from '../../parts/toast.tsx';
import type { CaptureView, CommandName } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { alike } from './alike.ts';
import { Labels } from './labels.ts';

/** Most captures that one act moves; the server takes no more. */
const atOnce = 50;

/** So many acts are under way one by one; the server takes sixteen of a member at once, and then two a second. */
const ahead = 8;

/** What one person sorts just now: the captures in no theme, one after the other, without waiting for the server. */
export class Sorting {
  readonly labels = new Labels();
  /** Ids sent away, and ids put off to the end. */
  private readonly sent = signal<ReadonlySet<string>>(new Set());
  private readonly later = signal<readonly string[]>([]);
  /** What waits for an answer, and what waits for that. */
  private flying = 0;
  private readonly held = new Map<string, readonly string[]>();
  /** Captures that go with the one in hand. */
  readonly with = signal<ReadonlySet<string>>(new Set());

  private readonly texts = computed(() =>
    JSON.stringify(this.session.pages('stream').value.map(({ id, noticed }) => ({ id, text: noticed }))),
  );
  /** Worked out anew when a text comes or changes, not when one is sorted. */
  private readonly looks = computed(() => alike(JSON.parse(this.texts.value)));

  constructor(readonly session: Session) {}

  /** Follows what the room shows until the returned function is called: what lies in a theme is sent no longer. */
  follow(): () => void {
    return effect(() => {
      const stream = this.session.pages('stream').value;
      const themed = new Set(stream.filter(({ theme }) => theme !== null).map(({ id }) => id));
      const left = [...this.sent.peek()].filter((id) => !themed.has(id));
      if (left.length < this.sent.peek().size) this.sent.value = new Set(left);
    });
  }

  /** The captures that are still to be sorted, the one in hand first. */
  get waiting(): readonly CaptureView[] {
    const later = this.later.value;
    const all = this.session
      .pages('stream')
      .value.filter(({ id, theme, hidden }) => theme === null && !hidden && !this.sent.value.has(id));
    return [...all].sort((a, b) => later.indexOf(a.id) - later.indexOf(b.id));
  }

  /** Captures that look like the one in hand; a person says whether they are. */
  likeIt(): readonly CaptureView[] {
    const waiting = this.waiting;
    const ids = this.looks.value.get(waiting[0]?.id ?? '') ?? [];
    return ids.flatMap((id) => waiting.find((one) => one.id === id) ?? []);
  }

  /** Takes a capture along with the one in hand, or leaves it. */
  take(id: string, along: boolean): void {
    const chosen = new Set(this.with.peek());
    if (along) chosen.add(id);
    else chosen.delete(id);
    this.with.value = chosen;
  }

  /** Puts the one in hand, and what goes with it, into a theme. The next one is in hand at once. */
  put(theme: string): void {
    const captures = this.inHand();
    if (!captures.length) return;
    const name = this.session
      .pages('themes')
      .peek()
      .find((one) => one.id === theme)?.name;
    announce(t('harvest-put', { theme: name ?? '', count: captures.length }));
    this.away(captures);
    if (this.flying < ahead) this.send(captures, theme);
    else this.held.set(theme, [...(this.held.get(theme) ?? []), ...captures]);
  }

  private send(captures: readonly string[], theme: string): void {
    this.flying += 1;
    const done =
      captures.length === 1
        ? this.ask('put_in_theme', { capture: captures[0] as string, id: theme })
        : this.ask('put_together', { captures, id: theme });
    void done.then((fine) => {
      this.flying -= 1;
      if (!fine) this.back(captures);
      this.sendHeld();
    });
  }

  /** What a quick hand put into one theme meanwhile goes in one act. */
  private sendHeld(): void {
    const [next] = this.held;
    if (!next) return;
    const [theme, captures] = next;
    const rest = captures.slice(atOnce);
    if (rest.length) this.held.set(theme, rest);
    else this.held.delete(theme);
    this.send(captures.slice(0, atOnce), theme);
  }

  /** Makes a theme of the one in hand and what goes with it. */
  async make(theme: string): Promise<boolean> {
    const captures = this.inHand();
    if (!captures.length) return false;
    this.away(captures);
    const fine = await this.ask('split_off', { captures, theme });
    if (!fine) this.back(captures);
    return fine;
  }

  /** The one in hand comes again after all others. */
  skip(): void {
    const id = this.waiting[0]?.id;
    if (id === undefined) return;
    this.later.value = [...this.later.peek().filter((one) => one !== id), id];
    this.with.value = new Set();
  }

  /** Takes one's own latest act back; what it had sorted is there again. */
  async undo(): Promise<boolean> {
    const fine = await this.ask('undo_harvest', {});
    if (fine) this.sent.value = new Set();
    if (fine) announce(t('harvest-undone'));
    return fine;
  }

  private inHand(): string[] {
    const waiting = this.waiting;
    const first = waiting[0]?.id;
    const along = waiting.filter(({ id }) => id !== first && this.with.peek().has(id)).map(({ id }) => id);
    return first === undefined ? [] : [first, ...along].slice(0, atOnce);
  }

  private away(captures: readonly string[]): void {
    this.sent.value = new Set([...this.sent.peek(), ...captures]);
    this.with.value = new Set();
  }

  private back(captures: readonly string[]): void {
    this.sent.value = new Set([...this.sent.peek()].filter((id) => !captures.includes(id)));
  }

  private async ask<Name extends CommandName>(command: Name, given: Given<Name>): Promise<boolean> {
    const offer = this.session.can(command, given);
    if (!offer) return false;
    const answer = await this.session.take(offer, given);
    if (!answer.accepted) toast({ text: answer.message });
    return answer.accepted;
  }
}
