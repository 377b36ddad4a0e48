import { useState } from 'preact/hooks';
import { useChanged } from '../../app/use-changed.ts';
import { externalLink } from '../../icons/later.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { Erase } from './erase.tsx';
import { Helps } from './helps.tsx';
import { useHere } from './here.ts';
import { OfferButton } from './offer-button.tsx';
import { openPanel, useLeave } from './panels.ts';
import { Wishes } from './people-panel.tsx';
import { memberOf, nameOf, placedSeat, placedSeats } from './seats.ts';
import { PersonSite } from './sites-panel.tsx';

/** One person: where they sit, whom they belong with, what they are called. */
export function PersonPanel({ seat: id }: { readonly seat: string }) {
  const leave = useLeave();
  const session = useHere();
  const placed = placedSeat(session, id);
  if (!placed) return <p>{t('console-person-gone')}</p>;
  const member = memberOf(session, id);
  return (
    <>
      <Wishes line={member} />
      <WhereTo seat={id} from={placed.table?.id} />
      {placed.table && <HostTask seat={id} table={placed.table.id} host={placed.table.host} />}
      <Stays seat={id} stays={placed.seat.stays} />
      <OfferButton command="name_guest" given={{ seat: id, guest: !placed.seat.guest }}>
        {t(placed.seat.guest ? 'console-guest-not' : 'console-guest-is')}
      </OfferButton>
      <PersonSite seat={id} />
      <Together seat={id} />
      <NewName key={placed.seat.name} seat={id} name={placed.seat.name} />
      {member?.role === 'participant' && (
        <Button icon={externalLink} onPress={() => openPanel({ what: 'rejoin', seat: id })}>
          {t('console-rejoin')}
        </Button>
      )}
      {(!placed.seat.has_phone || (member && member.seats.length > 1)) && (
        <Button icon={externalLink} onPress={() => openPanel({ what: 'phone', seat: id })}>
          {t('console-phone')}
        </Button>
      )}
      <Erase seat={id} name={placed.seat.name || t('console-somebody')} />
      {member && <Helps line={member} />}
      {member && session.can('remove_member', { member: member.member }) && (
        <Button kind="ending" onPress={() => openPanel({ what: 'member', member: member.member })}>
          {t('console-remove-open')}
        </Button>
      )}
      <OfferButton command="give_up_seat" given={{ seat: id }} kind="ending" onDone={leave}>
        {t('console-take-seat-away')}
      </OfferButton>
    </>
  );
}

/** Choose where: every table with room, and a new one. Who belongs with them moves too. */
function WhereTo({ seat, from }: { readonly seat: string; readonly from: string | undefined }) {
  const leave = useLeave();
  const session = useHere();
  if (!session.can('move_seat', { seat })) return null;
  return (
    <section class="stack" aria-labelledby="where-to">
      <h3 id="where-to">{t('console-where-to')}</h3>
      <div class="where-to">
        {session.lines.value.map((table) =>
          table.id === from ? (
            <p class="where-here second" key={table.id}>
              {t('console-sits-here', { number: table.number })}
            </p>
          ) : (
            <OfferButton key={table.id} command="move_seat" given={{ seat, to: table.id }} onDone={leave}>
              {t('console-move-to', { number: table.number, count: table.seats.length })}
            </OfferButton>
          ),
        )}
        <OfferButton command="move_seat" given={{ seat, to: 'new' }} onDone={leave}>
          {t('console-move-new')}
        </OfferButton>
      </div>
    </section>
  );
}

interface HostTaskProps {
  readonly seat: string;
  readonly table: string;
  readonly host: string | null;
}

function HostTask({ seat, table, host }: HostTaskProps) {
  const hosts = host === seat;
  return (
    <OfferButton command="name_table_host" given={{ table, seat: hosts ? null : seat }}>
      {t(hosts ? 'console-host-free' : 'console-host-name')}
    </OfferButton>
  );
}

function Stays({ seat, stays }: { readonly seat: string; readonly stays: boolean }) {
  return (
    <OfferButton command="stay_put" given={{ seat, stays: !stays }}>
      {t(stays ? 'rotation-person-goes' : 'rotation-person-stays')}
    </OfferButton>
  );
}

/** Who stays with this person whenever tables change: a carer, an interpreter. */
function Together({ seat }: { readonly seat: string }) {
  const session = useHere();
  const [other, choose] = useState('');
  const pairs = (session.part('console').value?.together ?? []).filter((pair) => pair.includes(seat));
  const bound = pairs.map(([a, b]) => (a === seat ? b : a));
  const free = placedSeats(session).filter((one) => one.seat.id !== seat && !bound.includes(one.seat.id));
  if (!session.can('keep_together', { seat })) return null;
  const options = [
    { value: '', label: t('console-nobody-chosen') },
    ...free.map((one) => ({ value: one.seat.id, label: one.seat.name || t('console-somebody') })),
  ];
  return (
    <section class="stack" aria-labelledby="together">
      <h3 id="together">{t('console-together')}</h3>
      {bound.map((one) => (
        <div class="plain-line" key={one}>
          <bdi class="plain-name">{nameOf(session, one)}</bdi>
          <OfferButton command="keep_together" given={{ seat, other: one, together: false }} kind="quiet">
            {t('console-apart')}
          </OfferButton>
        </div>
      ))}
      <div class="inline-form">
        <Select label={t('console-together-with')} options={options} value={other} onChange={choose} />
        {other && (
          <OfferButton command="keep_together" given={{ seat, other, together: true }} onDone={() => choose('')}>
            {t('console-keep-together')}
          </OfferButton>
        )}
      </div>
    </section>
  );
}

function NewName({ seat, name }: { readonly seat: string; readonly name: string }) {
  const session = useHere();
  const box = useChanged(session.key, name, 'rename', seat);
  const written = box.text;
  if (!session.can('rename', { seat })) return null;
  return (
    <div class="inline-form">
      <Field label={t('console-name')} most={BOUNDS.name} value={written} onInput={box.set} />
      {written.trim() !== name && (
        <OfferButton command="rename" given={{ seat, name: written.trim() }} onDone={box.done}>
          {t('console-rename')}
        </OfferButton>
      )}
    </div>
  );
}
