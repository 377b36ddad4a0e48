import { signal } from '@preact/signals';

/** The code of a paper card whose QR code opened this page (`/rooms#886KTQ`), until it is played; else "". */
export const scanned = signal(
  location.pathname === '/rooms' ? (/^#([0-9A-Z]{6})$/i.exec(location.hash)?.[1]?.toUpperCase() ?? '') : '',
);
