import { useLayoutEffect, useRef } from 'preact/hooks';
import { OfflineBar, PausedBar } from '../../parts/toast.tsx';
import { Head } from './head.tsx';
import { useHere, type Width } from './here.ts';
import { Rehearsing } from './rehearsing.tsx';

/**
 * What stands above the columns: the header, and the bars of a lost connection or a full disk. The page is told how high that is, so
 * that what is at the foot of a column stays in sight, whatever a bar says in which language, folded or not.
 */
export function Above({ width }: { readonly width: Width }) {
  const box = useRef<HTMLDivElement>(null);
  const session = useHere();
  const { kind } = session.status.value;
  useLayoutEffect(() => {
    const above = box.current as HTMLElement;
    const measure = () => above.parentElement?.style.setProperty('--above', `${above.offsetHeight}px`);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(above);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={box}>
      <Head width={width} />
      <Rehearsing session={session} />
      <OfflineBar offline={kind === 'offline'} />
      <PausedBar paused={kind === 'paused'} />
    </div>
  );
}
