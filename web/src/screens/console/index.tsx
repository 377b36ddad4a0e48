import { useEffect } from 'preact/hooks';
import type { RoomScreenProps } from '../../app/room-screens.ts';
import { megaphone } from '../../icons/ui.ts';
import { Icon } from '../../parts/icon.tsx';
import { OfflineBar } from '../../parts/toast.tsx';
import { t } from '../../words/words.ts';
import { Actions, ConsoleTray, MoreActions } from './actions.tsx';
import { Hall } from './hall.tsx';
import { Head } from './head.tsx';
import { Here, useHere, useWidth, type Width } from './here.ts';
import { AtTheDoor } from './join-card.tsx';
import { Lobby } from './lobby.tsx';
import { PanelDialog } from './panel-dialog.tsx';
import { closePanels, openPanel } from './panels.ts';
import { PhaseClock } from './phase-clock.tsx';
import { phaseName, phaseNow } from './phases.ts';
import { RunSheet } from './run-sheet.tsx';
import { roomOf } from './seats.ts';
import { NotInLobby, SideColumn } from './side-column.tsx';
import './console.css';
import './findings.css';
import './hall.css';
import './panels.css';

/** The facilitators' page: the run sheet and its clock, every table at a glance, who comes in, what is found. */
export default function Console({ session, onTurn }: RoomScreenProps) {
  const width = useWidth();
  useEffect(() => closePanels, []);
  if (!session.part('room').value) return null;
  return (
    <Here.Provider value={session}>
      <div class={`console page-column console-${width}`}>
        <Head width={width} />
        <OfflineBar offline={session.status.value.kind === 'offline'} />
        <main class="console-main">
          <Title />
          {width === 'laptop' ? <Laptop /> : <Narrow width={width} />}
        </main>
        {width !== 'laptop' && <ConsoleTray width={width} />}
      </div>
      <PanelDialog onTurn={onTurn} />
    </Here.Provider>
  );
}

function Title() {
  const room = roomOf(useHere());
  const phase = phaseNow(room);
  return <h1 class="spoken">{t('console-h1', { room: room.title, phase: phase ? phaseName(phase) : '' })}</h1>;
}

function Laptop() {
  return (
    <div class="console-columns">
      <RunSheet />
      <div class="console-middle">
        <Said />
        <Middle width="laptop" />
        <Actions />
      </div>
      <SideColumn />
    </div>
  );
}

/** In the lobby how people come in, until tables stand; then the tables. */
function Middle({ width }: { readonly width: Width }) {
  const session = useHere();
  const lobby = phaseNow(roomOf(session))?.kind === 'lobby';
  const tables = session.lines.value.length > 0;
  return (
    <>
      {lobby && <Lobby />}
      {(!lobby || tables) && <Hall width={width} />}
    </>
  );
}

function Narrow({ width }: { readonly width: Width }) {
  return (
    <div class="console-narrow">
      <PhaseClock width={width} />
      <Said />
      <NotInLobby>
        <AtTheDoor />
      </NotInLobby>
      <Middle width={width} />
      <MoreActions />
    </div>
  );
}

/** What is shown to all just now, and that the tables are being gathered. */
function Said() {
  const { message, gathering } = roomOf(useHere());
  return (
    <>
      {gathering && <p class="said-bar paper">{t('console-gathering')}</p>}
      {message && (
        <button type="button" class="said-bar paper" onClick={() => openPanel({ what: 'say' })}>
          <Icon d={megaphone} />
          <span class="spoken">{t('console-say-shown')}: </span>
          <bdi>{message}</bdi>
        </button>
      )}
    </>
  );
}
