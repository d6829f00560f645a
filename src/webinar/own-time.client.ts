import { fillIn } from '../i18n/fill-in.ts';
import { languageOf } from '../i18n/language.ts';
import { type Clock, cityOf, readClock } from './clock.ts';

/* Beside the clocks on the page: the reader's own, when it shows another hour or another day than those. */
for (const place of document.querySelectorAll<HTMLElement>('[data-own-time]')) {
  const language = languageOf(location.pathname);
  const schedule = { start: place.dataset.ownTime ?? null, minutes: Number(place.dataset.minutes) };
  try {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const own = readClock(schedule, zone, language);
    const shown = (place.dataset.zones ?? '').split(' ').map((one) => readClock(schedule, one, language));
    if (!own || shown.some((one) => one && isSame(one, own))) continue;
    const hours = fillIn(place.dataset.text ?? '', { ...own, clock: own.offset, place: cityOf(zone) });
    place.textContent = own.day === shown[0]?.day ? hours : `${own.day}, ${hours}`;
    place.hidden = false;
  } catch {
    /* An old browser that knows no zones: the hours on the page say where they hold. */
  }
}

function isSame(a: Clock, b: Clock): boolean {
  return a.day === b.day && a.from === b.from;
}
