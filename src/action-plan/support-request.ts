import type { Plan } from './model.ts';

/** A plan with nothing but its request for support, its question and try, and the dates that belong to it. */
export function requestOf(plan: Plan): Plan {
  const emptied = Object.fromEntries(notInRequest.map((field) => [field, '']));
  return { ...plan, ...emptied };
}

/** True for a plan as `requestOf` leaves it: what it lacks says nothing about the plan itself. */
export function isRequestOnly(plan: Plan): boolean {
  return notInRequest.every((field) => plan[field] === '');
}

/** `whole` with all that a request carries: what a later request changes in a plan one has whole. */
export function withRequest(whole: Plan, request: Plan): Plan {
  const kept = Object.fromEntries(notInRequest.map((field) => [field, whole[field]]));
  return { ...request, ...kept };
}

const notInRequest = [
  'need',
  'learn',
  'moment',
  'action',
  'who',
  'sign',
  'now',
  'hoped',
  'saw',
  'decision',
] as const satisfies readonly (keyof Plan)[];
