import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../link/index.ts';
import { closeOnBack } from '../../parts/back.ts';
import { Loading } from '../../parts/panel.tsx';
import { Unloaded } from '../lost/index.tsx';

interface LookingBackProps {
  readonly session: Session;
}

const looking = signal(false);

/** Whether earlier moments of the room stand in the place of the console. */
export function isLookingBack(): boolean {
  return looking.value;
}

/** Puts earlier moments in the place of the console. */
export function lookBack(): void {
  looking.value = true;
}

/** Back to now. */
export function stopLookingBack(): void {
  looking.value = false;
}

/** The page of earlier moments, fetched when somebody looks back. */
export function LookingBack({ session }: LookingBackProps) {
  const [Shown, show] = useState<ComponentType<LookingBackProps & { onNow: () => void }>>();
  const [failed, fail] = useState(false);
  useEffect(() => closeOnBack(stopLookingBack), []);
  useEffect(() => {
    import('../back/index.tsx').then(
      ({ Back }) => show(() => Back),
      (cause: unknown) => {
        console.error(cause);
        fail(true);
      },
    );
  }, []);
  if (failed) return <Unloaded session={session} />;
  return Shown ? <Shown session={session} onNow={stopLookingBack} /> : <Loading />;
}
