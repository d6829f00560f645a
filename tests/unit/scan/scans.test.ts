import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level, ProgressEvent } from '../../../src/progress/model.ts';
import { parseEvents } from '../../../src/progress/parse-event.ts';
import { foldScans, lookBack, mostPeople, nextTurn } from '../../../src/scan/scans.ts';
import { blockIds, choice, choices, scanOf } from '../../support/scan.ts';

describe('folding scans', () => {
  it('gives each scan once, the oldest first, with the moment of its first choice', () => {
    const scans = foldScans([...choices('later', 200, [[1]]), ...choices('early', 100, [[2], [3]])]);
    expect(scans.map(({ id, at, people }) => [id, at, people])).toEqual([
      ['early', 100, 1],
      ['later', 200, 1],
    ]);
    expect(scans[0]?.turns.get('trust')?.get(1)).toBe(3);
  });

  it('lets the later of two choices for one turn count', () => {
    const [scan] = foldScans([choice('a', 2, 'needs', 3), choice('a', 1, 'needs', 0)]);
    expect(scan?.turns.get('needs')?.get(1)).toBe(3);
  });

  it('leaves out a scan that was erased, also when its choices come later from elsewhere', () => {
    const erased: ProgressEvent = { id: 'x', at: 5, type: 'scan-erased', scan: 'a' };
    const events = [
      ...choices('a', 1, [[1]]),
      erased,
      choice('a', 9, 'trust', 2),
      choice('b', 3, 'trust', 2),
    ];
    expect(foldScans(events).map(({ id }) => id)).toEqual(['b']);
  });

  it('leaves out numbers of people beyond sense', () => {
    const odd = [
      { person: 0, people: 1 },
      { person: 1, people: mostPeople + 1 },
      { person: 9_007_199_254_740_991, people: 2 },
    ];
    expect(foldScans(odd.map((turn) => choice('a', 1, 'needs', 1, turn)))).toEqual([]);
  });

  const level = fc.constantFrom<Level | null>(null, 0, 1, 2, 3);
  const event = fc.oneof(
    fc
      .record({
        id: fc.stringMatching(/^[a-z]{1,3}$/),
        at: fc.nat(50),
        scan: fc.constantFrom('a', 'b', 'c'),
        block: fc.constantFrom(...blockIds, 'gone'),
        level,
        person: fc.integer({ min: 0, max: 4 }),
        people: fc.integer({ min: 0, max: 4 }),
      })
      .map((one): ProgressEvent => ({ ...one, type: 'scan-rated' })),
    fc
      .record({ id: fc.stringMatching(/^[A-Z]{1,2}$/), at: fc.nat(50), scan: fc.constantFrom('a', 'b') })
      .map((one): ProgressEvent => ({ ...one, type: 'scan-erased' })),
  );
  const list = fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 40 });

  it('gives the same whatever the order of the list, and ignores doubles', () => {
    fc.assert(
      fc.property(list, (events) => {
        expect(foldScans([...events].reverse())).toEqual(foldScans(events));
        expect(foldScans([...events, ...events])).toEqual(foldScans(events));
      }),
      { seed: 20261124 },
    );
  });

  it('never throws on what the parser lets through, and always finds an end to the turns', () => {
    const hostile = fc.record({
      id: fc.string(),
      at: fc.anything(),
      type: fc.constantFrom('scan-rated', 'scan-erased', 'scan-shared', '__proto__', 'constructor'),
      scan: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'toString'), fc.anything()),
      block: fc.oneof(fc.constantFrom(...blockIds, '__proto__'), fc.anything()),
      level: fc.oneof(level, fc.anything()),
      person: fc.oneof(fc.nat(99), fc.anything()),
      people: fc.oneof(fc.nat(99), fc.anything()),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, event, fc.anything())), (raw) => {
        const scans = foldScans(parseEvents(JSON.parse(JSON.stringify(raw) ?? '[]')).data);
        lookBack(scans, blockIds);
        for (const scan of scans) {
          const turns = new Map(scan.turns);
          let steps = 0;
          for (let turn = nextTurn({ ...scan, turns }, blockIds); turn; steps += 1) {
            const id = blockIds[turn.block] ?? '';
            turns.set(id, new Map([...(turns.get(id) ?? []), [turn.person, 1]]));
            turn = nextTurn({ ...scan, turns }, blockIds);
          }
          expect(steps).toBeLessThanOrEqual(blockIds.length * mostPeople);
        }
      }),
      { seed: 20261124, numRuns: 1000 },
    );
  });
});

describe('whose turn it is', () => {
  it('goes from person to person, then to the next block, and ends', () => {
    const events = choices('a', 1, [
      [1, 2],
      [3, null],
      [0, 0],
    ]);
    const turnAfter = (number: number) =>
      nextTurn(foldScans(events.slice(0, number))[0] ?? { people: 2, turns: new Map() }, blockIds);
    expect(turnAfter(0)).toEqual({ block: 0, person: 1 });
    expect(turnAfter(1)).toEqual({ block: 0, person: 2 });
    expect(turnAfter(2)).toEqual({ block: 1, person: 1 });
    expect(turnAfter(5)).toEqual({ block: 2, person: 2 });
    expect(turnAfter(6)).toBeUndefined();
  });
});

describe('looking back', () => {
  const whole = [[1], [1], [1]] as const;
  const at = (scan: string, time: number) => choices(scan, time, whole);

  it('shows the first whole scan beside the newest whole one', () => {
    const scans = foldScans([...at('one', 1), ...at('two', 2), ...at('three', 3)]);
    const { first, now, begun } = lookBack(scans, blockIds);
    expect([first?.id, now?.id, begun]).toEqual(['one', 'three', undefined]);
  });

  it('has no first beside a single one, and nothing at all of nothing', () => {
    expect(Object.keys(lookBack(foldScans(at('one', 1)), blockIds))).toEqual(['now']);
    expect(lookBack([], blockIds)).toEqual({});
  });

  it('tells of one that was begun, and not of one that was given up for a newer', () => {
    const half = choices('half', 5, [[2]]);
    expect(lookBack(foldScans([...at('one', 1), ...half]), blockIds).begun?.id).toBe('half');
    expect(lookBack(foldScans([...half, ...at('one', 9)]), blockIds).begun).toBeUndefined();
  });

  it('counts a block that everyone let pass as done', () => {
    expect(nextTurn(scanOf(1, [[null], [1], [2]]), blockIds)).toBeUndefined();
  });
});
