import { Icon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';
import { factsOf } from './facts.ts';
import { NeedTag } from './flags.tsx';
import { useHere } from './here.ts';
import { useReasons } from './needs-bar.tsx';
import { openPanel } from './panels.ts';
import { useSiteName } from './sites-panel.tsx';
import { saying, stepName } from './table-says.ts';
import { Clock } from './table-tile.tsx';

/** One table of very many, on a plaque that always has the same size and place: step, soft clock, who is waited for. */
export function TablePlaque({ table: id }: { readonly table: string }) {
  const session = useHere();
  const table = factsOf(session).line(id).value;
  const reasons = useReasons(id);
  const site = useSiteName(table?.site);
  if (!table) return null;
  const { icon, text } = saying(session, table);
  return (
    <button
      type="button"
      id={`table-${id}`}
      class={reasons.length > 0 ? 'plaque paper panel-help' : 'plaque paper'}
      onClick={() => openPanel({ what: 'table', table: id })}
    >
      <span class="plaque-head">
        <b class="plaque-name">{t('console-table', { number: table.number })}</b>
        {site && <bdi class="second">{site}</bdi>}
        <NeedTag reasons={reasons} />
      </span>
      <span class="plaque-step">
        <span class="plaque-step-name">{stepName(table) || t('console-seats', { count: table.seats.length })}</span>
        {table.round?.ends_at != null && <Clock table={table} small />}
      </span>
      <span class="plaque-says second">
        <Icon d={icon} size={16} />
        <span>{text}</span>
      </span>
    </button>
  );
}
