import { pathFor } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import { buildPublicCalendar } from '../webinar/calendar.ts';
import { addressOf, type Site } from './queue-mail.ts';
import type { Database } from './tables.ts';
import { loadView } from './webinar-views.ts';

/**
 * The calendar file of a webinar that anyone may fetch, as it stands at this moment. `no-webinar` when there
 * is none of that name, `no-date` while there is nothing to put in a calendar.
 */
export async function loadPublicCalendar(
  db: Database,
  { id, language }: CalendarRequest,
  { site, now }: { readonly site: Site; readonly now: Date },
): Promise<PublicCalendar> {
  const view = await loadView(db, id, now);
  if (!view) return 'no-webinar';
  const file = buildPublicCalendar({
    ...view,
    language,
    page: new URL(pathFor(language, 'webinarOne', { webinar: id }), site.url).href,
    uid: `${id}@${new URL(site.url).hostname}`,
    organiser: addressOf(site.sender),
    stamp: now,
  });
  return file === undefined ? 'no-date' : { file };
}

export interface CalendarRequest {
  readonly id: string;
  readonly language: Language;
}

export type PublicCalendar = 'no-webinar' | 'no-date' | { readonly file: string };
