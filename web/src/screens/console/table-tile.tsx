import { layers } from '../../icons/later.ts';
import { Icon } from '../../parts/icon.tsx';
import { Path } from '../../parts/path.tsx';
import { TableTop } from '../../parts/table-top.tsx';
import { Timer } from '../../parts/timer.tsx';
import type { LinePart } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { factsOf } from './facts.ts';
import { NeedTag } from './flags.tsx';
import { useHere } from './here.ts';
import { useReasons } from './needs-bar.tsx';
import { openPanel } from './panels.ts';
import { faces, stepsOf } from './seats.ts';
import { useSiteName } from './sites-panel.tsx';
import { notAsked, saying, stepName, underClock } from './table-says.ts';

interface TableTileProps {
  readonly table: string;
  /** With the seats round a top and the path; without, in a hall of many. */
  readonly drawn: boolean;
  /** The only one in its room: as large as a table that one sits at. */
  readonly alone: boolean;
}

/** How many footprints a tile draws, and one that stands alone; the whole path is in the opened table. */
const shown = 3;
const shownAlone = 8;

/** One table on its paper: seats, clock, the card in play, who is waited for, and its path. */
export function TableTile({ table: one, drawn, alone }: TableTileProps) {
  const session = useHere();
  const table = factsOf(session).line(one).value;
  const reasons = useReasons(one);
  if (!table) return null;
  const id = `tile-${one}`;
  return (
    <article class={reasons.length > 0 ? 'tile paper panel-help' : 'tile paper'} aria-labelledby={id}>
      <header class="tile-head">
        <h3 id={id}>
          <button
            type="button"
            id={`table-${one}`}
            class="tile-open"
            onClick={() => openPanel({ what: 'table', table: one })}
          >
            {t('console-table', { number: table.number })}
          </button>
        </h3>
        <NeedTag reasons={reasons} fallback={stepName(table)} whole={drawn} />
      </header>
      <SiteOf site={table.site} />
      {drawn ? (
        <TableTop
          small
          label={t('console-table', { number: table.number })}
          seats={faces(session, table.seats)}
          title={<Clock table={table} />}
          under={underClock(table) || undefined}
          line=""
        />
      ) : (
        <p class="tile-clock">
          {table.round?.ends_at != null && <Clock table={table} />}
          <span class="second">{underClock(table) || t('console-seats', { count: table.seats.length })}</span>
        </p>
      )}
      <CardInPlay table={table} />
      <Says table={table} />
      {drawn && (
        <div class="tile-path">
          <Path steps={stepsOf(session, table.path.slice(alone ? -shownAlone : -shown))} size={alone ? 56 : 42} />
        </div>
      )}
    </article>
  );
}

/** Where the table is, in a room whose tables are in several places. */
function SiteOf({ site }: Pick<LinePart, 'site'>) {
  const name = useSiteName(site);
  return name ? (
    <p class="second tile-site">
      <bdi>{name}</bdi>
    </p>
  ) : null;
}

/** The soft clock of a table's step, or the step's name where it has none. */
export function Clock({ table, small }: { readonly table: LinePart; readonly small?: boolean | undefined }) {
  const session = useHere();
  const ends = table.round?.ends_at ?? null;
  if (ends === null) return <>{stepName(table) || t('console-seats', { count: table.seats.length })}</>;
  return <Timer endsAt={ends} pausedAt={table.paused_at} now={session.now} size={small ? 20 : 26} short={small} />;
}

/** The title of the card that lies open, on a slip. */
function CardInPlay({ table }: { readonly table: LinePart }) {
  const titles = useHere().titles.value;
  const card = table.round?.card;
  if (!card) return <p class={table.round ? 'tile-card tile-card-none' : 'tile-card tile-card-gone'} />;
  const title = table.round?.face_down ? t('console-face-down') : titles[card];
  return (
    <p class="tile-card">
      <Icon d={layers} />
      <bdi>{title ?? t('console-a-card')}</bdi>
    </p>
  );
}

function Says({ table }: { readonly table: LinePart }) {
  const session = useHere();
  const { icon, text } = saying(session, table);
  const waiting = notAsked(session, table);
  return (
    <p class="tile-says">
      <Icon d={icon} />
      <span>
        {text}
        {waiting && <span class="second"> · {waiting}</span>}
      </span>
    </p>
  );
}
