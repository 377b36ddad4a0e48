import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RoomScreenProps } from '../../app/room-screens.ts';
import { OfflineBar } from '../../parts/toast.tsx';
import { refusal } from './act.tsx';
import { isBusy } from './boxes.ts';
import { useNotices } from './notices.ts';
import { Observer } from './observer.tsx';
import { Page } from './page.tsx';
import { type Scene, useScene } from './scene.ts';
import { Top } from './top.tsx';
import { keyOf, useView } from './view.ts';
import './table.css';

/** Everything a participant sees in a room, from the lobby to the closing circle; for an observer, what they may watch. */
export default function Table({ session, onTurn }: RoomScreenProps) {
  const scene = useScene(session, onTurn);
  return (
    <div class="page-column">
      <OfflineBar offline={session.status.value.kind === 'offline'} />
      {scene ? <Seated scene={scene} /> : <Observer session={session} onTurn={onTurn} />}
    </div>
  );
}

function Seated({ scene }: { readonly scene: Scene }) {
  const held = useView(scene, (view) => isBusy(scene, view));
  const line = useNotices(scene);
  const key = keyOf(held.view, scene.seat.id);
  useFocusKept();
  useEffect(() => {
    refusal.value = '';
    if (!document.activeElement?.matches('textarea, input')) scrollTo(0, 0);
  }, [key]);
  return (
    <>
      <Top scene={scene} held={held} />
      <Page key={key} scene={scene} held={held} line={line} />
    </>
  );
}

/** When the button that had the focus is gone, the sentence of the tray takes it: nobody starts again from the top. */
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
    const say = document.querySelector<HTMLElement>('.tray-say');
    if (!say) return;
    say.tabIndex = -1;
    say.focus({ preventScroll: true });
  });
}
