import { describe, expect, it } from 'vitest';
import { type Choice, fits, whatHelps } from '../../../src/protocols/choose.ts';

const consultancy: Choice = { aim: 'help', minutes: 50, more: 0, from: 5, to: 8, sideBySide: false };
const trio: Choice = { aim: 'help', minutes: 30, more: 9, from: 3, to: 4, sideBySide: true };
const fingers: Choice = { aim: 'agree', minutes: 10, more: 0, from: 3, sideBySide: false };
const all = [consultancy, trio, fingers];

describe('a protocol fits a group', () => {
  it('that says nothing', () => {
    expect(all.every((one) => fits(one, {}))).toBe(true);
  });

  it('by its aim', () => {
    expect(all.filter((one) => fits(one, { aim: 'help' }))).toEqual([consultancy, trio]);
    expect(all.filter((one) => fits(one, { aim: 'unheard-of' }))).toEqual([]);
  });

  it('when it ends within the time, to the minute', () => {
    expect(fits(consultancy, { minutes: 50 })).toBe(true);
    expect(fits(consultancy, { minutes: 49 })).toBe(false);
  });

  it('of its size, both ends included', () => {
    const sizes = [4, 5, 8, 9].filter((people) => fits(consultancy, { people }));
    expect(sizes).toEqual([5, 8]);
  });

  it('of any size when it names no largest', () => {
    expect([2, 3, 40].filter((people) => fits(fingers, { people }))).toEqual([3, 40]);
  });

  it('that shares itself out in groups side by side: five people make no threes and fours', () => {
    const sizes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 31].filter((people) => fits(trio, { people }));
    expect(sizes).toEqual([3, 4, 6, 7, 8, 9, 31]);
  });

  it('whose largest group has the time for one more round', () => {
    expect(fits(trio, { people: 9, minutes: 30 })).toBe(true);
    expect(fits(trio, { people: 7, minutes: 30 })).toBe(false);
    expect(fits(trio, { people: 7, minutes: 39 })).toBe(true);
  });
});

describe('when nothing fits, it is told what to change', () => {
  it('the time, and how much is needed', () => {
    expect(whatHelps(all, { aim: 'help', minutes: 20 })).toEqual({ aim: true, people: false, minutes: 30 });
    expect(whatHelps(all, { aim: 'help', minutes: 20, people: 7 }).minutes).toBe(39);
  });

  it('the number of people', () => {
    expect(whatHelps(all, { aim: 'help', people: 2 })).toEqual({
      aim: false,
      people: true,
      minutes: undefined,
    });
  });

  it('nothing alone, when it takes two changes', () => {
    expect(whatHelps(all, { minutes: 5, people: 2 })).toEqual({
      aim: false,
      people: false,
      minutes: undefined,
    });
  });
});
