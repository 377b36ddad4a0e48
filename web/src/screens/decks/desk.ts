import { signal } from '@preact/signals';
import { forget, keep, recallJson } from '../../link/device.ts';
import { Problem } from '../../link/http.ts';
import type { CheckedDeck, DeckProblem, MadeDeckText, SavedDeck } from '../../wire.ts';

/** The ways to the server, for one deck. */
export interface Doors {
  readonly save: (base: number, text: string, keep: boolean) => Promise<SavedDeck>;
  readonly check: (text: string) => Promise<CheckedDeck>;
}

/** `saved`: it is on the server. `saving`: it is on its way. `kept`: on this device alone; it is tried again. */
export type Saving = 'saved' | 'saving' | 'kept';

const CHECK_AFTER = 40;
/** From one question to the next at least: of a person who types on, the server hears seven times a second at most. */
const CHECKS_APART = 150;
const SAVE_AFTER = 1_200;
const AGAIN_AFTER = 5_000;
/** From one keeping on this device to the next: a long text written down with every letter makes letters late. */
const KEEPS_APART = 300;

/** What a text that is not saved yet was changed from. */
interface Draft {
  readonly base: number;
  readonly text: string;
}

/**
 * One deck being written: what stands in it, what the checker says, and how far it is saved. A text that the server has
 * not taken is kept on this device; who saves on an older version gets `newer`, and nothing goes on until they choose.
 */
export class Desk {
  readonly text;
  readonly saving = signal<Saving>('saved');
  /** Why it is not saved, when somebody should know. */
  readonly failure = signal<Problem | undefined>(undefined);
  readonly problems = signal<readonly DeckProblem[]>([]);
  readonly checked = signal(false);
  /** What somebody saved meanwhile, until it was chosen which text stays. */
  readonly newer = signal<MadeDeckText | undefined>(undefined);
  readonly #doors: Doors;
  readonly #key: string;
  #base: number;
  #timers: Partial<Record<'check' | 'save' | 'keep', ReturnType<typeof setTimeout>>> = {};
  #busy = { check: false, save: false };
  #closed = false;
  /** When the last check was asked for. */
  #asked = 0;
  /** When the text was last kept on this device. */
  #kept = 0;
  readonly #keepNow = () => this.#keep();

  /** `key`: under which a text that is not saved is kept on this device. */
  constructor(doors: Doors, key: string, start: MadeDeckText) {
    this.#doors = doors;
    this.#key = key;
    this.#base = start.version;
    this.text = signal(start.text);
    const draft = recallJson(key) as Draft | undefined;
    if (draft && draft.text !== start.text) {
      this.text.value = draft.text;
      this.saving.value = 'kept';
      if (draft.base === start.version) this.#soon('save', 0);
      else this.newer.value = start;
    } else forget(key);
    this.#soon('check', 0);
    addEventListener('pagehide', this.#keepNow);
  }

  /** Somebody typed. */
  write(text: string): void {
    if (text === this.text.peek()) return;
    this.text.value = text;
    this.checked.value = false;
    if (this.saving.peek() === 'saved') this.saving.value = 'saving';
    const rest = this.#kept + KEEPS_APART - Date.now();
    if (rest > 0) this.#soon('keep', rest);
    else this.#keep();
    this.#soon('check', Math.max(CHECK_AFTER, this.#asked + CHECKS_APART - Date.now()));
    if (!this.newer.peek()) this.#soon('save', SAVE_AFTER);
  }

  /** Has the same text checked once more: the page speaks another language. */
  recheck(): void {
    this.#soon('check', this.#busy.check ? CHECK_AFTER : 0);
  }

  /** Saves now what waits for a pause. */
  async settle(): Promise<void> {
    if (this.saving.peek() === 'saved' || this.newer.peek()) return;
    clearTimeout(this.#timers.save);
    await this.#save(this.text.peek(), false);
  }

  /** Puts an older version in the place of what stands there; that stays in the history. */
  async restore(text: string): Promise<void> {
    clearTimeout(this.#timers.save);
    if (this.saving.peek() !== 'saved') await this.#save(this.text.peek(), true);
    this.write(text);
    clearTimeout(this.#timers.save);
    await this.#save(text, true);
  }

  /** Of two texts keeps the one on this device; the other stays in the history. */
  async keepMine(): Promise<void> {
    const newer = this.newer.peek();
    if (!newer) return;
    this.#base = newer.version;
    this.newer.value = undefined;
    await this.#save(this.text.peek(), true);
  }

  /** Of two texts takes the other one; the one on this device is put into the history first. */
  async takeTheirs(): Promise<void> {
    const newer = this.newer.peek();
    if (!newer) return;
    await this.keepMine();
    if (this.saving.peek() === 'saved') await this.restore(newer.text);
  }

  /** Saves what waits, and stops. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#timers.check);
    clearTimeout(this.#timers.save);
    removeEventListener('pagehide', this.#keepNow);
    this.#keep();
    if (this.saving.peek() === 'saving' && !this.newer.peek()) void this.#save(this.text.peek(), false);
  }

  /** Keeps a text that is not saved on this device. */
  #keep(): void {
    clearTimeout(this.#timers.keep);
    if (this.saving.peek() === 'saved') return;
    this.#kept = Date.now();
    keep(this.#key, JSON.stringify({ base: this.#base, text: this.text.peek() } satisfies Draft));
  }

  #soon(what: 'check' | 'save' | 'keep', after: number): void {
    if (this.#closed) return;
    clearTimeout(this.#timers[what]);
    this.#timers[what] = setTimeout(() => {
      if (what === 'keep') return this.#keep();
      void (what === 'check' ? this.#check() : this.#save(this.text.peek(), false));
    }, after);
  }

  async #check(): Promise<void> {
    if (this.#busy.check) return;
    const text = this.text.peek();
    this.#busy.check = true;
    this.#asked = Date.now();
    try {
      const { problems } = await this.#doors.check(text);
      if (text === this.text.peek()) {
        this.problems.value = problems;
        this.checked.value = true;
      }
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return this.#soon('check', AGAIN_AFTER);
    } finally {
      this.#busy.check = false;
    }
    if (text !== this.text.peek()) this.#soon('check', CHECK_AFTER);
  }

  async #save(text: string, keepBefore: boolean): Promise<void> {
    if (this.#busy.save) return this.#soon('save', SAVE_AFTER);
    this.#busy.save = true;
    this.saving.value = 'saving';
    try {
      const { version } = await this.#doors.save(this.#base, text, keepBefore);
      this.#base = version;
      this.failure.value = undefined;
      this.#settled(text);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      this.saving.value = 'kept';
      if (problem.code === 'newer_deck') this.newer.value = problem.said as MadeDeckText;
      else this.failure.value = problem;
      if (problem.status === 0 || problem.status >= 429) this.#soon('save', AGAIN_AFTER);
    } finally {
      this.#busy.save = false;
    }
  }

  #settled(text: string): void {
    if (text === this.text.peek()) {
      this.saving.value = 'saved';
      forget(this.#key);
      return;
    }
    this.#keep();
    this.#soon('save', SAVE_AFTER);
  }
}
