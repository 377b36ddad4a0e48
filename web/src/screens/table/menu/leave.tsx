import { Button } from '../../../parts/button.tsx';
import { t } from '../../../words/words.ts';
import { Act } from '../act.tsx';
import type { MenuPageProps } from './menu.tsx';

/** Leaving asks first: a pause is often enough. */
export function LeavePage({ scene, onClose }: MenuPageProps) {
  return (
    <>
      <p>{t('leave-what')}</p>
      <div class="dialog-actions">
        <Button kind="main" onPress={onClose}>
          {t('leave-stay')}
        </Button>
        <Act kind="ending" session={scene.session} offer={scene.session.can('leave_room')}>
          {t('leave-sure')}
        </Act>
      </div>
    </>
  );
}
