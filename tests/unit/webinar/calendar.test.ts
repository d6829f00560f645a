import { describe, expect, it } from 'vitest';
import { buildInvitation, buildPublicCalendar, calendarMethod } from '../../../src/webinar/calendar.ts';
import { mailKinds } from '../../../src/webinar/mail-kinds.ts';
import { readCalendar } from '../../support/calendar-file.ts';
import { checkHostileCalendars } from '../../support/hostile-calendars.ts';
import { mailAbout } from '../../support/mail-about.ts';

const about = mailAbout('registered', 'nl');
const personal = {
  ...about,
  uid: 'id-1@leerkring.example',
  sequence: 4,
  email: "o'brien+plc@example.org",
  organiser: 'team@leerkring.example',
  stamp: new Date('2027-02-20T10:00:00.000Z'),
};
const invitation = readCalendar(buildInvitation({ ...personal, method: 'REQUEST' }));
const cancellation = readCalendar(buildInvitation({ ...personal, method: 'CANCEL' }));
const open = buildPublicCalendar(personal) ?? '';

describe('an invitation', () => {
  it('says in UTC when it is, and where', () => {
    expect(invitation).toMatchObject({
      method: 'REQUEST',
      status: 'CONFIRMED',
      start: '2027-03-04T12:00:00.000Z',
      end: '2027-03-04T13:00:00.000Z',
      stamp: '2027-02-20T10:00:00Z',
      location: 'https://meet.example/abc-defg',
      url: about.page,
      summary: 'Webinar over PLG’s',
    });
    expect(buildInvitation({ ...personal, method: 'REQUEST' })).toMatch(/^DTSTART:20270304T120000Z\r$/m);
  });

  it('tells how to take part and where to read more', () => {
    expect(invitation.description).toBe(
      `Een uur over PLG’s.\n\nDoe mee: https://meet.example/abc-defg\n\nOver het webinar: ${about.page}`,
    );
  });

  it('names the person by address alone, as coming', () => {
    expect(invitation.attendees).toEqual([
      { address: "mailto:o'brien+plc@example.org", name: undefined, status: 'ACCEPTED', rsvp: 'FALSE' },
    ]);
    expect(invitation.organizer).toEqual({ name: 'Leerkring', address: 'mailto:team@leerkring.example' });
  });

  it('rings an hour before', () => {
    expect(invitation.alarms).toEqual(['-PT1H']);
  });

  it('has everything that RFC 5546 asks of one, once', () => {
    for (const method of ['REQUEST', 'CANCEL'] as const) {
      const { names } = readCalendar(buildInvitation({ ...personal, method }));
      for (const name of ['uid', 'sequence', 'dtstamp', 'dtstart', 'summary', 'organizer', 'attendee']) {
        expect(names.filter((one) => one === name)).toEqual([name]);
      }
    }
  });

  it('is in the language of the person', () => {
    const file = buildInvitation({ ...personal, ...mailAbout('registered', 'en'), method: 'REQUEST' });
    expect(readCalendar(file)).toMatchObject({ summary: 'Webinar on PLCs' });
    expect(readCalendar(file).description).toContain('Take part: https://meet.example/abc-defg');
  });
});

describe('a cancellation', () => {
  it('is about the same event, cancelled, without a link and without a bell', () => {
    expect(cancellation).toMatchObject({
      method: 'CANCEL',
      status: 'CANCELLED',
      uid: invitation.uid,
      sequence: 4,
      location: 'Online',
      alarms: [],
    });
    expect(cancellation.description).not.toContain('meet.example');
  });

  it('has the date that was, when there is none any more', () => {
    const file = buildInvitation({ ...personal, ...mailAbout('postponed', 'nl'), method: 'CANCEL' });
    expect(readCalendar(file).start).toBe('2027-02-25T12:00:00.000Z');
  });
});

describe('the calendar file for anyone', () => {
  it('has no attendee, no link to take part and a UID of its own', () => {
    const read = readCalendar(open);
    expect(read).toMatchObject({ method: 'PUBLISH', status: 'CONFIRMED', attendees: [], location: 'Online' });
    expect(open).not.toMatch(/ATTENDEE|meet\.example/);
  });

  it('is not there while there is no date', () => {
    expect(
      buildPublicCalendar({ ...personal, schedule: { ...about.schedule, start: null } }),
    ).toBeUndefined();
  });

  it('says so when it is cancelled', () => {
    const schedule = { ...about.schedule, cancelled: true };
    expect(readCalendar(buildPublicCalendar({ ...personal, schedule }) ?? '').status).toBe('CANCELLED');
  });

  it('comes after the one that was fetched before', () => {
    const later = buildPublicCalendar({ ...personal, stamp: new Date('2027-02-20T10:01:00.000Z') }) ?? '';
    expect(readCalendar(later).sequence).toBeGreaterThan(readCalendar(open).sequence);
    expect(readCalendar(later).sequence).toBeLessThan(2 ** 31);
  });
});

describe('which calendar file goes with which mail', () => {
  it('is an invitation for who has a place, a cancellation for who had one, and otherwise none', () => {
    const methods = mailKinds.map((kind) => [kind, calendarMethod(mailAbout(kind, 'nl'))] as const);
    expect(methods.filter(([, method]) => method === 'REQUEST').map(([kind]) => kind)).toEqual([
      'registered',
      'already',
      'changed',
    ]);
    expect(methods.filter(([, method]) => method === 'CANCEL').map(([kind]) => kind)).toEqual([
      'postponed',
      'left',
      'webinar-cancelled',
    ]);
    expect(calendarMethod(mailAbout('changed', 'nl', { standing: 'waiting' }))).toBeNull();
  });
});

describe('calendar files of hostile texts', () => {
  it('read back equal, with no line too long and no line too many: 500 of 500', () => {
    expect(checkHostileCalendars(500, Date.now() % 1e6)).toEqual({
      files: 500,
      tooLong: 0,
      injected: 0,
      changed: 0,
    });
  });

  it('are found when lines are not folded, or not escaped', () => {
    const unfolded = checkHostileCalendars(50, 1, (file) => file.replace(/\r\n /g, ''));
    expect(unfolded.tooLong).toBeGreaterThan(0);
    const unescaped = checkHostileCalendars(50, 1, (file) =>
      file.replace(/\r\n /g, '').replaceAll('\\n', '\r\n'),
    );
    expect(unescaped.injected).toBeGreaterThan(0);
    expect(unescaped.changed).toBeGreaterThan(0);
  });
});
