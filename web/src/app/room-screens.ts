import type { ComponentType } from 'preact';
import type { Session } from '../link/index.ts';

/** What a screen inside a room is given. */
export interface RoomScreenProps {
  readonly session: Session;
  /** For a facilitator who also has a seat: shows the other of console and table. */
  readonly onTurn?: (() => void) | undefined;
}

/** A screen inside a room: its own file, loaded when needed, with the chapters of words it speaks. */
export interface RoomScreen {
  readonly load: () => Promise<{ default: ComponentType<RoomScreenProps> }>;
  readonly words: readonly string[];
}

export const roomScreens = {
  table: { load: () => import('../screens/table/index.tsx'), words: ['table', 'phases', 'capture'] },
  console: {
    load: () => import('../screens/console/index.tsx'),
    words: ['console', 'back', 'report', 'harvest', 'told', 'pictures'],
  },
  screen: { load: () => import('../screens/screen/index.tsx'), words: ['screen', 'harvest', 'told'] },
  closing: {
    load: () => import('../screens/closing/index.tsx'),
    words: ['closing', 'own', 'report', 'harvest', 'told', 'pictures'],
  },
  resting: { load: () => import('../screens/lost/resting.tsx'), words: ['codes'] },
} as const satisfies Readonly<Record<string, RoomScreen>>;

export type RoomScreenName = keyof typeof roomScreens;
