import { describe, expect, it } from 'vitest';
import { strings } from '../../../src/i18n/strings.ts';
import { parseAction } from '../../../src/organiser/action-fields.ts';
import { actionNames, complaintCodes } from '../../../src/organiser/model.ts';

const webinar = 'plg-webinar';
const complaint = (...given: Parameters<typeof parseAction>) => {
  const parsed = parseAction(...given);
  return 'complaints' in parsed ? parsed.complaints : undefined;
};

describe('the fields of an action', () => {
  it.each([
    ['2027-03-04T14:00', undefined],
    ['2027-03-04T14:00:00', undefined],
    ['2028-02-29T14:00', undefined],
    ['2027-02-29T14:00', 'not-a-date'],
    ['2027-03-04', 'not-a-date'],
    ['4 maart', 'not-a-date'],
    ['2027-03-04T25:00', 'not-a-date'],
    ['', 'missing'],
  ])('take the date %j: %s', (date, code) => {
    expect(complaint('move', { webinar, date, zone: 'Africa/Johannesburg', minutes: '60' })?.date).toBe(code);
  });

  it.each([
    ['Europe/Brussels', undefined],
    ['Afrika/Johannesburg', 'unknown-zone'],
    ['', 'missing'],
  ])('take the zone %j: %s', (zone, code) => {
    expect(complaint('move', { webinar, date: '2027-03-04T14:00', zone, minutes: '60' })?.zone).toBe(code);
  });

  it.each([
    ['', { input: { webinar, seats: null } }],
    [' 300 ', { input: { webinar, seats: 300 } }],
    ['0', { complaints: { seats: 'not-seats' } }],
    ['-1', { complaints: { seats: 'not-seats' } }],
    ['1e9', { complaints: { seats: 'not-seats' } }],
    ['100001', { complaints: { seats: 'not-seats' } }],
  ])('take the seats %j', (seats, expected) => {
    expect(parseAction('seats', { webinar, seats })).toEqual(expected);
  });

  it.each([
    ['https://meet.example/abc?pwd=1', undefined],
    ['', undefined],
    ['http://meet.example/', 'not-a-link'],
    ['javascript:alert(1)', 'not-a-link'],
    ['https://', 'not-a-link'],
    ['meet.example', 'not-a-link'],
  ])('take the link %j: %s', (url, code) => {
    expect(complaint('link', { webinar, url })?.url).toBe(code);
  });

  it('make one line of a subject and keep the lines of a text', () => {
    const parsed = parseAction('message', {
      webinar,
      audience: 'place',
      subjectNl: 'Dag\r\nBcc: x@example.org',
      textNl: '  Een\r\n\r\nTwee\u0007 ',
      subjectEn: 'Hello',
      textEn: 'One',
    });
    expect(parsed).toMatchObject({
      input: { subjectNl: 'Dag Bcc: x@example.org', textNl: 'Een\n\nTwee' },
    });
  });

  it('name every field that is missing', () => {
    expect(complaint('message', { webinar })).toEqual({
      audience: 'missing',
      subjectNl: 'missing',
      textNl: 'missing',
      subjectEn: 'missing',
      textEn: 'missing',
    });
    expect(complaint('cancel', { webinar, reasonNl: ' ', reasonEn: 'x'.repeat(301) })).toEqual({
      reasonNl: 'missing',
      reasonEn: 'too-long',
    });
  });

  it('are complained about in words only, whatever is sent', () => {
    const odd = ['', 'x'.repeat(300_000), '\0', '__proto__', '-1', '<b>', '\uD800'];
    for (const action of actionNames) {
      for (const value of odd) {
        const names = ['webinar', 'person', 'date', 'zone', 'minutes', 'seats', 'url', 'audience', 'list'];
        const given = Object.fromEntries(names.map((name) => [name, value]));
        for (const code of Object.values(complaint(action, given) ?? {}))
          expect(complaintCodes).toContain(code);
      }
    }
  });

  it('have words for every complaint in both languages', () => {
    expect(Object.keys(strings.nl.organiser.complaints).sort()).toEqual([...complaintCodes].sort());
  });
});
