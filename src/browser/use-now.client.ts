import { useEffect, useState } from 'react';

/**
 * The time by the clock of the device, in milliseconds since 1970, drawn again every `interval` and at once when
 * the page is looked at again: a phone that slept shows the right time, not that of its last tick.
 */
export function useNow(interval: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const update = () => setNow(Date.now());
    const timer = setInterval(update, interval);
    addEventListener('pageshow', update);
    addEventListener('focus', update);
    document.addEventListener('visibilitychange', update);
    return () => {
      clearInterval(timer);
      removeEventListener('pageshow', update);
      removeEventListener('focus', update);
      document.removeEventListener('visibilitychange', update);
    };
  }, [interval]);
  return now;
}
