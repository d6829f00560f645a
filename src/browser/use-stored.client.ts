import { useEffect, useState } from 'react';

/** What a store holds, in an island: drawn again after every change, here or in another tab. */
export function useStored<T>(store: { read(): T; subscribe(listener: () => void): () => void }): T {
  const [, setCount] = useState(0);
  useEffect(() => {
    const redraw = () => setCount((count) => count + 1);
    redraw();
    const stop = store.subscribe(redraw);
    return () => stop();
  }, [store]);
  return store.read();
}
