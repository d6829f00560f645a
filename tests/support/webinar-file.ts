import type { Webinar } from '../../src/webinar/model.ts';

/** A webinar as its file says; without changes it has no date. */
export function webinarFile(changes: Partial<Webinar> = {}): Webinar {
  return {
    id: 'plg-webinar',
    title: { nl: 'Webinar over PLG’s', en: 'Webinar on PLCs' },
    summary: { nl: 'Een uur over PLG’s.', en: 'An hour on PLCs.' },
    host: 'Leerkring',
    minutes: 60,
    languages: ['nl', 'en'],
    ...changes,
  };
}
