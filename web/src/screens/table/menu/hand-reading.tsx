import { useState } from 'preact/hooks';
import { choices } from '../../../link/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { t } from '../../../words/words.ts';
import { Act } from '../act.tsx';
import { may, nameOf, type Scene } from '../scene.ts';

interface HandReadingProps {
  readonly scene: Scene;
  readonly onDone?: (() => void) | undefined;
}

/** Hands the reading over to somebody else at the table. */
export function HandReading({ scene, onDone }: HandReadingProps) {
  const [open, setOpen] = useState(false);
  const offer = may(scene, 'hand_reading');
  const to = (offer && choices(offer, 'to')) ?? [];
  if (!offer || to.length === 0) return null;
  const done = () => {
    setOpen(false);
    onDone?.();
  };
  return (
    <>
      <Button kind={onDone ? 'quiet' : 'plain'} onPress={() => setOpen(true)}>
        {t('read-hand')}
      </Button>
      {open && (
        <Dialog title={t('read-hand-title')} closable onClose={() => setOpen(false)}>
          <div class="menu-items">
            {to.map((seat) => (
              <Act
                key={seat}
                kind="quiet"
                session={scene.session}
                offer={offer}
                given={{ to: String(seat) }}
                onDone={done}
              >
                <bdi>{nameOf(scene, String(seat))}</bdi>
              </Act>
            ))}
          </div>
        </Dialog>
      )}
    </>
  );
}
