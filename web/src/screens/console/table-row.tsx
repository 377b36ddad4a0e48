import { chevronRight } from '../../icons/ui.ts';
import { Icon } from '../../parts/icon.tsx';
import type { LinePart } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { Flags } from './flags.tsx';
import { useHere } from './here.ts';
import { openPanel } from './panels.ts';
import { notAsked, saying, stepName } from './table-says.ts';
import { Clock } from './table-tile.tsx';

/** One table as a row: clock, step, who is waited for, and whether it would like help. */
export function TableRow({ table }: { readonly table: LinePart }) {
  const session = useHere();
  const wants = table.help_for.length > 0;
  const clock = table.round?.ends_at != null;
  return (
    <button
      type="button"
      class={wants ? 'table-row paper panel-help' : 'table-row paper'}
      onClick={() => openPanel({ what: 'table', table: table.id })}
    >
      {clock && (
        <span class="table-row-clock">
          <Clock table={table} />
        </span>
      )}
      <span class="table-row-words">
        <span class="table-row-name">
          <b>{t('console-table', { number: table.number })}</b>
          <span class="second">{stepName(table)}</span>
          <Flags table={table} fallback="" short />
        </span>
        <span class="second">{notAsked(session, table) || saying(session, table).text}</span>
      </span>
      <Icon d={chevronRight} mirrors />
    </button>
  );
}
