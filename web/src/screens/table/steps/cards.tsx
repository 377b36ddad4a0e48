import { useState } from 'preact/hooks';
import { HandCard } from '../hand.tsx';
import { Scenario } from '../scenario.tsx';
import type { Scene } from '../scene.ts';

export interface Hand {
  readonly open: boolean;
  toggle(): void;
}

/** Whether the hand card lies open over the card in play. */
export function useHand(): Hand {
  const [open, setOpen] = useState(false);
  return { open, toggle: () => setOpen(!open) };
}

interface CardsProps {
  readonly scene: Scene;
  readonly hand: Hand;
  readonly dealt?: boolean | undefined;
}

/** The card in play; the hand card over it on a phone, beside it where there is room. */
export function Cards({ scene, hand, dealt }: CardsProps) {
  const open = hand.open && scene.seat.shoes !== null;
  return (
    <div class="table-cards" data-hand={open ? '' : undefined}>
      {open && <HandCard scene={scene} onToggle={hand.toggle} />}
      <Scenario scene={scene} dealt={dealt} />
    </div>
  );
}
