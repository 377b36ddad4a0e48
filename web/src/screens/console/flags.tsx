import { circleHelp, flag } from '../../icons/ui.ts';
import { Tag } from '../../parts/chip.tsx';
import type { LinePart } from '../../wire.ts';
import { t } from '../../words/words.ts';

interface FlagsProps {
  readonly table: LinePart;
  /** What stands there when nothing is asked: the step. */
  readonly fallback: string;
  readonly short?: boolean | undefined;
}

/** What a table asks of the facilitators: help, or a word explained. */
export function Flags({ table, fallback, short }: FlagsProps) {
  const open = table.flags.filter((one) => one.explanation === null);
  if (table.help_for.length > 0)
    return (
      <Tag icon={flag} look="lamp">
        {t(short ? 'console-help-short' : 'console-help')}
      </Tag>
    );
  if (open.length > 0)
    return (
      <Tag icon={circleHelp} look="lamp">
        {t(short ? 'console-words-short' : 'console-words-flagged', { count: open.length })}
      </Tag>
    );
  return fallback ? <span class="tile-step">{fallback}</span> : null;
}
