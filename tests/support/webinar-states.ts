import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Webinar } from '../../src/webinar/model.ts';
import { localTimeOf } from '../../src/webinar/schedule.ts';

/**
 * Writes a folder of content with a webinar in every state, dated around `now`. Two of them have one place:
 * whoever signs up first makes them full.
 */
export function writeWebinarStates(folder: string, now: Date): void {
  const webinars = join(folder, 'webinars');
  mkdirSync(webinars, { recursive: true });
  for (const webinar of webinarStates(now)) {
    writeFileSync(join(webinars, `${webinar.id}.yaml`), stringify(webinar));
  }
}

/** The same as data. */
export function webinarStates(now: Date): readonly Webinar[] {
  const start = (minutes: number, zone = 'Africa/Johannesburg') => {
    const instant = new Date(Math.floor(now.getTime() / 60_000) * 60_000 + minutes * 60_000);
    return { local: localTimeOf(instant.toISOString(), zone), zone };
  };
  const day = 24 * 60;
  return [
    webinar('dateless', 'Ooit samen leren', 'Learning together, some day', {}),
    webinar('open', 'Hoe begin je een PLG?', 'How do you start a PLC?', {
      start: start(20 * day),
      seats: 100,
    }),
    webinar('brussels', 'Samen kijken naar leerlingenwerk', 'Looking at learners’ work together', {
      start: start(40 * day, 'Europe/Brussels'),
    }),
    webinar('full', 'Vragen die iets openen', 'Questions that open', { start: start(10 * day), seats: 1 }),
    webinar('live', 'Een PLG wakker maken', 'Waking a PLC', { start: start(-10), minutes: 180, seats: 50 }),
    webinar('crowded', 'Normen afspreken', 'Agreeing on norms', {
      start: start(-10),
      minutes: 180,
      seats: 1,
    }),
    webinar('past', 'Van behoefte naar focusvraag', 'From need to focus question', {
      start: start(-15 * day),
      recording: {
        audio: { url: '/opnames/focusvraag.mp3', megabytes: 18.4, language: 'en' },
        video: { url: 'https://video.example.org/focusvraag', megabytes: 240 },
        transcript: { url: '/opnames/focusvraag.txt', megabytes: 0.2 },
        notes: {
          nl: 'Begin bij wat leerlingen nodig hebben. Maak daar één vraag van.',
          en: 'Begin with what learners need. Make one question of it.',
        },
      },
    }),
    webinar('quiet', 'De eerste sessie', 'The first session', { start: start(-2 * day) }),
    webinar('cancelled', 'Het actieplan', 'The action plan', {
      start: start(5 * day),
      cancelled: {
        nl: 'De spreker is ziek. We zoeken een nieuwe datum.',
        en: 'The speaker is ill. We are looking for a new date.',
      },
    }),
  ];
}

function webinar(id: string, nl: string, en: string, changes: Partial<Webinar>): Webinar {
  return {
    id: `${id}-webinar`,
    title: { nl, en },
    summary: {
      nl: 'Een uur over samen leren, met vragen uit je eigen school.',
      en: 'An hour on learning together, with questions from your own school.',
    },
    host: 'Leerkring',
    minutes: 60,
    languages: ['nl', 'en'],
    ...changes,
  };
}
