import { type LinkProblem, type Opened, openSealed, seal } from '../link/sealed.ts';
import { decisions, type Plan, planSchema, planStates, supporters } from './model.ts';
import { requestOf } from './support-request.ts';

/** The fragment that carries a plan. Throws when the plan breaks its schema: a mistake of ours. */
export function sealPlan(plan: Plan): string {
  const checked = planSchema.parse(plan);
  return seal('plan', trimmed(fields.map((field) => pack(field, checked))));
}

/** The same with nothing but the request for support (support-request.ts). */
export function sealSupportRequest(plan: Plan): string {
  return sealPlan(requestOf(plan));
}

/** Opens such a fragment, of any version. Never throws. */
export function openPlan(fragment: string): OpenedPlan {
  return readOpened(openSealed('plan', fragment));
}

/** The plan in a link that was opened already, such as one found in a chat. Never throws. */
export function readOpened(opened: Opened): OpenedPlan {
  if (!opened.ok) return opened;
  const parsed = planSchema.safeParse(unpack(opened.data));
  return parsed.success ? { ok: true, plan: parsed.data } : { ok: false, reason: 'damaged' };
}

/* Version 1: the fields in this order; a choice as its place in its list, `changedAt` in seconds, empty texts at the end left out. */

const fields = [
  'id',
  'language',
  'state',
  'changedAt',
  'group',
  'question',
  'attempt',
  'support',
  'supportBy',
  'supporter',
  'ownEffort',
  'lookBack',
  'need',
  'learn',
  'moment',
  'action',
  'who',
  'from',
  'until',
  'sign',
  'now',
  'hoped',
  'saw',
  'decision',
] as const satisfies readonly (keyof Plan)[];

const choices: Partial<Record<keyof Plan, readonly string[]>> = {
  language: ['nl', 'en'],
  state: planStates,
  supporter: supporters,
  decision: decisions,
};

function pack(field: keyof Plan, plan: Plan): unknown {
  const value = plan[field];
  if (field === 'changedAt') return Math.floor(Number(value) / 1000);
  const list = choices[field];
  if (list) return list.indexOf(String(value));
  return value;
}

function unpack(data: unknown): unknown {
  if (!Array.isArray(data)) return undefined;
  return Object.fromEntries(
    fields.map((field, index) => {
      const value: unknown = data[index] ?? (choices[field] ? 0 : '');
      if (field === 'changedAt') return [field, Number(value) * 1000];
      return [field, choices[field]?.[Number(value)] ?? value];
    }),
  );
}

function trimmed(values: readonly unknown[]): readonly unknown[] {
  const last = values.findLastIndex((value) => value !== '' && value !== 0);
  return values.slice(0, last + 1);
}

export type OpenedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly reason: LinkProblem };
