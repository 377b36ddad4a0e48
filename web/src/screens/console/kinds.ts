import { brickWall, circleHelp, lightbulb, quote, sprout } from '../../icons/ui.ts';
import type { CaptureKind } from '../../wire.ts';

/** The kinds of capture, in the order in which they are offered. */
export const kinds: readonly CaptureKind[] = ['insight', 'barrier', 'idea', 'question', 'quote'];

/** The icon of each kind; the same on every screen. */
export const kindIcons: Readonly<Record<CaptureKind, string>> = {
  insight: lightbulb,
  barrier: brickWall,
  idea: sprout,
  question: circleHelp,
  quote,
};
