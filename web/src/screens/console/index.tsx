import { useEffect, useMemo } from 'preact/hooks';
import type { RoomScreenProps } from '../../app/room-screens.ts';
import { MODES } from '../../presets.ts';
import { useModeWords } from '../../words/modes.ts';
import { t } from '../../words/words.ts';
import { useMark } from '../rehearsal/use-mark.ts';
import { Above } from './above.tsx';
import { Actions, ConsoleTray, MoreActions } from './actions.tsx';
import { factsOf } from './facts.ts';
import { Hall } from './hall.tsx';
import { Here, useHere, useWidth, type Width } from './here.ts';
import { AtTheDoor } from './join-card.tsx';
import { useKeys } from './keys.ts';
import { Lobby } from './lobby.tsx';
import { isLookingBack, LookingBack, stopLookingBack } from './looking-back.tsx';
import { NeedsBar, NeedsTold, Standing } from './needs-bar.tsx';
import { attentive, useOthers } from './others.ts';
import { PanelDialog } from './panel-dialog.tsx';
import { closePanels } from './panels.ts';
import { PhaseClock } from './phase-clock.tsx';
import { phaseName, phaseNow } from './phases.ts';
import { RunSheet } from './run-sheet.tsx';
import { roomOf } from './seats.ts';
import { NotInLobby, SideColumn } from './side-column.tsx';
import './console.css';
import './findings.css';
import './hall.css';
import './needs.css';
import './panels.css';
import '../pledges/pledges.css';

/** The facilitators' page: the run sheet and its clock, every table at a glance, who comes in, what is found. */
export default function Console({ session, onTurn }: RoomScreenProps) {
  const width = useWidth();
  useEffect(() => closePanels, []);
  useEffect(() => stopLookingBack, []);
  const here = useMemo(() => attentive(session), [session]);
  useModeWords(MODES.map(({ id }) => id));
  useKeys(here);
  useOthers(here);
  useMark(session);
  if (!session.part('room').value) return null;
  if (isLookingBack()) return <LookingBack session={session} />;
  return (
    <Here.Provider value={here}>
      <div class={`console page-column console-${width}`}>
        <Above width={width} />
        <main class="console-main">
          <Title />
          {width === 'laptop' ? <Laptop /> : <Narrow width={width} />}
        </main>
        {width !== 'laptop' && <ConsoleTray width={width} />}
      </div>
      <NeedsTold />
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
  const tables = factsOf(session).tables.value.length > 0;
  return (
    <>
      {lobby && <Lobby />}
      {!lobby && width !== 'phone' && <NeedsBar width={width} />}
      {!lobby && width === 'phone' && <Standing />}
      {(!lobby || tables) && <Hall width={width} />}
    </>
  );
}

function Narrow({ width }: { readonly width: Width }) {
  return (
    <div class="console-narrow">
      <PhaseClock width={width} />
      <NotInLobby>
        <AtTheDoor />
      </NotInLobby>
      <MoreActions width={width} />
      <Middle width={width} />
    </div>
  );
}
