import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { OnItsWay } from '../../app/room-frame.tsx';
import type { RoomScreenProps } from '../../app/room-screens.ts';
import { focusTitle } from '../../app/title.ts';
import { useWakeLock } from '../../app/wake-lock.ts';
import { Loading } from '../../parts/panel.tsx';
import { SkipLink } from '../../parts/skip.tsx';
import { OfflineBar, PausedBar, useToastsOf } from '../../parts/toast.tsx';
import { useModeWords } from '../../words/modes.ts';
import { loadWords } from '../../words/words.ts';
import { Lost } from '../lost/index.tsx';
import { refusal } from './act.tsx';
import { isBusy } from './boxes.ts';
import { Dialogs } from './dialogs.tsx';
import { useLaterPages } from './later-pages.ts';
import { useNotesKept } from './notes-kept.ts';
import { useNotices } from './notices.ts';
import { Page } from './page.tsx';
import { usePlain } from './plain.ts';
import { type Scene, useScene } from './scene.ts';
import { Top } from './top.tsx';
import { keyOf, place, useView, viewNow } from './view.ts';
import './table.css';
import './foot.css';

/** Everything a participant sees in a room, from the lobby to the closing circle; for an observer, what they may watch. */
export default function Table({ session, onTurn }: RoomScreenProps) {
  const scene = useScene(session, onTurn);
  const offline = session.status.value.kind === 'offline';
  const laidOut = usePlain(!offline);
  useLaterPages(!offline);
  const now = session.part('table').value?.round?.mode ?? null;
  useModeWords([...(session.part('room').value?.phases.map(({ mode }) => mode) ?? []), now], !offline);
  if (!laidOut) return <OnItsWay session={session} />;
  return (
    <div class="page-column">
      <OfflineBar offline={offline} />
      <PausedBar paused={session.status.value.kind === 'paused'} />
      {scene ? <Seated scene={scene} /> : <Watching session={session} onTurn={onTurn} />}
    </div>
  );
}

/** Who has no seat here; fetched for them alone. */
function Watching(props: RoomScreenProps) {
  const [shown, show] = useState<ComponentType<RoomScreenProps>>();
  const [failed, fail] = useState(false);
  useEffect(() => {
    Promise.all([import('./observer.tsx'), loadWords('observer', 'harvest', 'after-play', 'menu')]).then(
      ([{ Observer }]) => show(() => Observer),
      (cause: unknown) => {
        console.error(cause);
        fail(true);
      },
    );
  }, []);
  if (failed) return <Lost why="unloaded" />;
  const Shown = shown;
  return Shown ? <Shown {...props} /> : <Loading />;
}

function Seated({ scene }: { readonly scene: Scene }) {
  const held = useView(scene, (view) => isBusy(scene, view));
  const line = useNotices(scene);
  const key = keyOf(held.view, scene.seat.id);
  // Going back to the table from a page over it is no new page: what was put there is still told of, and taken back.
  useToastsOf(`${scene.seat.id} ${place(viewNow(scene))}`);
  useNotesKept(scene);
  useFocusKept();
  useWakeLock(scene.me.seats.some(({ id }) => id === scene.round?.turn));
  useEffect(() => {
    refusal.value = '';
    if (!document.activeElement?.matches('textarea, input')) scrollTo(0, 0);
  }, [key]);
  return (
    <>
      <SkipLink />
      <Top scene={scene} />
      <Page key={key} scene={scene} held={held} line={line} />
      <Dialogs scene={scene} held={held} />
    </>
  );
}

/** When what had the focus is gone, the heading of the step takes it, without a jump: nobody starts again from the top. */
function useFocusKept(): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = () => {
      last.current = document.activeElement;
    };
    addEventListener('focusin', note);
    return () => removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected || document.activeElement !== document.body) return;
    last.current = null;
    focusTitle();
  });
}
