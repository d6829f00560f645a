import { z } from 'zod/mini';

const text = (most: number) => z.string().check(z.maxLength(most));
/** `2027-03-04`, or empty. */
const date = z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/));

/** How far a plan is. */
export const planStates = ['plan', 'busy', 'looked-back'] as const;

/** Whom one can ask for support. */
export const supporters = ['advisor', 'dtdc', 'smt', 'partner', 'other'] as const;

/** What becomes of the try. */
export const decisions = ['', 'keep', 'change', 'stop'] as const;

/** Characters that each text of a plan may have: frozen, for a link that was made must open. */
export const longest = {
  group: 80,
  question: 300,
  need: 500,
  learn: 300,
  attempt: 300,
  moment: 200,
  action: 200,
  who: 200,
  sign: 200,
  now: 40,
  hoped: 40,
  support: 300,
  ownEffort: 300,
  saw: 500,
} as const;

/** The ten fields of an action plan. Everything may still be empty: it is written little by little. */
export const planSchema = z.object({
  /** Made once, by the device where the plan began: two copies of one plan are one plan. */
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{8}$/)),
  language: z.enum(['nl', 'en']),
  /** The PLC whose plan it is. */
  group: text(longest.group),
  state: z.enum(planStates),
  /** 1. About learners, small, ours, visible in six weeks. */
  question: text(longest.question),
  /** 2. What learners need, and what shows it: which task, how many of how many; no names. */
  need: text(longest.need),
  /** 3. What we learn first, and from whom. */
  learn: text(longest.learn),
  /** 4. One change in teaching. */
  attempt: text(longest.attempt),
  /** 5. If … */
  moment: text(longest.moment),
  /** 5. … then … */
  action: text(longest.action),
  /** 6. Who does it. */
  who: text(longest.who),
  from: date,
  until: date,
  /** 7. What we count, the number now, the number we hope for. */
  sign: text(longest.sign),
  now: text(longest.now),
  hoped: text(longest.hoped),
  /** 8. What we ask, by when, of whom, and what we do ourselves. */
  support: text(longest.support),
  supportBy: date,
  supporter: z.enum(supporters),
  ownEffort: text(longest.ownEffort),
  /** 9. When we look back. */
  lookBack: date,
  /** 10. What we saw, and what now. */
  saw: text(longest.saw),
  decision: z.enum(decisions),
  /** When it was changed last: milliseconds since 1970, UTC. Of two copies the later one counts. */
  changedAt: z.int().check(z.minimum(0)),
});

/** A plan on the device where it is written. */
export const keptPlanSchema = z.object({
  plan: planSchema,
  /** The version that was last sent or received (keep-plan.ts): what the others have. Empty when nobody has it. */
  shared: text(40),
  /** Of which version this is a copy, kept when two people had changed the plan. */
  origin: z.optional(text(40)),
});

export type Plan = z.infer<typeof planSchema>;
export type KeptPlan = z.infer<typeof keptPlanSchema>;
export type PlanState = (typeof planStates)[number];
export type Supporter = (typeof supporters)[number];
export type Decision = (typeof decisions)[number];
