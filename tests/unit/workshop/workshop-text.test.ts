import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { buildCalendarFile } from '../../../src/calendar/calendar-file.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { codeOf } from '../../../src/link/code-of.ts';
import { emptyWorkshop } from '../../../src/workshop/edit-parts.ts';
import type { Workshop } from '../../../src/workshop/model.ts';
import { workshopEvent } from '../../../src/workshop/workshop-event.ts';
import { buildLinkText, buildWorkshopText, firstLine } from '../../../src/workshop/workshop-text.ts';
import { aCatalogue } from '../../support/a-catalogue.ts';

const { workshop: text, workshopBuild: build } = strings.nl;
const words = { text, build, language: 'nl', catalogue: aCatalogue } as const;
const workshop: Workshop = {
  ...emptyWorkshop('nl'),
  title: 'Samen leren',
  date: '2027-03-04',
  start: '14:00',
  place: 'Botshabelo',
  group: 'graad 4',
  parts: [
    { kind: 'lesson', code: codeOf('lesson', 'first'), minutes: 5 },
    { kind: 'note', text: 'Koffie\nmet melk', minutes: 0, private: false },
    { kind: 'note', text: 'Geheim', minutes: 5, private: true },
    { kind: 'protocol', code: 'ZZZZZ', minutes: 10 },
  ],
};

describe('a workshop as a message', () => {
  it('says what, when, where and for whom, lists the parts, and ends with the link', () => {
    expect(buildWorkshopText(workshop, 'https://x.example/#w1.a', words).split('\n')).toEqual([
      'Samen leren',
      '4 maart 2027, vanaf 14:00',
      'Botshabelo',
      'voor graad 4',
      '',
      'Onderdelen:',
      '1. De eerste les (5 min)',
      '2. Koffie',
      '3. niet gevonden (10 min)',
      '',
      'Open hem hier:',
      'https://x.example/#w1.a',
    ]);
  });

  it('has a name also while it has none, and long notes are cut', () => {
    expect(buildLinkText(emptyWorkshop('nl'), 'https://x.example/', text)).toBe(
      'Workshop zonder naam\nhttps://x.example/',
    );
    expect(firstLine('x'.repeat(200))).toHaveLength(80);
  });
});

describe('a workshop in a calendar', () => {
  const kept = { id: 'AAAAAAAA', workshop, changedAt: 1_800_000_000_000 };
  const eventOf = (one: typeof kept) => {
    const file = buildCalendarFile([workshopEvent(one, 'Samen leren', 'De link')], new Date(0));
    return new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent') ?? undefined);
  };

  it('begins at its start and lasts as long as its parts', () => {
    const event = eventOf(kept);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([
      '2027-03-04T14:00:00',
      '2027-03-04T14:20:00',
    ]);
    expect([event.summary, event.location]).toEqual(['Samen leren', 'Botshabelo']);
  });

  it('is there all day while no hour is said, and changes instead of standing there twice', () => {
    const event = eventOf({ ...kept, workshop: { ...workshop, start: '' } });
    expect(event.startDate.toString()).toBe('2027-03-04');
    expect(event.uid).toBe(eventOf(kept).uid);
    expect(eventOf({ ...kept, changedAt: kept.changedAt + 60_000 }).sequence).toBeGreaterThan(event.sequence);
  });
});
