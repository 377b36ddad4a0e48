import { useState } from 'preact/hooks';
import { arrowDown, arrowUp, trash2 } from '../../icons/later.ts';
import { IconButton } from '../../parts/button.tsx';
import { Select } from '../../parts/choice.tsx';
import { Timer } from '../../parts/timer.tsx';
import type { SlotView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useAsking, useHere } from '../console/here.ts';
import { OfferButton, Refused } from '../console/offer-button.tsx';
import { placedSeats, roomOf } from '../console/seats.ts';
import { Refused as NotDone } from '../table/act.tsx';
import { ToShow } from './held.tsx';
import { says, talksOf, whose } from './says.ts';

/** The order of presentations: who is next, who presents, and what to show of what was asked. */
export function TalksPanel() {
  const session = useHere();
  const talks = talksOf(session);
  const slots = session.pages('slots').value;
  const { phases, phase, paused_at } = roomOf(session);
  const runs = phases.find(({ id }) => id === phase)?.mode === 'presentations';
  return (
    <>
      <p class="second">{says(runs ? 'panel-help' : 'panel-before')}</p>
      {talks?.now && (
        <section class="stack" aria-labelledby="talks-now">
          <h3 id="talks-now">{says('now', { who: whose(talks.now) })}</h3>
          <Timer endsAt={talks.ends_at} pausedAt={paused_at} now={session.now} />
          <div class="row">
            <OfferButton command="end_slot" given={{ slot: talks.now.id }}>
              {says('done')}
            </OfferButton>
            <OfferButton command="add_slot_time" given={{ slot: talks.now.id, seconds: 60 }} kind="quiet">
              {says('minute')}
            </OfferButton>
          </div>
        </section>
      )}
      {talks?.next && (
        <OfferButton command="begin_slot" given={{ slot: talks.next.id }} kind="main">
          {says('begin-who', { who: whose(talks.next) })}
        </OfferButton>
      )}
      <NotDone />
      <ToShow session={session} />
      <section class="stack" aria-labelledby="talks-order">
        <h3 id="talks-order">{says('order')}</h3>
        <ol class="plain-list">
          {slots.map((slot) => (
            <Slot key={slot.id} slot={slot} now={slot.id === talks?.now?.id} />
          ))}
        </ol>
        <OfferButton command="add_all_tables">{says('add-tables')}</OfferButton>
        <Add />
      </section>
    </>
  );
}

function Slot({ slot, now }: { readonly slot: SlotView; readonly now: boolean }) {
  const given = { slot: slot.id };
  return (
    <li class="plain-line">
      <bdi class="plain-name">{whose(slot)}</bdi>
      <span class="second">{now ? says('is-now') : slot.begun ? says('is-done') : ''}</span>
      <Icons slot={slot} />
      {!now && (
        <OfferButton command="begin_slot" given={given} kind="quiet">
          {slot.begun ? says('begin-again') : says('begin')}
        </OfferButton>
      )}
    </li>
  );
}

/** Earlier, later, or out of the order, where that is on offer. */
function Icons({ slot }: { readonly slot: SlotView }) {
  const session = useHere();
  const asking = useAsking();
  const who = whose(slot);
  const given = { slot: slot.id };
  const move = (later: boolean) => {
    const offer = session.can('move_slot', { ...given, later });
    return (
      offer && (
        <IconButton
          icon={later ? arrowDown : arrowUp}
          label={says(later ? 'later' : 'earlier', { who })}
          onPress={() => void asking.wait(session.take(offer, { ...given, later }))}
        />
      )
    );
  };
  const drop = session.can('drop_slot', given);
  return (
    <>
      {move(false)}
      {move(true)}
      {drop && (
        <IconButton
          icon={trash2}
          label={says('drop', { who })}
          onPress={() => void asking.wait(session.take(drop, given))}
        />
      )}
      <Refused why={asking.refused} />
    </>
  );
}

/** One more, by hand: a table, or one person. */
function Add() {
  const session = useHere();
  const [chosen, choose] = useState('');
  const options = [
    { value: '', label: says('nobody-chosen') },
    ...session.lines.value.map(({ id, number }) => ({ value: id, label: says('table', { number }) })),
    ...placedSeats(session).map(({ seat }) => ({ value: seat.id, label: seat.name || t('console-somebody') })),
  ];
  const given = session.lines.value.some(({ id }) => id === chosen) ? { table: chosen } : { seat: chosen };
  return (
    <div class="inline-form">
      <Select label={says('add')} options={options} value={chosen} onChange={choose} />
      {chosen && (
        <OfferButton command="add_slot" given={given} onDone={() => choose('')}>
          {says('add-do')}
        </OfferButton>
      )}
    </div>
  );
}
