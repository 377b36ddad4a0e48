import { useEffect } from 'preact/hooks';
import { toast } from '../../parts/toast.tsx';
import { t } from '../../words/words.ts';
import { Help } from './help.tsx';
import { later, useLaterNow } from './later-pages.ts';
import { type Opened, opened } from './opened.ts';
import type { Scene } from './scene.ts';
import type { Held } from './view.ts';

interface DialogsProps {
  readonly scene: Scene;
  readonly held: Held;
}

/** Draws what lies over the page. */
export function Dialogs({ scene, held }: DialogsProps) {
  const over = opened.value;
  useEffect(() => close, []);
  if (!over) return null;
  if (over.kind === 'help') return <Help scene={scene} onClose={close} />;
  return <LaterDialog scene={scene} held={held} over={over} />;
}

interface LaterProps extends DialogsProps {
  readonly over: Exclude<Opened, { kind: 'help' }>;
}

function LaterDialog({ scene, held, over }: LaterProps) {
  const pages = later.value;
  useLaterNow(scene.session.status.value.kind !== 'offline');
  useEffect(() => {
    if (pages) return;
    const timer = setTimeout(() => toast({ text: t('loading') }), patienceMs);
    return () => clearTimeout(timer);
  }, [pages]);
  if (!pages) return null;
  switch (over.kind) {
    case 'menu':
      return <pages.Menu key={over.start} scene={scene} held={held} start={over.start} onClose={close} />;
    case 'capture':
      return <pages.ChangeCapture scene={scene} capture={over.capture} onClose={close} />;
    case 'told':
      return <pages.Told scene={scene} pledge={over.pledge} onClose={close} />;
    case 'wild':
      return <pages.WriteOnCard scene={scene} round={over.round} onClose={close} />;
    default:
      return <pages.ChangePledge scene={scene} pledge={over.pledge} onClose={close} />;
  }
}

/** Nothing is said of a wait that is over before anybody wonders. */
const patienceMs = 600;

function close(): void {
  opened.value = undefined;
}
