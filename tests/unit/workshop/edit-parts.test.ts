import { describe, expect, it } from 'vitest';
import {
  addPart,
  changePart,
  emptyWorkshop,
  insertPart,
  minutesOf,
  movePart,
  partOf,
  readMinutes,
  removePart,
} from '../../../src/workshop/edit-parts.ts';
import { mostParts, type WorkshopPart, workshopSchema } from '../../../src/workshop/model.ts';
import { whatToDrop } from '../../../src/workshop/what-to-drop.ts';

const note = (text: string, minutes = 5): WorkshopPart => ({ kind: 'note', text, minutes, private: false });
const names = (parts: readonly WorkshopPart[]) =>
  parts.map((part) => (part.kind === 'note' ? part.text : ''));
const abc = [note('a'), note('b'), note('c')];

describe('the parts of a workshop', () => {
  it('are added at the end, up to sixty', () => {
    expect(names(addPart(abc, note('d')))).toEqual(['a', 'b', 'c', 'd']);
    const full = Array.from({ length: mostParts }, () => note('x'));
    expect(addPart(full, note('y'))).toEqual(full);
  });

  it('take the minutes that they usually need', () => {
    expect(partOf({ kind: 'lesson', usual: 6 }, 'AAAAA')).toEqual({
      kind: 'lesson',
      code: 'AAAAA',
      minutes: 6,
    });
  });

  it('move to any place, and stay where they are beyond the ends', () => {
    expect(names(movePart(abc, 0, 1))).toEqual(['b', 'a', 'c']);
    expect(names(movePart(abc, 2, 0))).toEqual(['c', 'a', 'b']);
    expect(names(movePart(abc, 0, 9))).toEqual(['b', 'c', 'a']);
    expect(names(movePart(abc, 2, -4))).toEqual(['c', 'a', 'b']);
    expect(names(movePart(abc, 7, 0))).toEqual(['a', 'b', 'c']);
  });

  it('are taken out and put back where they stood', () => {
    const less = removePart(abc, 1);
    expect(names(less)).toEqual(['a', 'c']);
    expect(insertPart(less, 1, note('b'))).toEqual(abc);
  });

  it('change alone, and add up', () => {
    const changed = changePart(abc, 1, (part) => ({ ...part, minutes: 20 }));
    expect(minutesOf(changed)).toBe(30);
    expect(minutesOf([])).toBe(0);
  });

  it.each([
    ['12', 12],
    ['', 0],
    ['-3', 0],
    ['9999', 600],
    ['7.6', 8],
    ['e', 0],
  ])('read %s typed as %i minutes', (typed, minutes) => {
    expect(readMinutes(typed)).toBe(minutes);
  });
});

it('an empty workshop is one that a link can carry', () => {
  expect(workshopSchema.safeParse(emptyWorkshop('en')).success).toBe(true);
});

describe('what to drop so that a code stays readable', () => {
  const workshop = {
    ...emptyWorkshop('nl'),
    parts: [note('short'), note('x'.repeat(400)), note('y'.repeat(300))],
  };
  const room = (most: number) => (one: typeof workshop) => JSON.stringify(one.parts).length <= most;

  it('is nothing when it fits', () => {
    expect(whatToDrop(workshop, room(5_000))).toEqual([]);
  });

  it('is the longest notes first, and as few as needed', () => {
    expect(whatToDrop(workshop, room(600))).toEqual([1]);
    expect(whatToDrop(workshop, room(200))).toEqual([1, 2]);
  });

  it('is nothing when even an empty workshop is too much', () => {
    expect(whatToDrop(workshop, () => false)).toEqual([]);
  });
});
