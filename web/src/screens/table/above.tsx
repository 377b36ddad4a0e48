import { RolledNow } from './board.tsx';
import { ForHosts } from './for-hosts.tsx';
import { Places } from './places.tsx';
import { Rotation } from './rotation.tsx';
import type { Scene } from './scene.ts';
import type { Held } from './view.ts';
import { Watchers } from './watchers.tsx';

/** What only some tables have above their page: a place and its call, hints for who hosts, a rotation, who would like to watch, a board. */
export function Above({ scene, held }: { readonly scene: Scene; readonly held: Held }) {
  return (
    <>
      <Watchers scene={scene} />
      <Places scene={scene} />
      <ForHosts scene={scene} />
      <Rotation scene={scene} />
      {!held.over && <RolledNow scene={scene} />}
    </>
  );
}
