import { learnerHere } from '../browser/stored.client.ts';

/* With several people on the device: who is learning, in the header, as a link to where one hands it over. */
const shown = learnerHere?.replace(/.*? /, '');
if (shown) {
  const nav = document.querySelector('nav');
  const link = nav?.querySelector('a[href*="/m"]')?.cloneNode() as HTMLElement;
  link.className = 'header-link';
  link.append(shown);
  /* Left of what stands at the right: nothing else in the row moves. */
  nav?.before(link);
}
