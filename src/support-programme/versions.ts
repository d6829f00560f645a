import { isLater } from '../action-plan/keep-plan.ts';
import type { Plan } from '../action-plan/model.ts';
import { isRequestOnly, withRequest } from '../action-plan/support-request.ts';

/**
 * Of all versions of one plan those to keep: the latest, and the latest whole one when the latest is only a
 * request for support. The order in which they came makes no difference.
 */
export function pickVersions(versions: readonly Plan[]): Plan[] {
  const last = latestOf(versions);
  const whole = latestOf(versions.filter((version) => !isRequestOnly(version)));
  if (!last) return [];
  return whole && whole !== last ? [last, whole] : [last];
}

/** The plan as far as it is known: the whole one with what a later request changed. */
export function planOf([last, whole]: readonly Plan[]): Plan {
  if (!last) throw new Error('An entry has at least one version.');
  return whole ? withRequest(whole, last) : last;
}

function latestOf(versions: readonly Plan[]): Plan | undefined {
  return versions.reduce<Plan | undefined>(
    (best, version) => (best && !isLater(version, best) ? best : version),
    undefined,
  );
}
