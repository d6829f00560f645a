import { crc32 } from '../link/crc-32.ts';
import type { KeptPlan, Plan } from './model.ts';
import { isRequestOnly, withRequest } from './support-request.ts';

/**
 * Joins a plan that came by link to those on the device. Of two versions of one plan the later stands. The
 * other is kept as a copy when both were changed since they parted, so that no word is lost; keeping the same
 * link again changes nothing. `newId` names a copy.
 */
export function keepPlan(kept: readonly KeptPlan[], arrived: Plan, newId: () => string): Kept {
  const ours = kept.find(({ plan }) => plan.id === arrived.id);
  if (!ours) return { kept: [...kept, received(arrived)], outcome: 'added' };
  const theirs = isRequestOnly(arrived) ? withRequest(ours.plan, arrived) : arrived;
  const replace = (one: KeptPlan) => kept.map((other) => (other === ours ? one : other));
  if (isLater(theirs, ours.plan)) {
    const mayGo = versionOf(ours.plan) === ours.shared || covers(theirs, ours.plan);
    const newer = replace(received(theirs));
    return mayGo
      ? { kept: newer, outcome: 'updated' }
      : { kept: [...newer, copyOf(ours.plan, newId())], outcome: 'both' };
  }
  const known =
    versionOf(theirs) === ours.shared ||
    covers(ours.plan, theirs) ||
    kept.some(({ origin }) => origin === versionOf(theirs));
  return known
    ? { kept, outcome: theirs.changedAt === ours.plan.changedAt ? 'same' : 'older' }
    : { kept: [...kept, copyOf(theirs, newId())], outcome: 'both' };
}

/** Names one version of one plan: its words too, for two devices may write in the same second. */
export function versionOf(plan: Plan): string {
  return `${plan.id}@${plan.changedAt}.${crc32(contentOf(plan))}`;
}

/** True when `a` is the version to go on with: the later one, and by their words when both are of one moment. */
export function isLater(a: Plan, b: Plan): boolean {
  return a.changedAt === b.changedAt ? contentOf(a) > contentOf(b) : a.changedAt > b.changedAt;
}

/** A plan as one text, whatever order its fields were written in. */
function contentOf(plan: Plan): string {
  return JSON.stringify(Object.entries(plan).sort());
}

/** True when every word and every date of `b` stands in `a`. */
function covers(a: Plan, b: Plan): boolean {
  return Object.entries(b).every(
    ([field, value]) => choices.has(field) || String(a[field as keyof Plan]).includes(String(value)),
  );
}

/* No words of anyone: they follow the later version. */
const choices: ReadonlySet<string> = new Set([
  'id',
  'changedAt',
  'language',
  'state',
  'supporter',
  'decision',
]);

function received(plan: Plan): KeptPlan {
  return { plan, shared: versionOf(plan) };
}

function copyOf(plan: Plan, id: string): KeptPlan {
  return { plan: { ...plan, id }, shared: '', origin: versionOf(plan) };
}

export interface Kept {
  readonly kept: readonly KeptPlan[];
  /** `both`: the later one stands, the other became a copy. */
  readonly outcome: 'added' | 'same' | 'updated' | 'older' | 'both';
}
