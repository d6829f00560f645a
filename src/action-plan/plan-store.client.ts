import { createStored, type SaveState, type Stored } from '../browser/stored.client.ts';
import { toBase64url } from '../link/base64url.ts';
import { type Kept, keepPlan, versionOf } from './keep-plan.ts';
import { type KeptPlan, keptPlanSchema, type Plan } from './model.ts';
import { emptyPlan } from './steps.ts';

/** The plans on this device. */
export interface PlanStore {
  read(): readonly KeptPlan[];
  /** Begins a plan, with some of it filled in already; gives its id. */
  start(language: Plan['language'], first?: Partial<Plan>): string;
  /** Changes fields of a plan; others that another tab changed stay. A plan that is gone meanwhile comes back. */
  write(plan: Plan, changes: Partial<Plan>): SaveState;
  /** Joins a plan that came by link (keep-plan.ts). */
  keep(arrived: Plan): Kept['outcome'];
  /** Notes that others have this version now. */
  markShared(plan: Plan): void;
  remove(id: string): void;
  subscribe(listener: () => void): () => void;
  saveState(): SaveState;
}

/** A store over a kept list. `now` is in milliseconds since 1970; `newId` must not repeat. */
export function createPlanStore({ stored, now, newId }: PlanWorld): PlanStore {
  /* Links carry seconds: a plan that comes back by its own link is the same version. */
  const second = () => Math.floor(now() / 1000) * 1000;
  const changePlan = (id: string, change: (kept: KeptPlan) => KeptPlan) => (all: readonly KeptPlan[]) =>
    all.map((kept) => (kept.plan.id === id ? change(kept) : kept));

  return {
    read: stored.read,
    subscribe: stored.subscribe,
    saveState: stored.saveState,
    start(language, first = {}) {
      const plan = { ...emptyPlan(newId(), language, second()), ...first };
      stored.change((all) => [...all, { plan, shared: '' }]);
      return plan.id;
    },
    write(plan, changes) {
      const changedAt = second();
      return stored.change((all) =>
        all.some((kept) => kept.plan.id === plan.id)
          ? changePlan(plan.id, (kept) => ({ ...kept, plan: { ...kept.plan, ...changes, changedAt } }))(all)
          : [...all, { plan: { ...plan, ...changes, changedAt }, shared: '' }],
      );
    },
    keep(arrived) {
      const copyId = newId();
      const { outcome } = keepPlan(stored.read(), arrived, () => copyId);
      stored.change((all) => keepPlan(all, arrived, () => copyId).kept);
      return outcome;
    },
    markShared(plan) {
      stored.change(changePlan(plan.id, (kept) => ({ ...kept, shared: versionOf(plan) })));
    },
    remove(id) {
      stored.change((all) => all.filter(({ plan }) => plan.id !== id));
    },
  };
}

export interface PlanWorld {
  readonly stored: Stored<readonly KeptPlan[]>;
  readonly now: () => number;
  readonly newId: () => string;
}

/** Reads a kept list; `whole` is false when something in it is no plan. Never throws. */
export function parsePlans(list: unknown): { data: readonly KeptPlan[]; whole: boolean } {
  if (!Array.isArray(list)) return { data: [], whole: false };
  const parsed = list.map((one) => keptPlanSchema.safeParse(one));
  const data = parsed.flatMap((one) => (one.success ? [one.data] : []));
  return { data, whole: data.length === list.length };
}

/** The plans in this browser. */
export const plans: PlanStore = createPlanStore({
  stored: createStored({ key: 'leerkring.plans', version: 1, empty: [], parse: parsePlans }),
  now: () => Date.now(),
  newId: () => toBase64url(crypto.getRandomValues(new Uint8Array(6))),
});
