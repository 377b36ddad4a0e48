import { lock, rotateCcw, users } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';
import type { Shut } from './use-door.ts';

interface ShutDoorProps {
  readonly why: Shut;
  readonly onAgain: () => void;
}

/** A right code always gets a true answer: the room is full, locked, or has closed, and what to do. */
export function ShutDoor({ why, onAgain }: ShutDoorProps) {
  return (
    <section class="panel paper" role="status">
      <h2 class="section-title join-heading">
        <Icon d={why === 'full' ? users : lock} />
        <span>{t(`join-${why}`)}</span>
      </h2>
      <p>{t(`join-${why}-do`)}</p>
      {why !== 'closed' && (
        <div class="row">
          <Button icon={rotateCcw} onPress={onAgain}>
            {t('join-again')}
          </Button>
        </div>
      )}
    </section>
  );
}
