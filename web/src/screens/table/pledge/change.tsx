import { useState } from 'preact/hooks';
import type { PledgeView } from '../../../wire.ts';
import { ChangeWords } from '../change-words.tsx';
import type { Scene } from '../scene.ts';
import { WhoMaySee } from './form.tsx';
import { changePledge } from './send.ts';

interface ChangeProps {
  readonly scene: Scene;
  readonly pledge: PledgeView;
  readonly onClose: () => void;
}

/** Changes one's own pledge. */
export function ChangePledge({ scene, pledge, onClose }: ChangeProps) {
  const { i_will, who_with, by_when, help_needed } = pledge;
  const [who_sees, show] = useState(pledge.who_sees);
  return (
    <ChangeWords
      scene={scene}
      id={pledge.id}
      kind="pledge"
      stands={{ i_will, who_with, by_when, help_needed }}
      rows={1}
      onKeep={(words) => changePledge(scene, pledge, { ...words, who_sees })}
      onClose={onClose}
    >
      <WhoMaySee value={who_sees} forTable={pledge.for_table} onChange={show} />
    </ChangeWords>
  );
}
