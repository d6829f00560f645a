import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Seals that say when a form was opened, signed so that nobody can make one up. A person needs three
 * seconds at least; after a day the form has to be sent once more. Never the only gate: one page can be
 * sent many times, for a whole staff room may use one phone.
 */
export function createSeals(key: string, now: () => Date): Seals {
  const sign = (time: string) => createHmac('sha256', key).update(`form ${time}`).digest('base64url');
  const sealOf = (time: number) => `${time.toString(36)}.${sign(time.toString(36))}`;
  const ageOf = (seal: string): number | undefined => {
    const [, time = '', signature = ''] = /^([0-9a-z]{1,12})\.([A-Za-z0-9_-]{43})$/.exec(seal) ?? [];
    const genuine = time !== '' && timingSafeEqual(Buffer.from(signature), Buffer.from(sign(time)));
    return genuine ? now().getTime() - Number.parseInt(time, 36) : undefined;
  };
  const judge = (seal: string): SealVerdict => {
    const age = ageOf(seal);
    if (age === undefined) return 'forged';
    if (age < leastAge) return 'early';
    return age > mostAge ? 'stale' : 'good';
  };
  return {
    issue: () => sealOf(now().getTime()),
    judge,
    renew(seal) {
      const verdict = judge(seal);
      if (verdict === 'forged') return sealOf(now().getTime());
      return verdict === 'stale' ? sealOf(now().getTime() - leastAge) : seal;
    },
    trust: () => sealOf(now().getTime() - leastAge),
  };
}

const leastAge = 3_000;
const mostAge = 24 * 3_600_000;

export interface Seals {
  /** For a form that is shown now. */
  issue(): string;
  judge(seal: string): SealVerdict;
  /** For a form that is shown again: the time already spent on it counts. */
  renew(seal: string): string;
  /** For a form whose first time was let through without a seal. */
  trust(): string;
}

/** `early`: faster than a person. `stale`: opened more than a day ago. `forged`: not ours, or none. */
export type SealVerdict = 'good' | 'early' | 'stale' | 'forged';
