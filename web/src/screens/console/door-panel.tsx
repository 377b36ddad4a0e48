import { ChoiceGroup, Select } from '../../parts/choice.tsx';
import { inGroups } from '../../parts/code-field.tsx';
import type { Door } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useAsking, useHere } from './here.ts';
import { joinLink, spokenAddress, useReach } from './join-link.ts';
import { OfferButton, Refused } from './offer-button.tsx';
import { PosterButton } from './poster-button.tsx';
import { QrPicture } from './qr-picture.tsx';
import { roomOf } from './seats.ts';

const doors: readonly Door[] = ['open', 'knock', 'locked'];

/** The door: who stands there, how it is set, and the code large for people who come late. */
export function DoorPanel() {
  return (
    <>
      <Knocking />
      <DoorChoice />
      <Way />
    </>
  );
}

function Knocking() {
  const knocking = useHere().part('console').value?.at_door ?? [];
  if (knocking.length === 0) return null;
  return (
    <ul class="plain-list" aria-label={t('console-knocking')}>
      {knocking.map(({ member, name }) => (
        <li class="plain-line" key={member}>
          <bdi class="plain-name">{name || t('console-somebody')}</bdi>
          <OfferButton command="let_in" given={{ member }}>
            {t('console-let-in-one')}
          </OfferButton>
          <OfferButton command="remove_member" given={{ member }} kind="quiet">
            {t('console-turn-away')}
          </OfferButton>
        </li>
      ))}
    </ul>
  );
}

function DoorChoice() {
  const session = useHere();
  const asking = useAsking();
  const { door } = roomOf(session);
  if (!session.can('set_door')) return null;
  const set = (next: Door) => {
    const offer = session.can('set_door', { door: next });
    if (offer) void asking.wait(session.take(offer, { door: next }));
  };
  return (
    <>
      <ChoiceGroup
        legend={t('console-door-how')}
        options={doors.map((value) => ({
          value,
          label: t(`console-door-${value}`),
          help: t(`console-door-${value}-means`),
        }))}
        value={door}
        onChange={set}
      />
      <Refused why={asking.refused} />
    </>
  );
}

/** Code, QR code and address; where the server has several addresses, the one that is shown may be chosen. */
function Way() {
  const { code } = roomOf(useHere());
  const { origin, addresses, choose } = useReach();
  return (
    <>
      <div class="way">
        <QrPicture link={joinLink(origin, code)} label={t('console-qr', { code: inGroups(code) })} />
        <p class="code">{inGroups(code)}</p>
      </div>
      {addresses.length > 1 ? (
        <Select
          label={t('console-address')}
          help={t('console-address-help')}
          options={addresses.map(({ url }) => ({ value: url, label: spokenAddress(url) }))}
          value={origin}
          onChange={choose}
        />
      ) : (
        <p class="second">{t('console-address-is', { address: spokenAddress(origin) })}</p>
      )}
      <PosterButton address={origin} />
    </>
  );
}
