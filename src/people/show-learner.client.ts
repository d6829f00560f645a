import { learnerHere } from '../browser/stored.client.ts';

/* With several people on the device: who is learning, in the header, as a link to where one hands it over. */
const [, shown] = learnerHere?.split(/ (.*)/) ?? [];
const menu = document.querySelector('.menu');
const place = menu?.querySelector<HTMLAnchorElement>('a[href*="/m"]');
if (shown && place) {
  const link = place.cloneNode() as HTMLElement;
  link.className = 'header-link';
  link.append(shown);
  menu?.before(link);
}
