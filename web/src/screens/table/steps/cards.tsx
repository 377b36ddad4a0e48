import { useEffect, useRef, useState } from 'preact/hooks';
import { HandCard } from '../hand.tsx';
import { plain } from '../plain.ts';
import { Scenario } from '../scenario.tsx';
import type { Scene } from '../scene.ts';

export interface Hand {
  readonly open: boolean;
  toggle(): void;
}

/** Whether the hand card lies open over the card in play; in the listening layout it always does. The focus goes with whoever opens or closes it. */
export function useHand(): Hand {
  const [open, setOpen] = useState(false);
  const tapped = useRef(false);
  useEffect(() => {
    if (tapped.current) document.querySelector<HTMLElement>(open ? '.hand-open button' : '.card-strip button')?.focus();
    tapped.current = false;
  }, [open]);
  const toggle = () => {
    tapped.current = true;
    setOpen(!open);
  };
  return { open: open || plain.value !== undefined, toggle };
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
      {open && !plain.value && <HandCard scene={scene} onToggle={hand.toggle} />}
      <Scenario scene={scene} dealt={dealt} />
      {open && plain.value && <HandCard scene={scene} onToggle={hand.toggle} />}
    </div>
  );
}
