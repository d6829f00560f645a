import { describe, expect, it } from 'vitest';
import { strings } from '../../../src/i18n/strings.ts';
import { notesText } from '../../../src/session/notes-text.ts';
import { allSignals, parseSignals, timeCameUp } from '../../../src/session/signals.ts';
import { clockFace, leftInWords, secondsInWords } from '../../../src/session/time-words.ts';

const { nl, en } = { nl: strings.nl.session, en: strings.en.session };

describe('the clock in figures', () => {
  it.each([
    [300_000, '5:00'],
    [299_001, '5:00'],
    [299_000, '4:59'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-1_000, '+0:01'],
    [-80_000, '+1:20'],
    [7_200_000, '120:00'],
  ])('shows %i milliseconds as %s', (left, face) => {
    expect(clockFace(left)).toBe(face);
  });
});

describe('the clock in words', () => {
  it.each([
    [45, '45 seconden', '45 seconds'],
    [60, '1 minuut', '1 minute'],
    [245, '4 minuten en 5 seconden', '4 minutes and 5 seconds'],
  ])('says %i seconds', (seconds, dutch, english) => {
    expect(secondsInWords(seconds, nl, 'nl')).toBe(dutch);
    expect(secondsInWords(seconds, en, 'en')).toBe(english);
  });

  it('says how much there is, that it is up, and how long it has been', () => {
    expect(leftInWords(60_000, nl, 'nl')).toBe('nog 1 minuut');
    expect(leftInWords(0, nl, 'nl')).toBe('De tijd is om.');
    expect(leftInWords(-80_000, nl, 'nl')).toBe('De tijd is om. 1 minuut en 20 seconden over tijd.');
    expect(leftInWords(-80_000, en, 'en')).toBe('Time is up. 1 minute and 20 seconds over.');
  });
});

describe('the signal', () => {
  const seen = (left: number, at: number, presses = 1, index = 0) => ({
    where: { phase: 'during', index, left, running: true } as const,
    at,
    presses,
  });
  it('comes when the time of a step runs out, or the next begins by itself', () => {
    expect(timeCameUp(seen(100, 0), seen(-150, 250))).toBe(true);
    expect(timeCameUp(seen(100, 0), seen(60_000, 250, 1, 1))).toBe(true);
  });
  it('does not come for a press, twice, or long after', () => {
    expect(timeCameUp(seen(100, 0), seen(60_000, 250, 2, 1))).toBe(false);
    expect(timeCameUp(seen(-100, 0), seen(-350, 250))).toBe(false);
    expect(timeCameUp(seen(100, 0), seen(-60_000, 60_000))).toBe(false);
  });
  it('is on until someone says otherwise', () => {
    expect(parseSignals(undefined).data).toEqual(allSignals);
    expect(parseSignals({ ...allSignals, sound: false }).data.sound).toBe(false);
  });
});

describe('the notes as a message', () => {
  it('have a title, a day and five lines, also where nothing is written', () => {
    const notes = ['Lebo, Mpho', ' Fractions ', '', 'Try it, 5 May', ''];
    expect(notesText({ title: 'Troika', day: '2027-03-04', notes, text: en, language: 'en' })).toBe(
      'Notes: Troika, 4 March 2027\n\nPresent: Lebo, Mpho\nTopic: Fractions\nWhat we agreed: –\nTask and date: Try it, 5 May\nSupport we ask for: –',
    );
  });
});
