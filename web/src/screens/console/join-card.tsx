import { doorOpen, lock } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { inGroups } from '../../parts/code-field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { rich } from '../../words/rich.tsx';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { joinLink, spokenAddress, useReach } from './join-link.ts';
import { openPanel } from './panels.ts';
import { QrPicture } from './qr-picture.tsx';
import { roomOf } from './seats.ts';

/** How people come in: QR code, address, code, and the door. `large` in the lobby. */
export function JoinCard({ large }: { readonly large?: boolean | undefined }) {
  const room = roomOf(useHere());
  const { origin } = useReach();
  const code = inGroups(room.code);
  return (
    <section class={large ? 'join-card join-card-large paper' : 'join-card paper'} aria-label={t('console-join')}>
      <QrPicture link={joinLink(origin, room.code)} label={t('console-qr', { code })} />
      <div class="join-card-words">
        <p class="second">{rich('console-join-at', { address: <bdi dir="ltr">{spokenAddress(origin)}</bdi> })}</p>
        <p class="code join-card-code">{code}</p>
        <button type="button" class="tag join-card-door" onClick={() => openPanel({ what: 'door' })}>
          <Icon d={room.door === 'open' ? doorOpen : lock} size={16} />
          <span>{t(`console-door-${room.door}`)}</span>
        </button>
      </div>
    </section>
  );
}

/** Who stands at the door, and letting all of them in. Nothing when nobody does. */
export function AtTheDoor() {
  const session = useHere();
  const knocking = session.part('console').value?.at_door ?? [];
  if (knocking.length === 0) return null;
  const letAllIn = () => {
    for (const { member } of knocking) {
      const offer = session.can('let_in', { member });
      if (offer) void session.take(offer, { member });
    }
  };
  return (
    <section class="knocking paper" aria-label={t('console-knocking')}>
      <p>{rich('console-knocking-count', { count: knocking.length, people: <b>{knocking.length}</b> })}</p>
      <div class="row">
        <Button onPress={letAllIn}>{t('console-let-in', { count: knocking.length })}</Button>
        <Button kind="quiet" onPress={() => openPanel({ what: 'door' })}>
          {t('console-see-who')}
        </Button>
      </div>
    </section>
  );
}
