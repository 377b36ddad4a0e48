import { useState } from 'preact/hooks';
import { SettingsDialog } from '../../app/settings.tsx';
import { bookOpen, clock, hand, layers, lockOpen, monitor, type, user, userPlus } from '../../icons/later.ts';
import { doorOpen, eye, footprints, globe, lock, megaphone, messageCircle, penLine, users } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { t } from '../../words/words.ts';
import { says } from '../presenting/says.ts';
import { useHere } from './here.ts';
import { lookBack } from './looking-back.tsx';
import { OfferButton } from './offer-button.tsx';
import { closePanels, openPanel, type Panel } from './panels.ts';
import { roomOf } from './seats.ts';

/** One's own menu: about oneself, links to give away, the room's words, and the few things that end something. */
export function MenuPanel({ onTurn }: { readonly onTurn: (() => void) | undefined }) {
  const session = useHere();
  const [looking, look] = useState(false);
  const me = session.part('me').value;
  return (
    <div class="menu">
      {onTurn && me?.seats.length ? (
        <Button icon={footprints} onPress={() => turned(onTurn)}>
          {t('console-to-my-seat')}
        </Button>
      ) : null}
      <OfferButton command="take_seat" given={{ name: me?.name ?? '' }} icon={footprints}>
        {t('console-take-seat')}
      </OfferButton>
      {me?.seats.map((seat) => (
        <OfferButton key={seat.id} command="give_up_seat" given={{ seat: seat.id }}>
          {t('console-give-up-seat')}
        </OfferButton>
      ))}
      <Item icon={user} panel={{ what: 'name' }}>
        {t('console-my-name')}
      </Item>
      <Item icon={monitor} panel={{ what: 'link', role: 'screen' }}>
        {t('console-link-screen')}
      </Item>
      <Item icon={userPlus} panel={{ what: 'link', role: 'facilitator' }}>
        {t('console-link-facilitator')}
      </Item>
      <Item icon={lockOpen} panel={{ what: 'recovery' }}>
        {t('console-recovery')}
      </Item>
      <Item icon={hand} panel={{ what: 'handover' }}>
        {t('console-hand-over')}
      </Item>
      <Item icon={eye} panel={{ what: 'link', role: 'observer' }}>
        {t('console-link-observer')}
      </Item>
      <Item icon={penLine} panel={{ what: 'words' }}>
        {t('console-room-words')}
      </Item>
      <Item icon={layers} panel={{ what: 'cards' }}>
        {t('console-cards')}
      </Item>
      {session.can('tell_story') && (
        <Item icon={bookOpen} panel={{ what: 'story' }}>
          {t('console-story')}
        </Item>
      )}
      <Item icon={users} panel={{ what: 'rotation' }}>
        {t('rotation-open')}
      </Item>
      <Button icon={clock} onPress={() => turned(lookBack)}>
        {t('back-look')}
      </Button>
      {roomOf(session).phases.some(({ mode }) => mode === 'presentations') && (
        <Item icon={megaphone} panel={{ what: 'talks' }}>
          {says('panel')}
        </Item>
      )}
      <Item icon={messageCircle} panel={{ what: 'sites' }}>
        {t('sites-title')}
      </Item>
      <Item icon={bookOpen} panel={{ what: 'report' }}>
        {t('report-title')}
      </Item>
      <Item icon={type} panel={{ what: 'keys' }}>
        {t('console-keys')}
      </Item>
      <Button icon={globe} onPress={() => look(true)}>
        {t('settings-open')}
      </Button>
      {session.can('make_anonymous') && (
        <Item icon={lock} panel={{ what: 'anonymous' }}>
          {t('console-anonymous')}
        </Item>
      )}
      <CloseRoom />
      <p class="second">{t('console-delete-later')}</p>
      <a class="button button-quiet" href="/rooms">
        {t('console-my-rooms')}
      </a>
      {looking && <SettingsDialog onClose={() => look(false)} />}
    </div>
  );
}

function turned(onTurn: () => void): void {
  closePanels();
  onTurn();
}

function Item({ icon, panel, children }: { readonly icon: string; readonly panel: Panel; readonly children: string }) {
  return (
    <Button icon={icon} onPress={() => openPanel(panel)}>
      {children}
    </Button>
  );
}

function CloseRoom() {
  const room = roomOf(useHere());
  const end = room.phases.find((phase) => phase.kind === 'closed');
  if (!end || end.id === room.phase) return null;
  return (
    <Button kind="ending" icon={doorOpen} onPress={() => openPanel({ what: 'enter', phase: end.id })}>
      {t('console-begin-closed')}
    </Button>
  );
}
