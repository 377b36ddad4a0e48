import { addressOf, type Key } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { t } from '../../words/words.ts';

interface AlreadyHereProps {
  readonly entry: Key;
  readonly onBesides: () => void;
}

/** This device already holds a key to the room: back to it first, a second seat only on purpose. */
export function AlreadyHere({ entry, onBesides }: AlreadyHereProps) {
  const kind = entry.role === 'facilitator' ? 'runs' : 'sits';
  return (
    <Panel title={t(`join-already-${kind}`)}>
      <p>{t(`join-already-${kind}-words`)}</p>
      <div class="row">
        <Button kind="main" href={addressOf(entry)}>
          {t('join-already-back')}
        </Button>
        <Button kind="quiet" onPress={onBesides}>
          {t('join-already-besides')}
        </Button>
      </div>
    </Panel>
  );
}
