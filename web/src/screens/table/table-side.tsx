import { CaptureList } from './capture/list.tsx';
import { later, useLaterNow } from './later-pages.ts';
import type { Scene } from './scene.ts';
import type { Held } from './view.ts';

/** What this table has made: its captures and its path. */
export function TableSide({ scene, held }: { readonly scene: Scene; readonly held: Held }) {
  const pages = later.value;
  useLaterNow(scene.path.length > 0);
  return (
    <>
      {pages && (
        <>
          <pages.LookedInto scene={scene} />
          <pages.BoardSide scene={scene} />
        </>
      )}
      <CaptureList scene={scene} held={held} />
      {pages && <pages.PathPanel scene={scene} />}
    </>
  );
}
