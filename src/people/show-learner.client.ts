import { learnerHere } from '../browser/stored.client.ts';

/* With several people on the device: who is learning, in the header, as a link to where one hands it over. */
const shown = learnerHere?.replace(/.*? /, '');
if (shown) {
  const menu = document.querySelector('.menu');
  const link = menu?.querySelector('a[href*="/m"]')?.cloneNode() as HTMLElement;
  link.className = 'header-link';
  link.append(shown);
  menu?.before(link);
}
