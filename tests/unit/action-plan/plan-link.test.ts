import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlan, sealPlan, sealSupportRequest } from '../../../src/action-plan/plan-link.ts';
import { aPlan as plan } from '../../support/a-plan.ts';
import { anyPlan } from '../../support/any-workshop.ts';
import { runs, timeout } from '../../support/link-runs.ts';

describe('the link of an action plan', () => {
  it('carries everything there and back', () => {
    expect(openPlan(`#${sealPlan(plan)}`)).toEqual({ ok: true, plan });
  });

  it('carries any plan there and back', { timeout }, () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        expect(openPlan(sealPlan(any))).toEqual({ ok: true, plan: any });
      }),
      { numRuns: runs },
    );
  });

  it('is at most 2,000 characters for a full plan', () => {
    expect(`https://leerkring.example/nl/actieplan/#${sealPlan(plan)}`.length).toBeLessThanOrEqual(2_000);
  });

  it('can carry the request for support alone', () => {
    const opened = openPlan(sealSupportRequest(plan));
    expect(opened).toMatchObject({
      ok: true,
      plan: { id: plan.id, support: plan.support, supportBy: plan.supportBy, need: '', saw: '' },
    });
  });

  it('never throws, wherever it is cut or changed', () => {
    const link = sealPlan(plan);
    for (let at = 0; at < link.length; at++) {
      for (const hurt of [link.slice(0, at), `${link.slice(0, at)}x${link.slice(at + 1)}`]) {
        const opened = openPlan(hurt);
        if (opened.ok) expect(opened.plan).toEqual(plan);
      }
    }
  });
});
