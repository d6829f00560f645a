import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestOf } from '../../../src/action-plan/support-request.ts';
import { addPlan, mergeProgrammes } from '../../../src/support-programme/merge-programmes.ts';
import type { Entry, Programme } from '../../../src/support-programme/model.ts';
import { planOf } from '../../../src/support-programme/versions.ts';
import { aPlan } from '../../support/a-plan.ts';
import { anyProgramme, anyVersion } from '../../support/any-programme.ts';

const none: Programme = { entries: [] };
const later = { ...aPlan, changedAt: aPlan.changedAt + 1_000, support: 'Veertig boekjes.', need: 'Nieuw.' };
const only = ({ entries }: Programme): Entry => {
  const [entry, ...others] = entries;
  if (!entry || others.length > 0) throw new Error('One plan was expected.');
  return entry;
};

describe('taking a plan into a programme', () => {
  it('brings a newer version in and keeps what was noted', () => {
    const first = addPlan(none, aPlan, 5);
    expect(first.outcome).toBe('new');
    const noted: Programme = {
      entries: [
        {
          ...only(first.programme),
          status: { value: 'asked', at: 7 },
          notes: [{ id: 'n', at: 7, text: 'Gebeld.' }],
        },
      ],
    };
    const { programme, outcome } = addPlan(noted, later, 9);
    expect(outcome).toBe('updated');
    expect(planOf(only(programme).versions)).toEqual(later);
    expect(only(programme)).toMatchObject({
      arrivedAt: 5,
      status: { value: 'asked' },
      notes: [{ text: 'Gebeld.' }],
    });
  });

  it('says when it is here already, or when a newer version is', () => {
    const { programme } = addPlan(none, later, 5);
    expect(addPlan(programme, later, 6)).toEqual({ programme, outcome: 'known' });
    expect(addPlan(programme, aPlan, 6)).toEqual({ programme, outcome: 'older' });
  });

  it('lets a later request change the request of a whole plan, and nothing else of it', () => {
    const { programme } = addPlan(addPlan(none, aPlan, 5).programme, requestOf(later), 6);
    expect(planOf(only(programme).versions)).toEqual({ ...later, need: aPlan.need });
  });

  it('completes a request when the whole plan comes after it', () => {
    const { programme } = addPlan(addPlan(none, requestOf(aPlan), 5).programme, aPlan, 6);
    expect(planOf(only(programme).versions)).toEqual(aPlan);
  });
});

describe('joining two programmes', () => {
  it('comes to the same in either order', () => {
    fc.assert(
      fc.property(anyProgramme, anyProgramme, (a, b) => {
        expect(mergeProgrammes(a, b)).toEqual(mergeProgrammes(b, a));
      }),
    );
  });

  it('comes to the same whichever two are joined first', () => {
    fc.assert(
      fc.property(anyProgramme, anyProgramme, anyProgramme, (a, b, c) => {
        expect(mergeProgrammes(mergeProgrammes(a, b), c)).toEqual(mergeProgrammes(a, mergeProgrammes(b, c)));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyProgramme, anyProgramme, (a, b) => {
        const once = mergeProgrammes(a, b);
        expect(mergeProgrammes(once, b)).toEqual(once);
        expect(mergeProgrammes(once, once)).toEqual(once);
      }),
    );
  });

  it('loses no note', () => {
    fc.assert(
      fc.property(anyProgramme, anyProgramme, (a, b) => {
        const notes = ({ entries }: Programme) =>
          entries.flatMap((entry) => entry.notes.map(({ id, text }) => `${id} ${text}`));
        expect(notes(mergeProgrammes(a, b))).toEqual(expect.arrayContaining([...notes(a), ...notes(b)]));
      }),
    );
  });

  it('comes to the same whatever the order in which plans came in', () => {
    fc.assert(
      fc.property(fc.array(anyVersion, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (plans, chance) => {
        const shuffled = plans
          .map((plan) => ({ plan, place: chance.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ plan }) => plan);
        const all = (list: typeof plans) => list.reduce((sum, plan) => addPlan(sum, plan, 1).programme, none);
        expect(all(shuffled)).toEqual(all(plans));
      }),
    );
  });
});
