import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/action-plan/model.ts';
import { arrangements, arrangeRequests } from '../../../src/support-programme/arrange-requests.ts';
import { addPlan } from '../../../src/support-programme/merge-programmes.ts';
import type { Programme, Status } from '../../../src/support-programme/model.ts';
import { isOpen, listRequests } from '../../../src/support-programme/requests.ts';
import { weekLoads } from '../../../src/support-programme/week-load.ts';
import { aPlan } from '../../support/a-plan.ts';
import { anyProgramme } from '../../support/any-programme.ts';

const plan = (id: string, changes: Partial<Plan> = {}): Plan => ({
  ...aPlan,
  id: id.padEnd(8, '_'),
  ...changes,
});
const programmeOf = (...plans: Plan[]): Programme =>
  plans.reduce<Programme>((sum, one) => addPlan(sum, one, 1).programme, { entries: [] });
const change = ({ entries }: Programme, id: string, changes: object): Programme => ({
  entries: entries.map((entry) => (entry.versions[0]?.id === id ? { ...entry, ...changes } : entry)),
});
const status = (value: Status) => ({ status: { value, at: 1 } });

describe('the requests of a programme', () => {
  it('stand by their day, without a day last', () => {
    const programme = programmeOf(
      plan('a', { supportBy: '' }),
      plan('b', { supportBy: '2027-04-01' }),
      plan('c', { supportBy: '2027-03-01' }),
    );
    expect(listRequests(programme).map(({ id }) => id[0])).toEqual(['c', 'b', 'a']);
  });

  it('are open until they are delivered or cannot be; a plan that asks nothing is never open', () => {
    const open = (value: Status, changes: Partial<Plan> = {}) =>
      listRequests(change(programmeOf(plan('a', changes)), 'a_______', status(value))).map(isOpen)[0];
    expect(
      ['new', 'asked', 'arranged', 'delivered', 'not-possible'].map((one) => open(one as Status)),
    ).toEqual([true, true, true, false, false]);
    expect(open('new', { support: ' ' })).toBe(false);
  });

  it('take two plans of one group together, with the earlier day and the notes of both', () => {
    const programme = change(
      change(
        programmeOf(plan('a', { supportBy: '2027-04-01' }), plan('b', { supportBy: '2027-03-01' })),
        'b_______',
        {
          partOf: { value: 'a_______', at: 1 },
          notes: [{ id: 'n', at: 1, text: 'Gebeld.' }],
        },
      ),
      'a_______',
      { notes: [{ id: 'm', at: 2, text: 'Boekjes klaar.' }] },
    );
    const [request, ...others] = listRequests(programme);
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      id: 'a_______',
      others: [{ id: 'b_______' }],
      day: '2027-03-01',
      notes: [{ text: 'Gebeld.' }, { text: 'Boekjes klaar.' }],
    });
  });

  it('stand alone again when the plan they were taken together with is gone', () => {
    const programme = change(programmeOf(plan('a')), 'a_______', { partOf: { value: 'gone____', at: 1 } });
    expect(listRequests(programme)).toHaveLength(1);
  });

  it('lose no plan, however plans are taken together, even in a circle', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const shown = listRequests(programme).flatMap(({ plan: one, others }) => [
          one.id,
          ...others.map(({ id }) => id),
        ]);
        expect(shown.sort()).toEqual(programme.entries.map(({ versions }) => versions[0]?.id).sort());
      }),
    );
  });
});

describe('looking at a programme', () => {
  const requests = listRequests(
    change(
      programmeOf(
        plan('a', { group: 'PLG  Wiskunde ', supportBy: '2027-03-03', supporter: 'dtdc' }),
        plan('b', { group: 'plg wiskunde', supportBy: '2027-03-05', supporter: 'advisor' }),
        plan('c', { group: '', supportBy: '2027-03-08', supporter: 'advisor' }),
      ),
      'c_______',
      { label: { value: 'Boekjes', at: 1 } },
    ),
  );
  const sections = (by: (typeof arrangements)[number]) =>
    arrangeRequests(requests, by).map(({ key, requests: members }) => [
      key,
      members.map(({ id }) => id[0]).join(''),
    ]);

  it.each([
    [
      'week',
      [
        ['2027-03-01', 'ab'],
        ['2027-03-08', 'c'],
      ],
    ],
    [
      'supporter',
      [
        ['advisor', 'bc'],
        ['dtdc', 'a'],
      ],
    ],
    [
      'label',
      [
        ['boekjes', 'c'],
        ['', 'ab'],
      ],
    ],
    [
      'group',
      [
        ['plg wiskunde', 'ab'],
        ['', 'c'],
      ],
    ],
  ] as const)('by %s', (by, expected) => {
    expect(sections(by)).toEqual(expected);
  });

  it('puts a plan that asks nothing last, whatever day or supporter stands in it', () => {
    const silent = listRequests(
      programmeOf(plan('a', { support: '', supportBy: '2027-01-01' }), plan('b', { supporter: 'other' })),
    );
    for (const by of ['week', 'supporter'] as const)
      expect(arrangeRequests(silent, by).at(-1)).toMatchObject({ key: '', requests: [{ id: 'a_______' }] });
  });

  it('shows every request once, in any arrangement', () => {
    fc.assert(
      fc.property(anyProgramme, fc.constantFrom(...arrangements), (programme, by) => {
        const all = listRequests(programme);
        const shown = arrangeRequests(all, by).flatMap(({ requests: members }) =>
          members.map(({ id }) => id),
        );
        expect(shown.sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('the load of each week', () => {
  it('counts what is open, what is settled and who looks back, without leaving weeks out', () => {
    const programme = change(
      programmeOf(
        plan('a', { supportBy: '2027-03-03', lookBack: '2027-03-17' }),
        plan('b', { supportBy: '2027-03-05', lookBack: '' }),
        plan('c', { supportBy: '2027-03-05', lookBack: '', support: '' }),
      ),
      'b_______',
      status('delivered'),
    );
    expect(weekLoads(listRequests(programme))).toEqual([
      { monday: '2027-03-01', open: 1, settled: 1, lookBacks: 0 },
      { monday: '2027-03-08', open: 0, settled: 0, lookBacks: 0 },
      { monday: '2027-03-15', open: 0, settled: 0, lookBacks: 1 },
    ]);
  });

  it('is empty without dates, and at most half a year long', () => {
    expect(
      weekLoads(listRequests(programmeOf(plan('a', { supportBy: '', lookBack: '9999-99-99' })))),
    ).toEqual([]);
    const far = programmeOf(plan('a', { supportBy: '2027-03-01', lookBack: '2099-01-01' }));
    expect(weekLoads(listRequests(far))).toHaveLength(26);
  });
});
