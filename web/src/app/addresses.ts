import { computed, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { keep, recall } from '../link/device.ts';
import { api, Problem } from '../link/index.ts';
import type { AddressList } from '../wire.ts';

const KEY = 'shoebox.address';
const EVERY = 4_000;

const heard = signal<AddressList | undefined>(undefined);
const picked = signal(recall(KEY));

/** The addresses of the server, once they were heard; see `useAddresses`. */
export const addresses = computed(() => heard.value);

/**
 * The address that goes into codes and onto posters: the one chosen on this device, else the one this page was opened
 * with, else (opened on the server's own machine) the one the server thinks likeliest.
 */
export const chosenAddress = computed(() => {
  const list = heard.value;
  if (list?.addresses.some(({ url }) => url === picked.value)) return picked.value as string;
  return list && onlyHere(location.hostname) ? list.chosen : location.origin;
});

/** Chooses the address that goes into codes, on this device. */
export function chooseAddress(url: string): void {
  keep(KEY, url);
  picked.value = url;
}

/** The link behind the QR code of a room. */
export function joinLink(code: string): string {
  return `${chosenAddress.value}/join#${code}`;
}

/** Keeps asking for the addresses while the page is drawn and no phone has come yet. */
export function useAddresses(): AddressList | undefined {
  const reached = heard.value?.reached ?? false;
  useEffect(() => {
    if (reached) return;
    void refresh();
    const timer = setInterval(() => document.visibilityState === 'visible' && void refresh(), EVERY);
    return () => clearInterval(timer);
  }, [reached]);
  return heard.value;
}

function onlyHere(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

async function refresh(): Promise<void> {
  try {
    heard.value = await api.addresses();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
  }
}
