import { signal } from '@preact/signals';

const memory = new Map<string, string>();

/** False when this browser keeps nothing (a private window, full storage): then a reload forgets, and pages must say so. */
export const remembers = signal(true);

/** What this device keeps under `key`, or null. */
export function recall(key: string): string | null {
  if (memory.has(key)) return memory.get(key) ?? null;
  try {
    return localStorage.getItem(key);
  } catch {
    remembers.value = false;
    return null;
  }
}

/** Keeps `text` under `key` on this device; in this page alone when the browser keeps nothing (see `remembers`). */
export function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
    memory.delete(key);
  } catch {
    remembers.value = false;
    memory.set(key, text);
  }
}

/** Forgets what stands under `key`. */
export function forget(key: string): void {
  memory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    remembers.value = false;
  }
}

/** All keys that begin so, in no order. */
export function keysUnder(prefix: string): string[] {
  const found = new Set([...memory.keys()].filter((key) => key.startsWith(prefix)));
  try {
    for (let at = 0; at < localStorage.length; at++) {
      const key = localStorage.key(at);
      if (key?.startsWith(prefix)) found.add(key);
    }
  } catch {
    remembers.value = false;
  }
  return [...found];
}

/** What stands under `key` read as JSON; undefined when there is nothing, or something that is not ours to read. */
export function recallJson(key: string): unknown {
  const text = recall(key);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    forget(key);
    return undefined;
  }
}
