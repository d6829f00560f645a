import { useEffect, useReducer } from 'react';

/** What a store holds, in an island: drawn again after every change, here or in another tab. */
export function useStored<T>(store: { read(): T; subscribe(listener: () => void): () => void }): T {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    redraw();
    const stop = store.subscribe(redraw);
    return () => stop();
  }, [store]);
  return store.read();
}
