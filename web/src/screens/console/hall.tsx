import type { LinePart } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere, type Width } from './here.ts';
import { TableRow } from './table-row.tsx';
import { TableTile } from './table-tile.tsx';

/** From how many tables on the drawing of the hall is left out, and from how many on tables become rows. */
const drawn = 9;
const tiled = 16;

/** Every table at a glance. Tiles keep their places; on a phone, tables that would like help come first. */
export function Hall({ width }: { readonly width: Width }) {
  const tables = useHere().lines.value;
  const rows = width === 'phone' || tables.length > tiled;
  const small = tables.length > drawn;
  const look = rows ? 'hall-rows' : small ? 'hall hall-small' : 'hall';
  return (
    <section class="hall-section" aria-labelledby="hall-title">
      <h2 class="spoken" id="hall-title">
        {t('console-tables')}
      </h2>
      <ol class={look}>
        {(width === 'phone' ? helpFirst(tables) : tables).map((table) => (
          <li key={table.id}>{rows ? <TableRow table={table} /> : <TableTile table={table} drawn={!small} />}</li>
        ))}
      </ol>
    </section>
  );
}

function helpFirst(tables: readonly LinePart[]): readonly LinePart[] {
  const wants = (table: LinePart) => Number(table.help_for.length > 0);
  return [...tables].sort((a, b) => wants(b) - wants(a) || a.number - b.number);
}
