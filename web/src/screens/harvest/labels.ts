/** Keys that put a capture into a theme: one for the first themes, two (0 first) for the others. */
const single = [...'123456789abcdefghijklmnopqrstuvwxyz'];

/** Begins a key of two. */
export const second = '0';

/** The keys of the nth theme, from 0. */
export function keysOf(nth: number): string {
  return nth < single.length ? (single[nth] as string) : `${second}${single[nth - single.length] ?? ''}`;
}

/** The figure or Latin letter of a key, also on a keyboard of another script; undefined for any other key. */
export function signOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string | undefined {
  const typed = key.toLowerCase();
  if (/^[0-9a-z]$/.test(typed)) return typed;
  if (key.length > 1) return undefined;
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase();
}

/** Which keys stand for which theme. A theme keeps its keys as long as the desk is open, whatever comes and goes. */
export class Labels {
  private readonly given = new Map<string, string>();
  private next = 0;

  /** The keys of a theme. */
  of(theme: string): string {
    const known = this.given.get(theme);
    if (known !== undefined) return known;
    const keys = keysOf(this.next);
    this.next += 1;
    this.given.set(theme, keys);
    return keys;
  }

  /** The theme of these keys. */
  theme(keys: string): string | undefined {
    return [...this.given].find(([, known]) => known === keys)?.[0];
  }
}
