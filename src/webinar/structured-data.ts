import { type Language, languageTag } from '../i18n/language.ts';
import { endOf } from './state.ts';
import type { WebinarView } from './view.ts';

/** schema.org `EducationEvent` (https://schema.org/EducationEvent) of a webinar; undefined while it has no date. */
export function eventData(
  { webinar, schedule, state }: WebinarView,
  language: Language,
  pageUrl: string,
): object | undefined {
  if (schedule.start === null) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationEvent',
    name: webinar.title[language],
    description: webinar.summary[language],
    url: pageUrl,
    inLanguage: webinar.languages.map((of) => languageTag[of]),
    startDate: schedule.start,
    endDate: endOf(schedule.start, schedule.minutes).toISOString(),
    eventStatus: `https://schema.org/${state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    /* Where one takes part goes out by mail only. */
    location: { '@type': 'VirtualLocation', url: pageUrl },
    organizer: { '@type': 'Organization', name: webinar.host },
    isAccessibleForFree: true,
    ...(schedule.seats === null ? {} : { maximumAttendeeCapacity: schedule.seats }),
  };
}
