import type { Plan } from './model.ts';

/** The ten fields of the plan, in order, each with the parts of it that one fills in. */
export const steps = [
  { id: 'question', fields: ['question'] },
  { id: 'need', fields: ['need'] },
  { id: 'learn', fields: ['learn'] },
  { id: 'attempt', fields: ['attempt'] },
  { id: 'ifThen', fields: ['moment', 'action'] },
  { id: 'who', fields: ['who', 'from', 'until'] },
  { id: 'sign', fields: ['sign', 'now', 'hoped'] },
  { id: 'support', fields: ['support', 'supportBy', 'ownEffort'] },
  { id: 'lookBack', fields: ['lookBack'] },
  { id: 'saw', fields: ['saw', 'decision'] },
] as const satisfies readonly { id: string; fields: readonly (keyof Plan)[] }[];

/** True when anything of a step is filled in. */
export function isFilled(plan: Plan, { fields }: PlanStep): boolean {
  return fields.some((field) => plan[field].trim() !== '');
}

/** How many of the ten are. */
export function countFilled(plan: Plan): number {
  return steps.filter((step) => isFilled(plan, step)).length;
}

/** A plan to begin with. */
export function emptyPlan(id: string, language: Plan['language'], changedAt: number): Plan {
  const texts = Object.fromEntries(steps.flatMap(({ fields }) => fields.map((field) => [field, ''])));
  return {
    ...(texts as Pick<Plan, (typeof steps)[number]['fields'][number]>),
    id,
    language,
    group: '',
    state: 'plan',
    supporter: 'advisor',
    changedAt,
  };
}

export type PlanStep = (typeof steps)[number];
export type StepId = PlanStep['id'];
