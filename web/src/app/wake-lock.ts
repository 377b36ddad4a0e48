import { useEffect } from 'preact/hooks';

/** Keeps the screen from sleeping while `wanted`, where the browser can; nothing depends on it. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    const { wakeLock } = navigator as { wakeLock?: WakeLock };
    if (!wanted || !wakeLock) return undefined;
    let held: WakeLockSentinel | undefined;
    let left = false;
    // A browser lets go of the lock whenever the page is hidden.
    const hold = () => {
      if (document.visibilityState !== 'visible') return;
      wakeLock.request('screen').then(
        (lock) => {
          if (left) void lock.release();
          else held = lock;
        },
        () => console.info('this device keeps its own time for sleeping'),
      );
    };
    hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', hold);
      void held?.release();
    };
  }, [wanted]);
}
