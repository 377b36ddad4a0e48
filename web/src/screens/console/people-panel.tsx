import { useState } from 'preact/hooks';
import { chevronRight } from '../../icons/later.ts';
import { Tag } from '../../parts/chip.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { RosterLine } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { Helps } from './helps.tsx';
import { useHere } from './here.ts';
import { Arrange } from './lobby.tsx';
import { openPanel } from './panels.ts';
import { type Placed, placedSeats } from './seats.ts';

const many = 12;

/** Everybody by table, with what would make the room easier for them; a tap opens one. */
export function PeoplePanel() {
  const session = useHere();
  const [looked, look] = useState('');
  const placed = placedSeats(session);
  const roster = session.pages('roster').value;
  const wanted = looked.trim().toLocaleLowerCase();
  const found = placed.filter(({ seat }) => seat.name.toLocaleLowerCase().includes(wanted));
  const others = roster.filter((line) => line.seats.length === 0 && line.standing !== 'at_door');
  return (
    <>
      {placed.length > many && <Field label={t('console-look-for')} type="search" value={looked} onInput={look} />}
      {placed.length === 0 && <p>{t('console-nobody-help')}</p>}
      <ul class="plain-list people-list" aria-label={t('console-people')}>
        {found.map((one) => (
          <li key={one.seat.id}>
            <PersonRow placed={one} line={roster.find((line) => line.seats.includes(one.seat.id))} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <section class="stack">
          <h3>{t('console-without-seat')}</h3>
          <ul class="plain-list">
            {others.map((line) => (
              <li key={line.member}>
                <MemberRow line={line} />
                <Helps line={line} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Arrange />
    </>
  );
}

function PersonRow({ placed, line }: { readonly placed: Placed; readonly line: RosterLine | undefined }) {
  const { seat, table } = placed;
  const heard = useHere().part('presence').value?.seats;
  const silent = heard !== undefined && seat.has_phone && !heard.includes(seat.id);
  const state = !seat.has_phone ? 'console-no-phone' : silent ? 'console-not-heard' : undefined;
  return (
    <button type="button" class="plain-line" onClick={() => openPanel({ what: 'person', seat: seat.id })}>
      <span class="plain-name">
        <bdi>{seat.name || t('console-somebody')}</bdi>
        <span class="second">
          {table ? t('console-table', { number: table.number }) : t('console-stands')}
          {state && ` · ${t(state)}`}
        </span>
        <Wishes line={line} />
      </span>
      <Icon d={chevronRight} mirrors />
    </button>
  );
}

/** What would make the room easier for somebody, in words. */
export function Wishes({ line }: { readonly line: RosterLine | undefined }) {
  if (!line || line.access.length === 0) return null;
  return (
    <span class="row wishes">
      {line.access.map((wish) => (
        <Tag key={wish}>{t(`console-wish-${wish}`)}</Tag>
      ))}
    </span>
  );
}

function MemberRow({ line }: { readonly line: RosterLine }) {
  return (
    <button type="button" class="plain-line" onClick={() => openPanel({ what: 'member', member: line.member })}>
      <span class="plain-name">
        <bdi>{line.name || t(`console-role-${line.role}`)}</bdi>
        <span class="second">
          {t(`console-role-${line.role}`)}
          {line.standing === 'left' && ` · ${t('console-has-left')}`}
        </span>
      </span>
      <Icon d={chevronRight} mirrors />
    </button>
  );
}
