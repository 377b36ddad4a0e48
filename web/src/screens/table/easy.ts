import { signal } from '@preact/signals';
import { keep, recall } from '../../link/device.ts';

const KEY = 'shoebox.easy-read';

/** Whether this phone shows cards in Easy Read where a deck has it. */
export const easyRead = signal(recall(KEY) === 'yes');

/** Shows cards in Easy Read on this phone, or not. */
export function chooseEasyRead(easy: boolean): void {
  keep(KEY, easy ? 'yes' : 'no');
  easyRead.value = easy;
}
