import { useRef } from 'preact/hooks';
import { users } from '../../icons/ui.ts';
import { Icon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';
import { useCalm } from './calm.ts';
import { factsOf } from './facts.ts';
import { useHere, type Width } from './here.ts';
import { useNeeds } from './needs-bar.tsx';
import { TablePlaque } from './table-plaque.tsx';
import { TableRow } from './table-row.tsx';
import { isTogether } from './table-says.ts';
import { TableTile } from './table-tile.tsx';

/** Up to how many tables the hall is drawn with its seats, and up to how many a table has a tile of its own. */
const drawn = 9;
const tiled = 16;

/** Every table at a glance. Tiles keep their places; on a phone, tables that need a person come first. */
export function Hall({ width }: { readonly width: Width }) {
  return (
    <section class="hall-section" aria-labelledby="hall-title">
      <h2 class="spoken" id="hall-title">
        {t('console-tables')}
      </h2>
      {width === 'phone' ? <Rows /> : <Tiles />}
    </section>
  );
}

function Tiles() {
  const tables = factsOf(useHere()).tables.value;
  const alone = tables.length === 1;
  const look = tables.length > tiled ? 'hall hall-plaques' : tables.length > drawn ? 'hall hall-small' : 'hall';
  return (
    <ol class={alone ? 'hall hall-alone' : tables.length === 2 ? 'hall hall-two' : look}>
      {tables.map((table) => (
        <li key={table}>
          {tables.length > tiled ? (
            <TablePlaque table={table} />
          ) : (
            <TableTile table={table} drawn={tables.length <= drawn} alone={alone} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** Said once for all tables that are with the whole room. */
function Together() {
  const facts = factsOf(useHere());
  const lines = facts.tables.value.map((table) => facts.line(table).value);
  if (!lines.some((line) => line && isTogether(line))) return null;
  return (
    <p class="hall-together second">
      <Icon d={users} />
      {t('console-says-together')}
    </p>
  );
}

/** On a phone the rows that need a person stand first; none moves under the thumb. */
function Rows() {
  const list = useRef<HTMLOListElement>(null);
  const tables = factsOf(useHere()).tables.value;
  const needs = useNeeds().flatMap(({ table }) => (table === null ? [] : [table]));
  const first = [...new Set(needs)];
  const calm = useCalm([...first, ...tables.filter((table) => !first.includes(table))], list);
  const late = tables.filter((table) => !calm.shown.includes(table));
  return (
    <>
      <Together />
      <ol class="hall-rows" ref={list}>
        {[...calm.shown, ...late].map((table) => (
          <li key={table}>
            <TableRow table={table} />
          </li>
        ))}
      </ol>
    </>
  );
}
