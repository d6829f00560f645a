import { describe, expect, it } from 'vitest';
import type { Webinar } from '../../../src/webinar/model.ts';
import { ownStandingOf } from '../../../src/webinar/own-standing.ts';
import { scheduleOf } from '../../../src/webinar/schedule.ts';
import { standingOf, statesToShow } from '../../../src/webinar/standing.ts';
import { eventData } from '../../../src/webinar/structured-data.ts';
import { groupViews, nextWebinar, viewOf } from '../../../src/webinar/view.ts';
import { webinarFile } from '../../support/webinar-file.ts';

const now = new Date('2027-01-14T12:00:00.000Z');
const zone = 'Africa/Johannesburg';
const at = (local: string) => ({ start: { local, zone } });
const view = (id: string, changes: Partial<Webinar> = {}, taken = 0) => {
  const webinar = webinarFile({ id, ...changes });
  return viewOf(webinar, scheduleOf(webinar), taken, now);
};
const dateless = view('dateless');
const soon = view('soon', at('2027-01-20T14:00'));
const later = view('later', at('2027-02-20T14:00'));
const full = view('full', { ...at('2027-01-16T14:00'), seats: 2 }, 2);
const live = view('live', at('2027-01-14T13:30'));
const crowded = view('crowded', { ...at('2027-01-14T13:30'), seats: 2 }, 2);
const past = view('past', at('2027-01-10T14:00'));
const longPast = view('long-past', { ...at('2026-05-10T14:00'), recording: {} });
const cancelled = view('cancelled', { ...at('2027-01-15T14:00'), cancelled: { nl: 'Ziek.', en: 'Ill.' } });
const ids = (views: readonly { webinar: { id: string } }[]) => views.map(({ webinar }) => webinar.id);

describe('the webinar of the page /nl/webinar/', () => {
  it.each([
    ['one that runs', [soon, live, dateless], 'live'],
    ['the next one, rather than one that runs and is full', [later, crowded, soon], 'soon'],
    ['one with a waiting list, rather than one without a date', [dateless, full, past], 'full'],
    ['one that waits for a date, rather than one that is over', [past, dateless], 'dateless'],
    ['the last one that was', [longPast, past, cancelled], 'past'],
    ['one that was cancelled, when there is nothing else', [cancelled], 'cancelled'],
  ])('is %s', (_, views, id) => {
    expect(nextWebinar(views)?.webinar.id).toBe(id);
  });

  it('is none when there is none', () => {
    expect(nextWebinar([])).toBeUndefined();
  });
});

describe('the list of all webinars', () => {
  it('names what comes first at the top, and what was last at the top of what is over', () => {
    const groups = groupViews([longPast, dateless, later, past, cancelled, soon, live]);
    expect(ids(groups.coming)).toEqual(['live', 'soon', 'later', 'dateless']);
    expect(ids(groups.past)).toEqual(['past', 'long-past']);
    expect(ids(groups.cancelled)).toEqual(['cancelled']);
  });
});

describe('how it stands with a webinar', () => {
  it.each([
    [dateless, 'no-date'],
    [soon, 'open'],
    [full, 'full'],
    [live, 'live'],
    [crowded, 'live-full'],
    [past, 'past-empty'],
    [longPast, 'past'],
    [cancelled, 'cancelled'],
  ])('$webinar.id is told as %s', (one, name) => {
    expect(standingOf(one)).toBe(name);
  });

  it('is ready for every state that the clock can bring, on a page that is made once', () => {
    expect(statesToShow(soon, true)).toEqual(['open', 'live', 'past']);
    expect(statesToShow(past, true)).toEqual(['open', 'live', 'past']);
    expect(statesToShow(dateless, true)).toEqual(['no-date']);
    expect(statesToShow(cancelled, true)).toEqual(['cancelled']);
    expect(statesToShow(soon, false)).toEqual(['open']);
  });
});

describe('what a person can do on their own page', () => {
  it.each([
    ['interested', dateless, 'interested', undefined, 'leaveList'],
    ['interested', soon, 'interested-dated', 'takePlace', 'leaveList'],
    ['registered', soon, 'registered', undefined, 'leave'],
    ['registered', live, 'registered', undefined, 'leave'],
    ['waiting', full, 'waiting', undefined, 'leaveList'],
    ['offered', full, 'offered', 'take', 'leaveOffer'],
    ['cancelled', soon, 'cancelled', 'takeAgain', undefined],
    ['cancelled', dateless, 'cancelled', 'takeAgain', undefined],
    ['cancelled', crowded, 'cancelled', undefined, undefined],
    ['lapsed', full, 'lapsed', 'takeAgain', undefined],
    ['quarantined', soon, 'quarantined', undefined, undefined],
    ['registered', past, 'past', undefined, undefined],
    ['registered', cancelled, 'webinar-cancelled', undefined, undefined],
  ] as const)('who is %s at $webinar.id', (status, one, name, take, leave) => {
    expect(ownStandingOf(one, status)).toEqual({ name, take, leave });
  });
});

describe('what search engines are told', () => {
  const page = 'https://leerkring.example/en/webinars/soon/';

  it('is an event with its instants in UTC, free of charge, and nowhere but on its page', () => {
    expect(eventData(soon, 'en', page)).toMatchObject({
      '@type': 'EducationEvent',
      startDate: '2027-01-20T12:00:00.000Z',
      endDate: '2027-01-20T13:00:00.000Z',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'VirtualLocation', url: page },
      isAccessibleForFree: true,
      inLanguage: ['nl', 'en-ZA'],
    });
  });

  it('says when it does not take place, and is nothing without a date', () => {
    expect(eventData(cancelled, 'en', page)).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
    });
    expect(eventData(dateless, 'en', page)).toBeUndefined();
  });
});
