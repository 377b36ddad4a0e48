import { CaptureList } from './capture/list.tsx';
import { later } from './later-pages.ts';
import { PathPanel } from './path-panel.tsx';
import type { Scene } from './scene.ts';
import type { Held } from './view.ts';

/** What this table has made: its captures and its path. */
export function TableSide({ scene, held }: { readonly scene: Scene; readonly held: Held }) {
  const pages = later.value;
  return (
    <>
      {pages && (
        <>
          <pages.LookedInto scene={scene} />
          <pages.BoardSide scene={scene} />
        </>
      )}
      <CaptureList scene={scene} held={held} />
      <PathPanel scene={scene} />
    </>
  );
}
