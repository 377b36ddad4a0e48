import { signal } from '@preact/signals';
import { keep, recallJson } from '../link/device.ts';

/** How a person likes the pages on this device. `system` follows the device. */
export interface Look {
  readonly theme: 'system' | 'light' | 'dark';
  readonly text: 'normal' | 'large' | 'larger';
  readonly contrast: 'normal' | 'more';
  readonly calm: boolean;
  /** Cards in Easy Read, where a deck has it. */
  readonly easy: boolean;
  /** One thing after the other, in words: no board, no pictures. */
  readonly listening: boolean;
  /** Each card is read aloud when it is turned, where this device has a voice for its language. */
  readonly aloud: boolean;
}

const KEY = 'shoebox.look';
const plain: Look = {
  theme: 'system',
  text: 'normal',
  contrast: 'normal',
  calm: false,
  easy: false,
  listening: false,
  aloud: false,
};

/** The look chosen on this device. */
export const look = signal<Look>(plain);

/** Takes up what was chosen before. */
export function startLook(): void {
  const found = recallJson(KEY);
  apply({ ...plain, ...(typeof found === 'object' ? found : {}) });
}

/** Changes the look, and keeps it on this device. */
export function chooseLook(change: Partial<Look>): void {
  apply({ ...look.peek(), ...change });
  keep(KEY, JSON.stringify(look.peek()));
}

function apply(next: Look): void {
  look.value = next;
  const { dataset } = document.documentElement;
  put(dataset, 'theme', next.theme !== 'system' && next.theme);
  put(dataset, 'text', next.text !== 'normal' && next.text);
  put(dataset, 'contrast', next.contrast !== 'normal' && next.contrast);
  put(dataset, 'calm', next.calm && 'yes');
}

function put(dataset: DOMStringMap, name: string, value: string | false): void {
  if (value) dataset[name] = value;
  else delete dataset[name];
}
