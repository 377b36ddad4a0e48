import { useEffect } from 'preact/hooks';
import { ChangeCapture } from './capture/change.tsx';
import { Help } from './help.tsx';
import { Menu } from './menu/menu.tsx';
import { opened } from './opened.ts';
import { ChangePledge } from './pledge/change.tsx';
import type { Scene } from './scene.ts';
import type { Held } from './view.ts';

/** Draws what lies over the page. */
export function Dialogs({ scene, held }: { readonly scene: Scene; readonly held: Held }) {
  const over = opened.value;
  useEffect(() => close, []);
  switch (over?.kind) {
    case 'help':
      return <Help scene={scene} onClose={close} />;
    case 'menu':
      return <Menu key={over.start} scene={scene} held={held} start={over.start} onClose={close} />;
    case 'capture':
      return <ChangeCapture scene={scene} capture={over.capture} onClose={close} />;
    case 'pledge':
      return <ChangePledge scene={scene} pledge={over.pledge} onClose={close} />;
    default:
      return null;
  }
}

function close(): void {
  opened.value = undefined;
}
