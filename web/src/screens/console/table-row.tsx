import { chevronRight } from '../../icons/later.ts';
import { Icon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';
import { factsOf } from './facts.ts';
import { NeedTag } from './flags.tsx';
import { useHere } from './here.ts';
import { useReasons } from './needs-bar.tsx';
import { openPanel } from './panels.ts';
import { useSiteName } from './sites-panel.tsx';
import { isTogether, notAsked, saying, stepName } from './table-says.ts';
import { Clock } from './table-tile.tsx';

/** One table as a row: clock, step, who is waited for, and whether it would like help. That it is with the whole room is said above all. */
export function TableRow({ table: id }: { readonly table: string }) {
  const session = useHere();
  const table = factsOf(session).line(id).value;
  const reasons = useReasons(id);
  const site = useSiteName(table?.site);
  if (!table) return null;
  const seats = t('console-seats', { count: table.seats.length });
  const clock = table.round?.ends_at != null;
  return (
    <button
      type="button"
      id={`table-${id}`}
      class={reasons.length > 0 ? 'table-row paper panel-help' : 'table-row paper'}
      onClick={() => openPanel({ what: 'table', table: id })}
    >
      {clock && (
        <span class="table-row-clock">
          <Clock table={table} />
        </span>
      )}
      <span class="table-row-words">
        <span class="table-row-name">
          <b>{t('console-table', { number: table.number })}</b>
          {site && <bdi class="second">{site}</bdi>}
          <span class="second">{stepName(table)}</span>
          <NeedTag reasons={reasons} />
        </span>
        <span class="second">
          {isTogether(table) ? seats : notAsked(session, table) || saying(session, table).text}
        </span>
      </span>
      <Icon d={chevronRight} mirrors />
    </button>
  );
}
