import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Key, openSession, type Session } from '../link/index.ts';
import { Loading } from '../parts/panel.tsx';
import { OfflineBar, toast, useToastsOf } from '../parts/toast.tsx';
import { Unloaded } from '../screens/lost/index.tsx';
import { loadWords, t } from '../words/words.ts';
import { cardLanguage } from './language.ts';
import { type RoomScreenName, type RoomScreenProps, roomScreens } from './room-screens.ts';
import { Shell } from './shell.tsx';

/** The session of a key for as long as the page is drawn. What was refused after a reload is said in a toast. */
export function useSession(key: Key): Session {
  const [session] = useState(() => openSession(key));
  useEffect(() => () => session.close(), [session]);
  useEffect(() => session.speak(cardLanguage.value), [cardLanguage.value]);
  const late = session.late.value;
  useEffect(() => {
    if (!late) return;
    toast({ text: late.message });
    session.late.value = null;
  }, [late]);
  return session;
}

/** Header and paper while a room is on its way, with a word about the connection when it takes long. */
export function OnItsWay({ session }: { readonly session: Session }) {
  return (
    <>
      <OfflineBar offline={session.status.value.kind === 'offline'} />
      <Shell>
        <h1 class="spoken">{t('lost-looking-title')}</h1>
        <Loading />
      </Shell>
    </>
  );
}

interface ScreenInRoomProps extends RoomScreenProps {
  readonly name: RoomScreenName;
}

/** Draws a screen of the room once its file and its words are here. */
export function ScreenInRoom({ name, session, onTurn }: ScreenInRoomProps) {
  const [loaded, setLoaded] = useState<{ name: string; Screen: ComponentType<RoomScreenProps> }>();
  const [failed, setFailed] = useState(false);
  useToastsOf(name);
  useEffect(() => {
    const { load, words } = roomScreens[name];
    Promise.all([load(), loadWords(...words)]).then(
      ([{ default: Screen }]) => setLoaded({ name, Screen }),
      (cause: unknown) => {
        console.error(cause);
        setFailed(true);
      },
    );
  }, [name]);
  if (failed) return <Unloaded session={session} />;
  if (loaded?.name !== name) return <OnItsWay session={session} />;
  return <loaded.Screen session={session} onTurn={onTurn} />;
}
