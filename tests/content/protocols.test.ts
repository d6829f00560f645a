import { describe, expect, it } from 'vitest';
import { minutesOfProtocol } from '../../src/protocols/timing.ts';
import { readProtocols } from '../support/course-files.ts';

/* Each protocol as it was designed: people, minutes of its steps, and which of them are silent. */
const designed: Record<string, { people: string; minutes: readonly number[]; silent: readonly string[] }> = {
  'appreciative-check-in': { people: '4-9', minutes: [1, 1, 7, 1], silent: ['think'] },
  'building-norms': { people: '4-12', minutes: [2, 5, 6, 6, 4, 2], silent: ['write'] },
  'chalk-talk': { people: '4-15', minutes: [2, 10, 5, 3], silent: ['write'] },
  'fist-to-five': { people: '3-', minutes: [2, 1, 4, 2, 1], silent: [] },
  'success-analysis': { people: '3-4', minutes: [2, 5, 27, 7, 4], silent: ['write'] },
  consultancy: { people: '5-8', minutes: [2, 8, 5, 10, 15, 5, 5], silent: [] },
  tuning: { people: '4-10', minutes: [3, 8, 5, 7, 2, 10, 5, 5], silent: ['look', 'pause'] },
  'learners-work': { people: '4-8', minutes: [5, 10, 10, 10, 7, 8], silent: [] },
  'data-conversation': { people: '3-8', minutes: [3, 5, 10, 10, 8, 4], silent: ['predict'] },
  'five-whys': { people: '3-6', minutes: [3, 15, 3, 4], silent: [] },
  troika: { people: '3-4', minutes: [2, 27, 1], silent: ['prepare'] },
  'lesson-study': { people: '3-6', minutes: [10, 15, 25, 10, 40, 3, 5, 12, 15, 7, 3], silent: [] },
};
const protocols = readProtocols();
const of = (id: string) => protocols.find((protocol) => protocol.id === id);

describe('the twelve protocols', () => {
  it('are twelve, for five aims', () => {
    expect(protocols.map(({ id }) => id).sort()).toEqual(Object.keys(designed).sort());
    expect(new Set(protocols.map(({ aim }) => aim)).size).toBe(5);
  });

  it.each(protocols)('keep the steps, minutes, silence and group of their design: $id', (protocol) => {
    const { people, steps } = protocol;
    expect({
      people: `${people.from}-${people.to ?? ''}`,
      minutes: steps.map(({ minutes }) => minutes),
      silent: steps.filter(({ silent }) => silent).map(({ id }) => id),
    }).toEqual(designed[protocol.id]);
    expect(minutesOfProtocol(protocol, people.from)).toBe(protocol.minutes);
  });

  it('give nine people 45 seconds each in the check-in', () => {
    expect(of('appreciative-check-in')?.steps.find(({ id }) => id === 'round')?.secondsEach).toBe(45);
  });

  it('take nine minutes more with a fourth person, in success analysis and trio', () => {
    for (const id of ['success-analysis', 'troika']) {
      const protocol = of(id);
      expect(protocol && minutesOfProtocol(protocol, 4) - protocol.minutes).toBe(9);
      expect(protocol?.people.sideBySide).toBe(true);
    }
  });

  it('have no line that takes longer than a few breaths to say', () => {
    const lines = protocols.flatMap(({ steps }) =>
      steps.flatMap((step) => [step, ...(step.turns ?? [])]).flatMap(({ line }) => [line.nl, line.en]),
    );
    const words = lines.map((line) => line.split(/\s+/).length);
    expect(Math.max(...words)).toBeLessThanOrEqual(35);
  });
});
