import type { RoomScreenProps } from '../../app/room-screens.ts';
import type { Session } from '../../link/index.ts';
import { useModeWords } from '../../words/modes.ts';
import { TalksScene } from '../presenting/scene.tsx';
import { useMark } from '../rehearsal/use-mark.ts';
import { BreakScene } from './break-scene.tsx';
import { DebriefScene } from './debrief-scene.tsx';
import { phaseNow, roomOf } from './frame.tsx';
import { HarvestScene } from './harvest-scene.tsx';
import { JoinScene, WelcomeScene } from './join-scene.tsx';
import { PausedScene } from './paused-scene.tsx';
import { PlayScene } from './play-scene.tsx';
import { ClosedScene, PledgeScene } from './pledge-scene.tsx';
import { ScaleScene } from './scale-scene.tsx';
import { useTheme } from './theme.ts';
import './screen.css';
import './scenes.css';
import './portrait.css';

/** The wall: what the room is doing, readable from the back. It has no controls and shows nothing that phones do not. */
export default function Screen({ session }: RoomScreenProps) {
  useTheme();
  useMark(session);
  const room = session.part('room').value;
  useModeWords(room?.phases.map(({ mode }) => mode) ?? []);
  if (!room) return null;
  return <Scene session={session} />;
}

function Scene({ session }: { readonly session: Session }) {
  const room = roomOf(session);
  if (room.paused_at !== null) return <PausedScene session={session} />;
  switch (phaseNow(room)?.kind) {
    case 'welcome':
      return <WelcomeScene session={session} />;
    case 'check_in':
      return <ScaleScene session={session} moment="check_in" />;
    case 'play':
      if (phaseNow(room)?.mode === 'presentations') return <TalksScene session={session} />;
      return <PlayScene session={session} />;
    case 'debrief':
      return <DebriefScene session={session} />;
    case 'harvest':
      return <HarvestScene session={session} />;
    case 'pledge':
      return <PledgeScene session={session} />;
    case 'check_out':
      return <ScaleScene session={session} moment="check_out" />;
    case 'break':
      return <BreakScene session={session} night={false} />;
    case 'overnight':
      return <BreakScene session={session} night />;
    case 'closed':
      return <ClosedScene session={session} />;
    default:
      return <JoinScene session={session} />;
  }
}
