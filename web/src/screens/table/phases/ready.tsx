import { check } from '../../../icons/ui.ts';
import { t } from '../../../words/words.ts';
import { Act } from '../act.tsx';
import { may, type Scene } from '../scene.ts';

/** "I'm ready", or not yet after all: a signal to the facilitators, never a trigger. */
export function Ready({ scene }: { readonly scene: Scene }) {
  const { seat, session } = scene;
  return (
    <Act
      kind={seat.ready ? 'plain' : 'main'}
      icon={seat.ready ? undefined : check}
      session={session}
      offer={may(scene, 'say_ready')}
    >
      {t(seat.ready ? 'think-not-ready' : 'think-im-ready')}
    </Act>
  );
}
