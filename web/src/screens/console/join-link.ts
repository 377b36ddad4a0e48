import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { keep, recall } from '../../link/device.ts';
import { type Address, type Addresses, api, Problem } from '../../link/index.ts';

const KEY = 'shoebox.address';
const often = 4_000;

const found = signal<Addresses | undefined>(undefined);
const chosen = signal(recall(KEY));

/** Whether this page was opened by an address that only this machine knows. */
function onlyHere(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

/**
 * The address under which other devices find this server, and how far that is known. Chosen by hand on this device, else the
 * one this page was opened with, else (opened on the server's own machine) the one the server thinks likeliest.
 */
export interface Reach {
  readonly origin: string;
  readonly addresses: readonly Address[];
  /** Whether another device has come; undefined before it is known. */
  readonly reached: boolean | undefined;
  choose(origin: string): void;
}

/** Where phones find this server. Looks again every few seconds while `watch` is set and no other device has come. */
export function useReach(watch = false): Reach {
  const known = found.value;
  const [failed, fail] = useState(0);
  const waiting = known === undefined || (watch && !known.reached);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => void look().catch(() => fail(failed + 1)), known || failed ? often : 0);
    return () => clearTimeout(timer);
  }, [waiting, known, failed]);
  return {
    origin: originOf(known, chosen.value),
    addresses: known?.addresses ?? [],
    reached: known?.reached,
    choose(origin) {
      chosen.value = origin;
      keep(KEY, origin);
    },
  };
}

async function look(): Promise<void> {
  try {
    found.value = await api.addresses();
  } catch (problem) {
    if (problem instanceof Problem) throw problem;
    console.error(problem);
  }
}

function originOf(known: Addresses | undefined, wanted: string | null): string {
  if (wanted && known?.addresses.some(({ url }) => url === wanted)) return wanted;
  return onlyHere(location.hostname) && known ? known.chosen : location.origin;
}

/** The link behind the QR code of a room. */
export function joinLink(origin: string, code: string): string {
  return `${origin}/join#${code}`;
}

/** An address as it is read out: without `http://`. */
export function spokenAddress(origin: string): string {
  return origin.replace(/^https?:\/\//, '');
}
