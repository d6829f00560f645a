import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPlan } from '../../../src/action-plan/plan-link.ts';
import { openWorkshop } from '../../../src/workshop/workshop-link.ts';

/*
 * Links that were made with version 1. They lie on paper and in chats: this file is never made anew and
 * never shortened, and what it says must stay true for ever.
 */
const { workshops, plans } = JSON.parse(
  readFileSync('tests/fixtures/links/version-1.json', 'utf8'),
) as Frozen;

describe('links of version 1 open for ever', () => {
  it('to the workshops they were made of', () => {
    expect(workshops.length).toBe(12);
    for (const { link, opens } of workshops)
      expect(openWorkshop(link)).toEqual({ ok: true, workshop: opens });
  });

  it('to the plans they were made of', () => {
    expect(plans.length).toBe(8);
    for (const { link, opens } of plans) expect(openPlan(link)).toEqual({ ok: true, plan: opens });
  });
});

interface Frozen {
  readonly workshops: readonly { readonly link: string; readonly opens: unknown }[];
  readonly plans: readonly { readonly link: string; readonly opens: unknown }[];
}
