import { useState } from 'preact/hooks';
import { choices } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/choice.tsx';
import { Empty } from '../../parts/panel.tsx';
import { Seat } from '../../parts/seat.tsx';
import { t } from '../../words/words.ts';
import { ChooseCards } from './choose-panel.tsx';
import { RecoveryCard } from './code-panels.tsx';
import { useHere } from './here.ts';
import { AtTheDoor, JoinCard } from './join-card.tsx';
import { NobodyYet } from './nobody-yet.tsx';
import { OfferButton } from './offer-button.tsx';
import { openPanel } from './panels.ts';
import { faces, howManyStand, placedSeats, roomOf } from './seats.ts';
import { TryAlone } from './try-alone.tsx';

/** Before it begins: the code large, who is here, and how people will sit. */
export function Lobby() {
  const session = useHere();
  return (
    <div class="lobby">
      <p class="lobby-purpose" dir="auto">
        {roomOf(session).purpose}
      </p>
      <JoinCard large />
      <RecoveryCard />
      <AtTheDoor />
      <NobodyYet />
      <WhoIsHere />
      <Arrange />
      <div class="row">
        <ChooseCards />
        <TryAlone />
      </div>
    </div>
  );
}

/** Everybody who stands, as place cards; a tap opens the person. */
function WhoIsHere() {
  const session = useHere();
  const standing = session.part('console').value?.standing ?? [];
  const everybody = placedSeats(session).length;
  if (everybody === 0) return <Empty title={t('console-nobody')}>{t('console-nobody-help')}</Empty>;
  if (standing.length === 0) return null;
  const all = howManyStand(session);
  return (
    <section class="who" aria-labelledby="who-is-here">
      <h2 class="section-title" id="who-is-here">
        {t('console-who', { count: all })}
      </h2>
      <ul class="who-list">
        {faces(session, standing).map((face) => (
          <li key={face.id}>
            <button type="button" class="who-one" onClick={() => openPanel({ what: 'person', seat: face.id })}>
              <Seat {...face} whole />
            </button>
          </li>
        ))}
        {all > standing.length && (
          <li>
            <Button kind="quiet" onPress={() => openPanel({ what: 'people' })}>
              {t('console-who-more', { count: all - standing.length })}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}

/** Seats everybody at even tables; again as often as wanted while nobody plays. */
export function Arrange() {
  const session = useHere();
  const [offer] = session.offers('arrange_tables');
  const [size, setSize] = useState('6');
  if (!offer) return null;
  const sizes = choices(offer, 'size') ?? [];
  const again = session.lines.value.length > 0;
  return (
    <section class="arrange" aria-label={t('console-arrange')}>
      <Select
        label={t('console-arrange-size')}
        options={sizes.map((value) => ({
          value: String(value),
          label: t('console-arrange-of', { size: Number(value) }),
        }))}
        value={size}
        onChange={setSize}
      />
      <OfferButton command="arrange_tables" given={{ size: Number(size) }}>
        {t(again ? 'console-arrange-again' : 'console-arrange')}
      </OfferButton>
      <p class="second">{t('console-arrange-help')}</p>
    </section>
  );
}
