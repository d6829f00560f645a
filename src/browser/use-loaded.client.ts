import { useEffect, useState } from 'react';

/**
 * What comes over the network, in an island: `load` gives it, or undefined when it does not come. `key` says
 * what is wanted: another key loads again, and so does `retry`. What came before stays until the new is there.
 */
export function useLoaded<T>(key: string, load: () => Promise<T | undefined>): Loaded<T> {
  const [came, setCame] = useState<Came<T>>({ status: 'loading' });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what `load` fetches
  useEffect(() => {
    let current = true;
    setCame((before) => ({ ...before, status: 'loading' }));
    load().then((value) => {
      if (current) setCame(value === undefined ? { status: 'failed' } : { status: 'ready', value });
    });
    return () => {
      current = false;
    };
  }, [key, round]);
  return { ...came, retry: () => setRound((count) => count + 1) };
}

interface Came<T> {
  readonly status: 'loading' | 'failed' | 'ready';
  readonly value?: T;
}

export interface Loaded<T> extends Came<T> {
  readonly retry: () => void;
}
