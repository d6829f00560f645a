import { useEffect, useState } from 'react';

/**
 * Keeps the screen on while `wanted`; asks again when the page comes back. Gives whether it does: false when
 * the browser cannot or will not, undefined when it is not wanted or not answered yet.
 */
export function useWakeLock(wanted: boolean): boolean | undefined {
  const [held, setHeld] = useState<boolean | undefined>(undefined);
  useEffect(() => {
    if (!wanted) return;
    let lock: WakeLockSentinel | undefined;
    let stopped = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const given = await navigator.wakeLock.request('screen');
        if (stopped) return given.release();
        lock = given;
        setHeld(true);
        given.addEventListener('release', () => {
          if (!stopped) setHeld(false);
        });
      } catch {
        if (!stopped) setHeld(false);
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      stopped = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
      setHeld(undefined);
    };
  }, [wanted]);
  return held;
}
