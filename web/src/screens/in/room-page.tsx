import { useEffect, useState } from 'preact/hooks';
import { OnItsWay, ScreenInRoom, useSession } from '../../app/room-frame.tsx';
import type { RoomScreenName } from '../../app/room-screens.ts';
import type { PageProps } from '../../app/routes.ts';
import { type Key, keyTo, type Session } from '../../link/index.ts';
import { t } from '../../words/words.ts';
import { Ended, Lost } from '../lost/index.tsx';
import { AtTheDoor } from './at-the-door.tsx';
import { HasLeft } from './has-left.tsx';

/** `/room/<id>`: the screen of the member whose key this device holds. */
export default function RoomPage({ params }: PageProps) {
  const key = keyTo(params.room ?? '', params.member);
  return key ? <Room entry={key} /> : <Lost why="no-key" />;
}

/** One member’s screen, whatever state their room and they are in. */
export function Room({ entry }: { readonly entry: Key }) {
  const session = useSession(entry);
  const room = session.part('room').value;
  const me = session.part('me').value;
  useEffect(() => {
    document.title = t('app-tab', { title: room?.title ?? entry.title });
  }, [room?.title]);
  const ended = session.ended.value;
  if (ended) return <Ended why={ended} session={session} />;
  if (session.resting.value) return <ScreenInRoom name="resting" session={session} />;
  if (me?.standing === 'at_door') return <AtTheDoor session={session} />;
  if (me?.standing === 'left') return <HasLeft session={session} />;
  return me && room ? <InRoom session={session} /> : <OnItsWay session={session} />;
}

/** Which screen: the closing page once the room has closed, else by role; a facilitator may turn to their own seat. */
function InRoom({ session }: { readonly session: Session }) {
  const [turned, turn] = useState(false);
  const room = session.part('room').value;
  const me = session.part('me').value;
  const closed = room?.phases.find((phase) => phase.id === room.phase)?.kind === 'closed';
  useEffect(() => turn(false), [closed]);
  const runs = me?.role === 'facilitator';
  const first: RoomScreenName = closed ? 'closing' : runs ? 'console' : 'table';
  const other: RoomScreenName | undefined = runs
    ? closed
      ? 'console'
      : me.seats.length
        ? 'table'
        : undefined
    : undefined;
  const onTurn = other && (() => turn(!turned));
  return <ScreenInRoom name={turned && other ? other : first} session={session} onTurn={onTurn} />;
}
