import { Tag } from '../../parts/chip.tsx';
import { t } from '../../words/words.ts';
import { type Reason, reasonIcons } from './reasons.ts';

interface NeedTagProps {
  readonly reasons: readonly Reason[];
  /** What stands there when nothing is needed: the step. */
  readonly fallback?: string | undefined;
  /** The word in full, where there is room for it. */
  readonly whole?: boolean | undefined;
}

/** Why a table needs a person, the most pressing reason only. A clock that has run over is soft, and no lamp. */
export function NeedTag({ reasons: [reason], fallback, whole }: NeedTagProps) {
  if (reason === undefined) return fallback ? <span class="tile-step">{fallback}</span> : null;
  return (
    <Tag icon={reasonIcons[reason]} look={reason === 'over' ? undefined : 'lamp'}>
      {t(`console-need-${whole ? 'why' : 'short'}-${reason}`)}
    </Tag>
  );
}
