import { useEffect, useState } from 'react';

/** What stands behind `#` in the address, with it; drawn again when it changes, by a link or the back button. */
export function useFragment(): string {
  const [fragment, setFragment] = useState(() => location.hash);
  useEffect(() => {
    const update = () => setFragment(location.hash);
    /* An effect runs after the first frame, and the address may have changed by then. */
    update();
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  return fragment;
}
