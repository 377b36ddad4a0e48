import { brickWall, circleHelp, lightbulb, quote, sprout } from '../../../icons/ui.ts';
import type { CaptureKind, WhoseNeed } from '../../../wire.ts';
import { t } from '../../../words/words.ts';

export const kindIcons: Readonly<Record<CaptureKind, string>> = {
  insight: lightbulb,
  barrier: brickWall,
  idea: sprout,
  question: circleHelp,
  quote,
};

const needs: readonly WhoseNeed[] = ['person', 'service', 'both', 'unsure'];

/** The five kinds, icon over word. */
export function kindOptions() {
  return (Object.keys(kindIcons) as CaptureKind[]).map((value) => ({
    value,
    label: t(`capture-${value}`),
    icon: kindIcons[value],
  }));
}

/** Whose need an idea meets. */
export function needOptions() {
  return needs.map((value) => ({ value, label: t(`need-${value}`) }));
}
