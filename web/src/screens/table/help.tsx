import { check } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Icon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';
import { Act, Refused } from './act.tsx';
import { may, type Scene } from './scene.ts';
import { Signposts } from './signposts.tsx';

/** Quiet help was asked for by the tap that opened this: who knows, how to take it back, whom else to turn to. */
export function Help({ scene, onClose }: { readonly scene: Scene; readonly onClose: () => void }) {
  const { session, seat } = scene;
  return (
    <Dialog
      title={t(seat.wants_help ? 'help-coming' : 'help-title')}
      onClose={onClose}
      closable
      actions={
        <>
          <Button kind="main" onPress={onClose}>
            {t('help-thanks')}
          </Button>
          <Act session={session} offer={may(scene, 'ask_for_help', { wanted: false })} onDone={onClose}>
            {t('help-take-back')}
          </Act>
          <Act session={session} offer={may(scene, 'ask_for_help', { wanted: true })}>
            {t('help-ask')}
          </Act>
        </>
      }
    >
      <p class="row">
        {seat.wants_help && <Icon d={check} />}
        <span>{t(seat.wants_help ? 'help-known' : 'help-quiet')}</span>
      </p>
      <div class="row">
        <Act session={session} offer={may(scene, 'pause_table')} onDone={onClose}>
          {t('pause-ask')}
        </Act>
      </div>
      <Refused />
      <Signposts session={session} />
    </Dialog>
  );
}
