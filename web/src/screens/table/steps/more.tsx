import { Loading } from '../../../parts/panel.tsx';
import { later, useLaterNow } from '../later-pages.ts';
import type { Scene } from '../scene.ts';

/** What a mode has beside the card; fetched for it alone. */
export function More({ scene }: { readonly scene: Scene }) {
  const Shown = later.value?.Beside;
  useLaterNow(scene.session.status.value.kind !== 'offline');
  return Shown ? <Shown scene={scene} /> : <Loading />;
}
