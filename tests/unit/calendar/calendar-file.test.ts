import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { buildCalendarFile, type CalendarEvent } from '../../../src/calendar/calendar-file.ts';

const now = new Date('2027-03-01T10:20:30.456Z');
const event: CalendarEvent = {
  uid: 'plan-aB3-_9xZ-look-back',
  sequence: 7,
  day: '2027-03-30',
  title: 'Terugkijken: graad 4, breuken; en nu?',
  text: 'Teken van succes:\n30 van 42 \\ onderstrepen de vraag.',
  alarm: { hoursBefore: 8 },
};

function read(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
}

/* Longer than a line may be. */
const words = (unit: 'binary' | 'grapheme') => fc.string({ unit, maxLength: 300, size: 'max' });

describe('a calendar file', () => {
  it('is read by another program as it was meant', () => {
    const [component] = read(buildCalendarFile([event], now));
    const found = new ICAL.Event(component);
    expect(found.uid).toBe('plan-aB3-_9xZ-look-back@leerkring');
    expect(found.sequence).toBe(7);
    expect(found.summary).toBe(event.title);
    expect(found.description).toBe(event.text);
    expect(found.startDate.isDate).toBe(true);
    expect(found.startDate.toString()).toBe('2027-03-30');
    expect(found.endDate.toString()).toBe('2027-03-31');
    expect(String(component?.getFirstPropertyValue('dtstamp'))).toBe('2027-03-01T10:20:30Z');
    const alarm = component?.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT8H');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  });

  it('gives a meeting its local time and place, also past midnight', () => {
    const meeting = {
      uid: 'w',
      day: '2027-12-31',
      title: 'Workshop',
      place: 'Zaal 2, Botshabelo',
      time: { start: '23:30', minutes: 90 },
    };
    const found = new ICAL.Event(read(buildCalendarFile([meeting], now))[0]);
    expect(found.startDate.toString()).toBe('2027-12-31T23:30:00');
    expect(found.startDate.zone.tzid).toBe('floating');
    expect(found.endDate.toString()).toBe('2028-01-01T01:00:00');
    expect(found.location).toBe('Zaal 2, Botshabelo');
  });

  it('leaves out what has no day', () => {
    expect(
      read(
        buildCalendarFile(
          [
            { ...event, day: '' },
            { ...event, day: '2027-02-31' },
          ],
          now,
        ),
      ),
    ).toEqual([]);
  });

  it('survives any words, in lines that are never too long', () => {
    fc.assert(
      fc.property(words('binary'), words('grapheme'), (title, text) => {
        const file = buildCalendarFile([{ ...event, title, text }], now);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [component, ...others] = read(file);
        expect(others).toEqual([]);
        const plain = (words: unknown) =>
          String(words ?? '')
            .replace(/\p{Cc}/gu, ' ')
            .toWellFormed();
        expect(plain(component?.getFirstPropertyValue('summary'))).toBe(plain(title.replace(/\r\n?/g, '\n')));
      }),
    );
  });
});
