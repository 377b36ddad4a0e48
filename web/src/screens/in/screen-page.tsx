import { useEffect } from 'preact/hooks';
import { OnItsWay, ScreenInRoom, useSession } from '../../app/room-frame.tsx';
import { takeSecret } from '../../app/router.ts';
import type { PageProps } from '../../app/routes.ts';
import { type Key, screenKey } from '../../link/index.ts';
import { Ended, Lost } from '../lost/index.tsx';
import { useLink } from './use-link.ts';
import '../../style/projector.css';

/** `/screen#TOKEN` and, once the token is kept, `/screen/<room>`: the projector. */
export default function ScreenPage({ params }: PageProps) {
  const link = useLink(takeSecret);
  const key = screenKey(params.room);
  if (link.state === 'looking') return <Lost why="looking" />;
  if (link.state === 'failed') return <Lost why={link.why} onAgain={link.again} />;
  return key ? <Projector entry={key} /> : <Lost why="no-key" />;
}

function Projector({ entry }: { readonly entry: Key }) {
  const session = useSession(entry);
  useEffect(() => {
    document.documentElement.dataset.surface = 'screen';
    return () => {
      delete document.documentElement.dataset.surface;
    };
  }, []);
  const ended = session.ended.value;
  if (ended) return <Ended why={ended} session={session} />;
  if (session.resting.value) return <ScreenInRoom name="resting" session={session} />;
  if (!session.part('room').value) return <OnItsWay session={session} />;
  return <ScreenInRoom name="screen" session={session} />;
}
