import { h, render } from 'preact';
import type { PageData } from './page-data.ts';
import { WhoLearns } from './WhoLearns.tsx';

/** Shows who learns on this device in a place; `begin` opens the form for who joins at once. */
export function showPeople(place: HTMLElement, begin: boolean): void {
  const data = JSON.parse(document.getElementById('who-learns-data')?.textContent ?? '') as PageData;
  place.replaceChildren();
  render(h(WhoLearns, { data, begin }), place);
  /* After handing over: the browser looked for this heading before it was there. */
  if (location.hash === '#people') document.getElementById('people')?.focus();
}
