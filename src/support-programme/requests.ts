import type { Plan } from '../action-plan/model.ts';
import { isDay } from '../calendar/day.ts';
import { idOf } from './merge-programmes.ts';
import type { Entry, Note, Programme, Status } from './model.ts';
import { planOf } from './versions.ts';

/** Every plan that stands alone, with those of its group that are taken together with it; by their day, then by group. */
export function listRequests({ entries }: Programme): Request[] {
  const byId = new Map(entries.map((entry) => [idOf(entry), entry]));
  const members = Map.groupBy(entries, (entry) => headOf(entry, byId));
  return [...members]
    .flatMap(([head, group]) => {
      const entry = byId.get(head);
      return entry ? [requestOf(entry, group)] : [];
    })
    .sort(
      (a, b) =>
        compare(a.day || '9', b.day || '9') || compare(a.plan.group, b.plan.group) || compare(a.id, b.id),
    );
}

/** True while something is asked that is neither delivered nor impossible. */
export function isOpen({ asks, status }: Request): boolean {
  return asks && status !== 'delivered' && status !== 'not-possible';
}

/** Where a chain of plans that are taken together ends; a circle, made on two devices, ends at its smallest id. */
function headOf(entry: Entry, byId: ReadonlyMap<string, Entry>): string {
  const path: string[] = [];
  for (let current: Entry | undefined = entry; current; current = byId.get(current.partOf.value)) {
    const circle = path.indexOf(idOf(current));
    if (circle >= 0) return path.slice(circle).sort()[0] ?? '';
    path.push(idOf(current));
  }
  return path.at(-1) ?? '';
}

function requestOf(entry: Entry, group: readonly Entry[]): Request {
  const others = group.filter((one) => one !== entry);
  const plans = [entry, ...others].map(({ versions }) => planOf(versions));
  const asking = plans.filter(({ support }) => support.trim() !== '');
  const days = asking
    .map(({ supportBy }) => supportBy)
    .filter(isDay)
    .sort();
  return {
    id: idOf(entry),
    plan: planOf(entry.versions),
    others: others.map(({ versions }) => planOf(versions)),
    asks: asking.length > 0,
    day: days[0] ?? '',
    status: entry.status.value,
    label: entry.label.value.trim(),
    notes: [entry, ...others].flatMap(({ notes }) => notes).sort((a, b) => a.at - b.at),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One line of the programme. */
export interface Request {
  /** Of the plan on whose entry ticks, label and notes are kept. */
  readonly id: string;
  readonly plan: Plan;
  /** Other plans of the group that are taken together with it. */
  readonly others: readonly Plan[];
  /** False when none of them asks for support. */
  readonly asks: boolean;
  /** The first day on which support is wanted; empty when no day is given. */
  readonly day: string;
  readonly status: Status;
  readonly label: string;
  readonly notes: readonly Note[];
}
