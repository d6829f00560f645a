import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPlan } from '../../../src/action-plan/plan-link.ts';
import { openProgress } from '../../../src/progress-transfer/progress-link.ts';
import { addPart, joinParts, openPart } from '../../../src/progress-transfer/series.ts';
import { openWorkshop } from '../../../src/workshop/workshop-link.ts';
import { knownIds } from '../../support/any-progress.ts';

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

describe('links of progress of version 1 open for ever', () => {
  const { progress, series } = JSON.parse(
    readFileSync('tests/fixtures/links/progress-version-1.json', 'utf8'),
  ) as FrozenProgress;

  it('to the events they were made of', () => {
    expect(progress.length).toBe(12);
    for (const { link, opens } of progress)
      expect(openProgress(link, knownIds)).toEqual({ ok: true, events: opens, unread: 0 });
  });

  it('also from a series of codes', () => {
    const parts = series.parts.map((part) => openPart(part));
    const arriving = parts.reduce<Parameters<typeof addPart>[0]>(
      (before, part) => (part.ok ? addPart(before, part).arriving : before),
      undefined,
    );
    const link = arriving && joinParts(arriving);
    expect(openProgress(link ?? '', knownIds)).toEqual({ ok: true, events: series.opens, unread: 0 });
  });
});

interface FrozenProgress {
  readonly progress: readonly { readonly link: string; readonly opens: unknown }[];
  readonly series: { readonly parts: readonly string[]; readonly opens: unknown };
}

interface Frozen {
  readonly workshops: readonly { readonly link: string; readonly opens: unknown }[];
  readonly plans: readonly { readonly link: string; readonly opens: unknown }[];
}
