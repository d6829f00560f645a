import { describe, expect, it } from 'vitest';
import { packsToMake } from '../../../src/build/packs-to-make.ts';

/** The names of the packs of a course whose modules and tools hold so many megabytes of text each. */
function packsOf(megabytes: Readonly<Record<string, number>>): string[] {
  const { tools: _, ...modules } = megabytes;
  return packsToMake(Object.keys(modules), (groups) =>
    groups.reduce((sum, id) => sum + 1_000_000 * (megabytes[id] ?? Number.NaN), 0),
  ).map(({ name }) => name);
}

describe('the packs by which a course is taken along', () => {
  it('are one of everything, one of the lessons, and one of each part, when the course is small', () => {
    expect(packsOf({ trust: 1, starting: 1, tools: 1 })).toEqual([
      'whole',
      'lessons',
      'trust',
      'starting',
      'tools',
    ]);
  });

  it('are those of the parts when all of it holds more than eight megabytes', () => {
    expect(packsOf({ trust: 4, starting: 4, tools: 1 })).toEqual(['lessons', 'trust', 'starting', 'tools']);
    expect(packsOf({ trust: 5, starting: 5, tools: 1 })).toEqual(['trust', 'starting', 'tools']);
  });

  it('leave out a module that is too large by itself, whose pages are then taken one by one', () => {
    expect(packsOf({ trust: 9, starting: 1, tools: 1 })).toEqual(['starting', 'tools']);
  });
});
