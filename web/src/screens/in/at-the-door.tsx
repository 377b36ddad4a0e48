import { useEffect } from 'preact/hooks';
import { Shell } from '../../app/shell.tsx';
import { doorOpen } from '../../icons/ui.ts';
import type { Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { announce } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { OfflineBar } from '../../parts/toast.tsx';
import { t } from '../../words/words.ts';
import { LeaveButton } from './leave-button.tsx';

/** Waiting at the door: somebody has knocked, and a facilitator will let them in. The page then moves on by itself. */
export function AtTheDoor({ session }: { readonly session: Session }) {
  useEffect(() => announce(t('door-knocked')), []);
  const title = session.part('room').value?.title ?? session.key.title;
  return (
    <>
      <OfflineBar offline={session.status.value.kind === 'offline'} />
      <Shell>
        <h1>{t('door-title')}</h1>
        <p class="shell-lead">{title}</p>
        <Panel title={t('door-knocked')}>
          <p>{t('door-wait')}</p>
          <p class="second">{t('door-stay')}</p>
          <div class="row">
            <Button icon={doorOpen} onPress={session.wake}>
              {t('door-look')}
            </Button>
            <LeaveButton session={session}>{t('door-leave')}</LeaveButton>
          </div>
        </Panel>
      </Shell>
    </>
  );
}
