import { type RefObject, useEffect, useRef } from 'react';
import { useFragment } from './use-fragment.client.ts';

/**
 * For a tool whose address says which of its views is shown, so that the back button and a reload work. Gives the
 * part of the address from `#` on, and the place of the view in the page: when another view comes, its heading, an
 * `h2` that can have the focus, gets it. Not on arrival, where the page begins at its top.
 */
export function useView(): { fragment: string; place: RefObject<HTMLDivElement | null> } {
  const fragment = useFragment();
  const place = useRef<HTMLDivElement>(null);
  const seen = useRef(fragment);
  useEffect(() => {
    if (seen.current === fragment) return;
    seen.current = fragment;
    place.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [fragment]);
  return { fragment, place };
}
