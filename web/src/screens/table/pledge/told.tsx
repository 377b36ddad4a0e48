import { PledgeDialog } from '../../pledges/dialog.tsx';
import type { Scene } from '../scene.ts';

interface ToldProps {
  readonly scene: Scene;
  readonly pledge: string;
  readonly onClose: () => void;
}

/** My pledge as it stands now, with what can be told of it. */
export function Told({ scene: { session }, pledge: id, onClose }: ToldProps) {
  const lists = (['my_pledges', 'table_pledges', 'pledges'] as const).flatMap((name) => session.pages(name).value);
  const pledge = lists.find((one) => one.id === id);
  return pledge ? <PledgeDialog session={session} pledge={pledge} onClose={onClose} /> : null;
}
