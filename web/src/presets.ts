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

/** Lines of a run sheet, and minutes of a line. */
export const MOST_PHASES = 60;
export const MOST_MINUTES = 240;

/** The ways to play; `dealt`: perspectives are dealt in it. `debrief`: one is owed after it. `like`: a mode whose cards suit it, too. */
export const MODES: readonly { readonly id: string; readonly dealt: boolean; readonly debrief: boolean; readonly like: string | null }[] = [
  { id: 'own_shoes', dealt: false, debrief: false, like: null },
  { id: 'swap_shoes', dealt: true, debrief: true, like: null },
  { id: 'musical_tables', dealt: false, debrief: false, like: null },
  { id: 'learning_circle', dealt: false, debrief: false, like: null },
  { id: 'secret_shoes', dealt: true, debrief: true, like: null },
  { id: 'co_consultation', dealt: false, debrief: false, like: null },
  { id: 'presentations', dealt: false, debrief: false, like: null },
  { id: 'footprints', dealt: false, debrief: false, like: 'own_shoes' },
  { id: 'decision_walk', dealt: true, debrief: true, like: null },
  { id: 'positions', dealt: false, debrief: false, like: null },
];

/** A stage of a round: its step, and what it is called there. */
export type StageName = readonly [step: string, called: string];

/** Of each way to play the stages of a round. */
export const STAGES: Readonly<Record<string, readonly StageName[]>> = {
  own_shoes: [
    ['draw', ''],
    ['read', ''],
    ['think', ''],
    ['respond', ''],
    ['discuss', ''],
    ['capture', ''],
  ],
  swap_shoes: [
    ['draw', ''],
    ['read', ''],
    ['think', ''],
    ['respond', ''],
    ['respond', ''],
    ['discuss', ''],
    ['capture', ''],
  ],
  musical_tables: [
    ['draw', ''],
    ['read', ''],
    ['think', ''],
    ['respond', ''],
    ['discuss', ''],
    ['capture', ''],
  ],
  learning_circle: [
    ['draw', ''],
    ['read', ''],
    ['think', ''],
    ['respond', 'saw'],
    ['respond', 'coproduced'],
    ['respond', 'take'],
    ['discuss', 'sentence'],
    ['capture', ''],
  ],
  secret_shoes: [
    ['draw', ''],
    ['read', ''],
    ['think', ''],
    ['respond', 'speak'],
    ['discuss', 'guess'],
    ['discuss', 'reveal'],
    ['discuss', 'assumed'],
    ['capture', ''],
  ],
  co_consultation: [
    ['draw', 'bring'],
    ['respond', 'issue'],
    ['discuss', 'clarify'],
    ['discuss', 'open'],
    ['discuss', 'aloud'],
    ['respond', 'next'],
    ['capture', ''],
  ],
  presentations: [
    ['discuss', ''],
  ],
  footprints: [
    ['draw', 'roll'],
    ['read', ''],
    ['think', ''],
    ['respond', ''],
    ['discuss', ''],
    ['capture', ''],
  ],
  decision_walk: [
    ['draw', ''],
    ['read', ''],
    ['think', ''],
    ['respond', ''],
    ['discuss', ''],
    ['capture', ''],
  ],
  positions: [
    ['draw', ''],
    ['read', ''],
    ['think', ''],
    ['respond', ''],
    ['discuss', ''],
    ['capture', ''],
  ],
};

/** Ways to play whose stages follow the card: what stands before its steps, after them, and each one. */
export const WALKS: Readonly<
  Record<
    string,
    {
      readonly before: readonly StageName[];
      readonly after: readonly StageName[];
      readonly steps: Readonly<Record<string, string>>;
    }
  >
> = {
  decision_walk: {
    before: [
      ['draw', ''],
      ['read', ''],
      ['think', 'before'],
    ],
    after: [
      ['think', 'after'],
      ['discuss', 'said'],
      ['capture', ''],
    ],
    steps: {
      preferences: 'respond',
      team_talk: 'respond',
      options: 'discuss',
      option_talk: 'discuss',
      decision_talk: 'discuss',
      time_and_space: 'discuss',
    },
  },
  positions: {
    before: [
      ['draw', ''],
      ['read', ''],
      ['think', 'rate'],
    ],
    after: [
      ['discuss', 'reword'],
      ['capture', ''],
    ],
    steps: {
      hear: 'discuss',
    },
  },
};
