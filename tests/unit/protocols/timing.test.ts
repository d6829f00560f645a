import { describe, expect, it } from 'vitest';
import { choiceOf } from '../../../src/protocols/choice-of.ts';
import { protocolSchema } from '../../../src/protocols/model.ts';
import { minutesOfProtocol, minutesOfStep, roundsOf, sittingsOf } from '../../../src/protocols/timing.ts';

const both = (text: string) => ({ nl: text, en: text });
const turn = (id: string, minutes: number) => ({ id, minutes, title: both(id), line: both('Say.') });
const protocol = (steps: object[], people: object = { from: 3, to: 4, sideBySide: true }) =>
  protocolSchema.parse({
    slug: both('a-round'),
    title: both('A round'),
    purpose: both('Heard.'),
    aim: 'voices',
    minutes: 30,
    people,
    origin: both('Old.'),
    sources: ['a'],
    warnings: [both('Mind.')],
    steps,
  });

const inTurn = { ...turn('in-turn', 27), turns: [turn('tell', 4), turn('think', 5)] };
const threes = protocol([turn('open', 2), inTurn, turn('close', 1)]);

describe('the time of a protocol', () => {
  it('counts a round for each person', () => {
    expect(minutesOfProtocol(threes, 3)).toBe(30);
    expect(minutesOfProtocol(threes, 4)).toBe(39);
  });

  it('counts stated rounds, however many people there are', () => {
    const five = { ...turn('chain', 15), turns: [turn('why', 3)], rounds: 5 };
    expect([3, 6].map((people) => minutesOfStep(five, people))).toEqual([15, 15]);
    expect(roundsOf(turn('open', 2), 6)).toBe(1);
  });

  it('falls apart in sittings, each from the step that begins it', () => {
    const weeks = protocol([
      { ...turn('plan', 20), sitting: both('Plan') },
      turn('share', 10),
      { ...turn('teach', 40), sitting: both('Teach') },
    ]);
    expect(sittingsOf(weeks, 3).map(({ heading, minutes }) => [heading?.en, minutes])).toEqual([
      ['Plan', 30],
      ['Teach', 40],
    ]);
    expect(sittingsOf(threes, 4)).toMatchObject([{ heading: undefined, minutes: 39 }]);
  });
});

describe('what one chooses a protocol by', () => {
  it('is the longest sitting, and what one more person adds to it', () => {
    expect(choiceOf(threes)).toMatchObject({ minutes: 30, more: 9, from: 3, to: 4, sideBySide: true });
    const weeks = protocol(
      [
        { ...turn('plan', 20), sitting: both('Plan') },
        { ...turn('teach', 40), sitting: both('Teach') },
      ],
      { from: 3 },
    );
    expect(choiceOf(weeks)).toMatchObject({ minutes: 40, more: 0 });
  });

  it('survives the way to the browser, also without a largest group', () => {
    const open = choiceOf(protocol([turn('one', 10), turn('two', 10)], { from: 3 }));
    expect(JSON.parse(JSON.stringify(open))).toEqual({
      aim: 'voices',
      minutes: 20,
      more: 0,
      from: 3,
      sideBySide: false,
    });
  });
});
