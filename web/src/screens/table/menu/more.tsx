import { useState } from 'preact/hooks';
import { Button } from '../../../parts/button.tsx';
import { t } from '../../../words/words.ts';
import type { Scene } from '../scene.ts';
import type { Held } from '../view.ts';
import { Menu } from './menu.tsx';

interface MoreProps {
  readonly scene: Scene;
  readonly held: Held;
}

/** One tap deeper: whatever else may be done at the table now. */
export function MoreButton({ scene, held }: MoreProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {t('more-open')}
      </Button>
      {open && <Menu scene={scene} held={held} start="table" onClose={() => setOpen(false)} />}
    </>
  );
}
