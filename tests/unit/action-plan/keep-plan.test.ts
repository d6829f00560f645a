import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepPlan, versionOf } from '../../../src/action-plan/keep-plan.ts';
import type { KeptPlan, Plan } from '../../../src/action-plan/model.ts';
import { requestOf } from '../../../src/action-plan/support-request.ts';
import { aPlan } from '../../support/a-plan.ts';
import { anyPlan } from '../../support/any-workshop.ts';

const own = (plan: Plan): KeptPlan => ({ plan, shared: '' });
const later = (changes: Partial<Plan>): Plan => ({
  ...aPlan,
  changedAt: aPlan.changedAt + 1_000,
  ...changes,
});
let ids = 0;
const newId = () => `copy${String(ids++).padStart(4, '0')}`;
const keepAll = (kept: readonly KeptPlan[], plans: readonly Plan[]) =>
  plans.reduce((sum, plan) => keepPlan(sum, plan, newId).kept, kept);

describe('keeping a plan that came by link', () => {
  it('adds one that is not here yet', () => {
    const { kept, outcome } = keepPlan([], aPlan, newId);
    expect(outcome).toBe('added');
    expect(kept).toEqual([{ plan: aPlan, shared: versionOf(aPlan) }]);
  });

  it('changes nothing when it is here already', () => {
    expect(keepPlan([own(aPlan)], aPlan, newId)).toEqual({ kept: [own(aPlan)], outcome: 'same' });
  });

  it('updates one that nobody changed here since it came', () => {
    const first = keepAll([], [aPlan]);
    const { kept, outcome } = keepPlan(first, later({ attempt: 'Iets heel anders.' }), newId);
    expect(outcome).toBe('updated');
    expect(kept.map(({ plan }) => plan.attempt)).toEqual(['Iets heel anders.']);
  });

  it('keeps both when both were changed: the later stands, the other becomes a copy, once', () => {
    const mine = own(later({ attempt: 'Mijn woorden.', changedAt: aPlan.changedAt + 5_000 }));
    const theirs = later({ attempt: 'Haar woorden.' });
    const { kept, outcome } = keepPlan([mine], theirs, newId);
    expect(outcome).toBe('both');
    expect(kept.map(({ plan }) => plan.attempt)).toEqual(['Mijn woorden.', 'Haar woorden.']);
    expect(kept[0]?.plan.id).toBe(aPlan.id);
    expect(kept[1]?.plan.id).not.toBe(aPlan.id);
    expect(keepPlan(kept, theirs, newId)).toEqual({ kept, outcome: 'older' });
  });

  it('knows its version again after it was stored, whatever order its fields came in', () => {
    const stored = Object.fromEntries(Object.entries(aPlan).reverse()) as Plan;
    expect(versionOf(stored)).toBe(versionOf(aPlan));
  });

  it('needs no copy when the later one holds every word of the other', () => {
    const more = later({ need: `${aPlan.need} En op 2 maart weer.` });
    expect(keepPlan([own(aPlan)], more, newId)).toMatchObject({ outcome: 'updated', kept: { length: 1 } });
    expect(keepPlan([own(more)], aPlan, newId)).toMatchObject({ outcome: 'older', kept: { length: 1 } });
  });

  it('takes a request for support as a part of the plan, not as a plan without words', () => {
    const request = requestOf(later({ support: `${aPlan.support} En tien meer.` }));
    const { kept, outcome } = keepPlan([own(aPlan)], request, newId);
    expect(outcome).toBe('updated');
    expect(kept.map(({ plan }) => plan)).toEqual([later({ support: request.support })]);
  });

  it('loses no word that was written here, and none that came last', () => {
    fc.assert(
      fc.property(versions, fc.array(versions, { minLength: 1, maxLength: 6 }), (mine, arriving) => {
        const kept = keepAll([own(mine)], arriving);
        for (const word of [mine, ...arriving.slice(-1)].flatMap(wordsOf))
          expect(kept.some(({ plan }) => wordsOf(plan).some((one) => one.includes(word)))).toBe(true);
      }),
    );
  });

  it('comes to the same twice, and the same version stands in either order', () => {
    fc.assert(
      fc.property(
        fc.array(versions, { maxLength: 5 }),
        fc.array(versions, { maxLength: 5 }),
        (some, others) => {
          const kept = keepAll([], [...some, ...others]);
          expect(keepAll(kept, others.slice(-1))).toEqual(kept);
          const standing = (all: readonly KeptPlan[]) =>
            all
              .filter(({ origin }) => origin === undefined)
              .map(({ plan }) => JSON.stringify(plan))
              .sort();
          expect(standing(keepAll([], [...others, ...some]))).toEqual(standing(kept));
        },
      ),
    );
  });
});

/** Versions of two plans: few ids and few moments, so that they meet; never a request alone. */
const versions = fc
  .tuple(anyPlan, fc.constantFrom('aaaaaaaa', 'bbbbbbbb'), fc.integer({ min: 1, max: 4 }))
  .map(([plan, id, seconds]) => ({ ...plan, id, changedAt: seconds * 1_000, need: plan.need || 'x' }));

function wordsOf({
  question,
  need,
  learn,
  attempt,
  moment,
  action,
  who,
  sign,
  support,
  saw,
}: Plan): string[] {
  return [question, need, learn, attempt, moment, action, who, sign, support, saw].filter(Boolean);
}
