import { later, useLaterNow } from '../later-pages.ts';
import { may, type Scene } from '../scene.ts';

/** Where the card in play is a wild one: the way to write on it, fetched for it alone. */
export function Wild({ scene }: { readonly scene: Scene }) {
  const round = scene.round?.id;
  const offer = round && may(scene, 'write_on_card', { round });
  useLaterNow(!!offer && scene.session.status.value.kind !== 'offline');
  const Shown = later.value?.OnWildCard;
  return offer && Shown ? <Shown scene={scene} /> : null;
}
