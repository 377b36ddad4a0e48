import { signal } from '@preact/signals';
import type { CaptureView, PledgeView } from '../../wire.ts';

export type MenuPage = 'root' | 'me' | 'table' | 'reading' | 'guide' | 'flag' | 'paper' | 'move' | 'leave';

/** What lies over the page of the table, if anything. */
export type Opened =
  | { readonly kind: 'help' }
  | { readonly kind: 'menu'; readonly start: MenuPage }
  | { readonly kind: 'capture'; readonly capture: CaptureView }
  | { readonly kind: 'pledge'; readonly pledge: PledgeView }
  | { readonly kind: 'told'; readonly pledge: string }
  | { readonly kind: 'wild'; readonly round: string };

/**
 * What lies over the page now. It belongs to the person, not to the page under it: when the table moves on, a menu that is being read
 * and a box that is being written in stay as they are.
 */
export const opened = signal<Opened | undefined>(undefined);
