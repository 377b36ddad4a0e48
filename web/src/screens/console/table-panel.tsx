import { useEffect } from 'preact/hooks';
import { draft } from '../../drafts.ts';
import { flag, skipForward } from '../../icons/later.ts';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Path } from '../../parts/path.tsx';
import { BOUNDS, type LinePart } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { GoingBack } from './back-panel.tsx';
import { WriteDown } from './captures.tsx';
import { factsOf } from './facts.ts';
import { useHere } from './here.ts';
import { JargonList } from './jargon.tsx';
import { LookIn } from './look-in.tsx';
import { OfferButton, useCan } from './offer-button.tsx';
import { openPanel, useLeave } from './panels.ts';
import { WriteCard } from './room-cards.tsx';
import { nameOf, stepsOf } from './seats.ts';
import { TableSite } from './sites-panel.tsx';
import { notAsked, saying, stepName } from './table-says.ts';
import { Clock } from './table-tile.tsx';

/** One table, opened: who would like help, who sits there, and what its phones share. */
export function TablePanel({ table: id }: { readonly table: string }) {
  const session = useHere();
  useEffect(() => {
    session.look(id);
    return () => session.look(null);
  }, [id]);
  const table = factsOf(session).line(id).value;
  if (!table) return <p>{t('console-table-gone')}</p>;
  return (
    <>
      <WantsHelp table={table} />
      <JargonList flags={table.flags} />
      <Now table={table} />
      {table.topic && (
        <p>
          {t('rotation-topic')} <b dir="auto">{table.topic}</b>
        </p>
      )}
      <TableSite table={id} />
      <Seats table={table} />
      <LookIn table={id} />
      {table.path.length > 0 && (
        <section class="stack" aria-labelledby="table-path">
          <h3 id="table-path">{t('console-path')}</h3>
          <Path steps={stepsOf(session, table.path)} size={42} width={600} />
        </section>
      )}
      <div class="row">
        <WriteDown table={id} />
        <WriteCard table={id} />
      </div>
      <AddSeat table={id} />
      <ExpectGuest table={id} />
      <JoinAndSplit table={id} />
    </>
  );
}

function WantsHelp({ table }: { readonly table: LinePart }) {
  const session = useHere();
  return (
    <>
      {table.help_for.map((seat) => (
        <div class="wants-help" key={seat}>
          <Icon d={flag} />
          <p>{t('console-would-like-help', { name: nameOf(session, seat) })}</p>
          <OfferButton command="help_given" given={{ help_for: seat }}>
            {t('console-help-given')}
          </OfferButton>
        </div>
      ))}
    </>
  );
}

function Now({ table }: { readonly table: LinePart }) {
  const session = useHere();
  const { icon, text } = saying(session, table);
  const waiting = notAsked(session, table);
  return (
    <section class="table-now" aria-labelledby="table-now">
      <h3 id="table-now">
        {stepName(table) || t('console-no-round')}
        {table.round && <span class="second"> · {t('console-round', { number: table.round.number })}</span>}
      </h3>
      {table.round?.ends_at != null && <Clock table={table} />}
      <p class="tile-says">
        <Icon d={icon} />
        <span>{waiting ? `${text} · ${waiting}` : text}</span>
      </p>
      <OfferButton command="move_table_on" given={{ table: table.id }} icon={skipForward} iconMirrors>
        {t('console-move-on')}
      </OfferButton>
      <GoingBack table={table} />
    </section>
  );
}

/** Who sits here, in speaking order; a tap opens the person. */
function Seats({ table }: { readonly table: LinePart }) {
  return (
    <section class="stack" aria-labelledby="table-seats">
      <h3 id="table-seats">{t('console-who-sits')}</h3>
      <ol class="plain-list">
        {table.seats.map((seat) => (
          <li key={seat.id}>
            <button type="button" class="plain-line" onClick={() => openPanel({ what: 'person', seat: seat.id })}>
              <bdi class="plain-name">{seat.name || t('console-somebody')}</bdi>
              {table.host === seat.id && <span class="second">{t('console-hosts')}</span>}
              {seat.guest && <span class="second">{t('console-guest')}</span>}
              {seat.stays && <span class="second">{t('rotation-stays')}</span>}
              {!seat.has_phone && <span class="second">{t('console-no-phone')}</span>}
              <span class="second">{t(`console-state-${seat.state}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** All of this table to another, or half of it to a new one. */
function JoinAndSplit({ table }: { readonly table: string }) {
  const leave = useLeave();
  const session = useHere();
  const [join, split] = [useCan('merge_tables', { table }), useCan('split_table', { table })];
  if (!join && !split) return null;
  return (
    <section class="stack" aria-labelledby="join-split">
      <h3 id="join-split">{t('tables-join-split')}</h3>
      <p class="second">{t('tables-join-help')}</p>
      <div class="where-to">
        <OfferButton command="split_table" given={{ table }}>
          {t('tables-split')}
        </OfferButton>
        {session.lines.value.map(({ id, number, seats }) => (
          <OfferButton key={id} command="merge_tables" given={{ table, into: id }} onDone={leave}>
            {t('tables-join', { number, count: seats.length })}
          </OfferButton>
        ))}
      </div>
    </section>
  );
}

function AddSeat({ table }: { readonly table: string }) {
  const session = useHere();
  const box = draft(session.key, 'add-seat', table);
  if (!useCan('add_seat_at', { table })) return null;
  return (
    <div class="inline-form">
      <Field
        label={t('console-add-seat')}
        help={t('console-add-seat-help')}
        most={BOUNDS.name}
        value={box.text}
        onInput={box.set}
      />
      <OfferButton command="add_seat_at" given={{ table, name: box.text.trim() }} drafts={[box.key]}>
        {t('console-add-seat-do')}
      </OfferButton>
    </div>
  );
}

/** A seat for somebody who knows something: kept until they come, and theirs while others rotate. */
function ExpectGuest({ table }: { readonly table: string }) {
  const session = useHere();
  const box = draft(session.key, 'expect-guest', table);
  if (!useCan('expect_guest', { table })) return null;
  return (
    <div class="inline-form">
      <Field
        label={t('console-guest-expect')}
        help={t('console-guest-help')}
        most={BOUNDS.name}
        value={box.text}
        onInput={box.set}
      />
      {box.text.trim() && (
        <OfferButton command="expect_guest" given={{ table, name: box.text.trim() }} drafts={[box.key]}>
          {t('console-guest-expect-do')}
        </OfferButton>
      )}
    </div>
  );
}
