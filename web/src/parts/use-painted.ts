import { useEffect, useState } from 'preact/hooks';

/**
 * False until the page has been painted once without what waits for it, then true: what was asked for is seen first, and what stands
 * beside and below it follows. `atOnce`: there is nothing to be quick about.
 */
export function usePainted(atOnce: boolean): boolean {
  const [painted, paint] = useState(atOnce);
  useEffect(() => {
    if (painted) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => paint(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return painted;
}
