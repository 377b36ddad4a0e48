import { useState } from 'preact/hooks';
import { ellipsisVertical } from '../../../icons/ui.ts';
import { Button, IconButton } from '../../../parts/button.tsx';
import { t } from '../../../words/words.ts';
import type { Scene } from '../scene.ts';
import type { Held } from '../view.ts';
import { Menu } from './menu.tsx';

interface MoreProps {
  readonly scene: Scene;
  readonly held: Held;
  /** As a square, where the row is full. */
  readonly icon?: boolean | undefined;
}

/** One tap deeper: whatever else may be done at the table now. */
export function MoreButton({ scene, held, icon }: MoreProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {icon ? (
        <IconButton plain icon={ellipsisVertical} label={t('more-open')} onPress={() => setOpen(true)} />
      ) : (
        <Button kind="quiet" onPress={() => setOpen(true)}>
          {t('more-open')}
        </Button>
      )}
      {open && <Menu scene={scene} held={held} start="table" onClose={() => setOpen(false)} />}
    </>
  );
}
