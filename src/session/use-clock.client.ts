import { useEffect, useRef, useState } from 'react';
import type { Look } from './clock-watch.ts';

/**
 * The time by the clock of the device, drawn again four times a second while the page is seen. `onLook` hears
 * of every look beside the one before, and whether the page was seen all the time between; `sets` is how often
 * the clock is known to be set, and `onLook` gives it anew.
 */
export function useClock(sets: number, onLook: OnLook): number {
  const [now, setNow] = useState(() => Date.now());
  const current = useRef({ sets, onLook });
  current.current = { sets, onLook };
  useEffect(() => {
    const seen = () => document.visibilityState === 'visible';
    const takeLook = (): Look => ({
      wall: Date.now(),
      steady: performance.now(),
      sets: current.current.sets,
    });
    let last = takeLook();
    let watched = seen();
    const look = () => {
      const here = takeLook();
      /* What this look wrote down is known to the next: else it would be taken for another tab's, and undone. */
      last = { ...here, sets: current.current.onLook(last, here, watched) };
      watched = seen();
      setNow(here.wall);
    };
    const timer = setInterval(look, 250);
    const moments = ['visibilitychange', 'freeze', 'resume'] as const;
    for (const moment of moments) document.addEventListener(moment, look);
    addEventListener('pageshow', look);
    return () => {
      clearInterval(timer);
      for (const moment of moments) document.removeEventListener(moment, look);
      removeEventListener('pageshow', look);
    };
  }, []);
  return now;
}

type OnLook = (before: Look, after: Look, watched: boolean) => number;
