// Written by `shoebox types` from server/wire.py and game/: change those, then write this file anew.
// What comes from the server always has every field; what a client says may leave out fields marked `?`.

import type { Phase } from './wire.ts';

/** Run sheets to begin with, by minutes. */
export const PRESETS: Readonly<Record<45 | 90 | 150, readonly Phase[]>> = {
  45: [
    { id: 'p1', kind: 'lobby', minutes: 0, mode: null, dealing: 'spread' },
    { id: 'p2', kind: 'welcome', minutes: 4, mode: null, dealing: 'spread' },
    { id: 'p3', kind: 'check_in', minutes: 4, mode: null, dealing: 'spread' },
    { id: 'p4', kind: 'play', minutes: 20, mode: 'own_shoes', dealing: 'spread' },
    { id: 'p5', kind: 'harvest', minutes: 8, mode: null, dealing: 'spread' },
    { id: 'p6', kind: 'pledge', minutes: 5, mode: null, dealing: 'spread' },
    { id: 'p7', kind: 'check_out', minutes: 4, mode: null, dealing: 'spread' },
    { id: 'p8', kind: 'closed', minutes: 0, mode: null, dealing: 'spread' },
  ],
  90: [
    { id: 'p1', kind: 'lobby', minutes: 0, mode: null, dealing: 'spread' },
    { id: 'p2', kind: 'welcome', minutes: 8, mode: null, dealing: 'spread' },
    { id: 'p3', kind: 'check_in', minutes: 7, mode: null, dealing: 'spread' },
    { id: 'p4', kind: 'play', minutes: 20, mode: 'own_shoes', dealing: 'spread' },
    { id: 'p5', kind: 'play', minutes: 25, mode: 'swap_shoes', dealing: 'spread' },
    { id: 'p6', kind: 'debrief', minutes: 7, mode: null, dealing: 'spread' },
    { id: 'p7', kind: 'harvest', minutes: 12, mode: null, dealing: 'spread' },
    { id: 'p8', kind: 'pledge', minutes: 6, mode: null, dealing: 'spread' },
    { id: 'p9', kind: 'check_out', minutes: 5, mode: null, dealing: 'spread' },
    { id: 'p10', kind: 'closed', minutes: 0, mode: null, dealing: 'spread' },
  ],
  150: [
    { id: 'p1', kind: 'lobby', minutes: 0, mode: null, dealing: 'spread' },
    { id: 'p2', kind: 'welcome', minutes: 12, mode: null, dealing: 'spread' },
    { id: 'p3', kind: 'check_in', minutes: 10, mode: null, dealing: 'spread' },
    { id: 'p4', kind: 'play', minutes: 35, mode: 'own_shoes', dealing: 'spread' },
    { id: 'p5', kind: 'play', minutes: 40, mode: 'swap_shoes', dealing: 'spread' },
    { id: 'p6', kind: 'debrief', minutes: 12, mode: null, dealing: 'spread' },
    { id: 'p7', kind: 'harvest', minutes: 22, mode: null, dealing: 'spread' },
    { id: 'p8', kind: 'pledge', minutes: 10, mode: null, dealing: 'spread' },
    { id: 'p9', kind: 'check_out', minutes: 9, mode: null, dealing: 'spread' },
    { id: 'p10', kind: 'closed', minutes: 0, mode: null, dealing: 'spread' },
  ],
};

/** The ways to play; `dealt`: perspectives are dealt in it. */
export const MODES: readonly { readonly id: string; readonly dealt: boolean }[] = [
  { id: 'own_shoes', dealt: false },
  { id: 'swap_shoes', dealt: true },
  { id: 'musical_tables', dealt: false },
  { id: 'learning_circle', dealt: false },
  { id: 'secret_shoes', dealt: true },
  { id: 'decision_walk', dealt: false },
];
