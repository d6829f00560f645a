import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/people/model.ts';
import { freeFigure, isTaken, learnerOf, parsePeople, shownAs, whoIs } from '../../../src/people/people.ts';

const thabo: Person = { id: '', name: 'Thabo', figure: 'circle' };
const lerato: Person = { id: 'k3f9x2', name: 'Lerato', figure: 'star' };
const silent: Person = { id: '0a1b2c', name: '', figure: 'square' };

describe('a person', () => {
  it('is shown by figure and name, or by figure alone', () => {
    expect([thabo, lerato, silent].map(shownAs)).toEqual(['● Thabo', '★ Lerato', '■']);
  });

  it('is noted with the words to show, and without them when alone', () => {
    expect(learnerOf(thabo, [thabo, lerato])).toBe(' ● Thabo');
    expect(learnerOf(lerato, [thabo, lerato])).toBe('k3f9x2. ★ Lerato');
    expect(learnerOf(thabo, [thabo])).toBe('');
    expect(learnerOf(lerato, [lerato])).toBe('k3f9x2. ');
  });

  it('is found again by that note; the first when it names no one', () => {
    const all = [thabo, lerato, silent];
    for (const person of all) expect(whoIs(learnerOf(person, all), all)).toBe(person);
    expect(whoIs('gone99. ★ Gone', all)).toBe(thabo);
    expect(whoIs('', [])).toBeUndefined();
  });

  it('gets a figure that nobody has', () => {
    expect(freeFigure([thabo, lerato])).toBe('triangle');
  });

  it('may not look the same as another', () => {
    expect(isTaken({ name: ' Thabo ', figure: 'circle' }, [thabo])).toBe(true);
    expect(isTaken({ name: 'Thabo', figure: 'star' }, [thabo])).toBe(false);
  });
});

describe('kept people', () => {
  it('come back whole', () => {
    expect(parsePeople(JSON.parse(JSON.stringify([thabo, lerato])))).toEqual({
      data: [thabo, lerato],
      whole: true,
    });
  });

  it.each([
    ['an id that could be another key', { ...lerato, id: 'leerkring' }],
    ['an id with a dot', { ...lerato, id: 'a.bcde' }],
    ['a name too long for the header', { ...lerato, name: 'x'.repeat(13) }],
    ['a figure that does not exist', { ...lerato, figure: 'constructor' }],
  ])('are refused with %s', (_, person) => {
    expect(parsePeople([thabo, person])).toEqual({ data: [thabo], whole: false });
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(() => parsePeople(data)).not.toThrow();
      }),
    );
  });
});
