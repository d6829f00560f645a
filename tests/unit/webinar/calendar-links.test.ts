import { describe, expect, it } from 'vitest';
import {
  calendarPath,
  googleCalendarLink,
  invitationText,
  whatsAppLink,
} from '../../../src/webinar/calendar-links.ts';
import { mailAbout } from '../../support/mail-about.ts';
import { webinarFile } from '../../support/webinar-file.ts';

const nl = mailAbout('registered', 'nl');
const noDate = { ...nl, schedule: { ...nl.schedule, start: null } };

describe('the link to Google Calendar', () => {
  it('fills in what, when in UTC, and where to read more; not how to take part', () => {
    const { origin, pathname, searchParams } = new URL(googleCalendarLink(nl) ?? '');
    expect(origin + pathname).toBe('https://calendar.google.com/calendar/render');
    expect(Object.fromEntries(searchParams)).toEqual({
      action: 'TEMPLATE',
      text: 'Webinar over PLG’s',
      dates: '20270304T120000Z/20270304T130000Z',
      details: `Een uur over PLG’s.\n\nOver het webinar: ${nl.page}`,
      location: 'Online',
    });
  });

  it('is not there without a date, or when it does not take place', () => {
    expect(googleCalendarLink(noDate)).toBeUndefined();
    expect(googleCalendarLink({ ...nl, schedule: { ...nl.schedule, cancelled: true } })).toBeUndefined();
  });
});

describe('the text for a group on WhatsApp', () => {
  it('says what, when on both clocks, and where to sign up; not how to take part', () => {
    expect(invitationText(nl)).toBe(
      [
        '*Webinar over PLG’s*',
        'donderdag 4 maart 2027\n14:00–15:00 in Zuid-Afrika (SAST, UTC+2)\n13:00–14:00 in België (UTC+1)',
        `Gratis en online. Schrijf je hier in:\n${nl.page}`,
      ].join('\n\n'),
    );
  });

  it('says so when there is no date', () => {
    expect(invitationText({ ...noDate, language: 'en' })).toContain('There is no date yet.');
  });

  it('keeps the bold of the title whole', () => {
    const webinar = webinarFile({ title: { nl: 'PLG’s: *samen*\nleren', en: 'x' } });
    expect(invitationText({ ...nl, webinar })).toMatch(/^\*PLG’s: samen leren\*\n/);
  });

  it('goes whole into the link that opens WhatsApp', () => {
    expect(new URL(whatsAppLink(nl)).searchParams.get('text')).toBe(invitationText(nl));
  });
});

it('the calendar file has an address for each language', () => {
  expect(calendarPath('en', 'plg-webinar')).toBe('/api/webinars/plg-webinar/calendar.ics?language=en');
});
