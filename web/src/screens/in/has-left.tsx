import { useState } from 'preact/hooks';
import { Shell } from '../../app/shell.tsx';
import type { Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { toast } from '../../parts/toast.tsx';
import { t } from '../../words/words.ts';
import { forgetRoom } from '../lost/forget.ts';

/** Somebody has left. What they wrote stays, and where it is on offer they may come back to a new seat. */
export function HasLeft({ session }: { readonly session: Session }) {
  const [sending, send] = useState(false);
  const offer = session.can('come_back');
  const comeBack = async () => {
    if (!offer) return;
    send(true);
    const answer = await session.take(offer);
    send(false);
    if (!answer.accepted) toast({ text: answer.message });
  };
  return (
    <Shell>
      <h1>{t('left-title')}</h1>
      <p class="shell-lead">{t('left-words', { title: session.key.title })}</p>
      <div class="row">
        {offer && (
          <Button kind="main" sending={sending} onPress={() => void comeBack()}>
            {t('left-back')}
          </Button>
        )}
        <Button kind={offer ? 'quiet' : 'main'} onPress={() => forgetRoom(session)}>
          {t('left-forget')}
        </Button>
      </div>
    </Shell>
  );
}
