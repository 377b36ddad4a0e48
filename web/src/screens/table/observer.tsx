import { useState } from 'preact/hooks';
import { SettingsDialog } from '../../app/settings.tsx';
import { monitor } from '../../icons/later.ts';
import { eye, globe } from '../../icons/ui.ts';
import { choices, type Session } from '../../link/index.ts';
import { IconButton } from '../../parts/button.tsx';
import { Header } from '../../parts/header.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Loading, Panel } from '../../parts/panel.tsx';
import { Timer } from '../../parts/timer.tsx';
import type { RoomPart } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { Evidence } from '../harvest/evidence.tsx';
import { Paths } from '../harvest/paths.tsx';
import { Sentences } from '../harvest/sentences.tsx';
import { TalksWatched } from '../presenting/page.tsx';
import { Act, Refused } from './act.tsx';
import { Helping, Themes, words } from './phases/harvest.tsx';
import { WatchedTable } from './watched.tsx';

interface ObserverProps {
  readonly session: Session;
  readonly onTurn?: (() => void) | undefined;
}

/** Who has no seat: what the screen shows, and one table that agreed. */
export function Observer({ session, onTurn }: ObserverProps) {
  const [looking, look] = useState(false);
  const room = session.part('room').value;
  const me = session.part('me').value;
  const phase = room?.phases.find(({ id }) => id === room.phase);
  if (!room || !phase) return <Loading />;
  return (
    <>
      <Header title={room.title} under={t('observer-where', { phase: t(`phase-${phase.kind}`) })}>
        {onTurn && <IconButton icon={monitor} label={t('menu-console')} onPress={onTurn} />}
        <IconButton icon={globe} label={t('settings-open')} onPress={() => look(true)} />
      </Header>
      {looking && <SettingsDialog onClose={() => look(false)} />}
      <main class="page table-page">
        <p class="row second who-sees">
          <Icon d={eye} />
          <span>{t('observer-what')}</span>
        </p>
        <h1 class="title" dir="auto">
          {room.purpose}
        </h1>
        <Timer endsAt={room.ends_at} pausedAt={room.paused_at} now={session.now} />
        {room.message && (
          <p class="banner">
            <bdi>{room.message}</bdi>
          </p>
        )}
        <Refused />
        <div class="row">
          <Act session={session} offer={session.can('take_seat')}>
            {t('observer-take-seat')}
          </Act>
        </div>
        {phase.mode === 'presentations' && <TalksWatched session={session} />}
        <Watching session={session} />
        {me && <Helping scene={{ session, me }} />}
        <Evidence hypothesis={room.hypothesis} captures={session.pages('wall').value} line={words} />
        <Themes scene={{ session, room: room as RoomPart }} />
        <Sentences session={session} />
        <Paths session={session} />
      </main>
    </>
  );
}

/** The table one watches, or the tables one may ask. */
function Watching({ session }: { readonly session: Session }) {
  const table = session.part('table').value;
  if (table) return <WatchedTable session={session} table={table} />;
  const paths = session.paths.value;
  const [offer] = session.offers('ask_to_watch');
  const open = (offer && choices(offer, 'table')) ?? [];
  const asked = paths.find(({ table: id }) => !open.includes(id));
  return (
    <Panel title={t('observer-tables')}>
      {asked && offer && <p>{t('observer-asked', { table: asked.number })}</p>}
      {paths.length === 0 && <p class="second">{t('observer-no-tables')}</p>}
      <div class="row">
        {paths
          .filter(({ table: id }) => open.includes(id))
          .map(({ table: id, number }) => (
            <Act key={id} session={session} offer={offer} given={{ table: id }}>
              {t('observer-ask', { table: number })}
            </Act>
          ))}
        {open.includes(null) && (
          <Act kind="quiet" session={session} offer={offer} given={{ table: null }}>
            {t('observer-never-mind')}
          </Act>
        )}
      </div>
    </Panel>
  );
}
