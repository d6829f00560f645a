import { syncWebinars } from '../../src/server/change-webinar.ts';
import { openDatabase } from '../../src/server/database.ts';
import type { RegistrationRow } from '../../src/server/tables.ts';
import { realWorld } from '../../src/server/world.ts';
import { type Engine, freshPlace } from './engines.ts';
import { ruleBreakingRowsIn } from './rule-breaking-rows.ts';
import { runTogether } from './run-together.ts';
import type { Attempt, CrowdInput } from './sign-up-crowd.ts';
import { testSite } from './test-site.ts';
import { webinarFile } from './webinar-file.ts';

/** Several processes sign people up for one webinar with too few seats, all at once. Tells how it ended. */
export async function fillSeats(engine: Engine, filling: Filling): Promise<Filled> {
  const { seats, processes, people, atOnce, mistake } = filling;
  const place = await freshPlace(engine);
  const db = openDatabase(place, realWorld);
  const start = { local: '2099-12-01T14:00', zone: 'Africa/Johannesburg' };
  await syncWebinars(db, [webinarFile({ start, seats })], { ...realWorld, site: testSite });
  const inputs = Array.from(
    { length: processes },
    (_, index): CrowdInput => ({ place, name: `process${index}`, people, atOnce, mistake }),
  );
  const began = performance.now();
  const attempts = (await runTogether<CrowdInput, Attempt[]>('sign-up-crowd.ts', inputs)).flat();
  const seconds = (performance.now() - began) / 1000;
  const rows = await db.selectFrom('registrations').selectAll().execute();
  const problems = await ruleBreakingRowsIn(db);
  await db.destroy();
  const waiting = rows.filter(({ status }) => status === 'waiting');
  return {
    registered: rows.filter(({ status }) => status === 'registered').length,
    waiting: waiting.length,
    errors: attempts.flatMap(({ error }) => (error === undefined ? [] : [error])),
    overtaken: overtaken(attempts, rows),
    lastNumber: Math.max(0, ...waiting.map(({ queue_no }) => queue_no ?? 0)),
    problems,
    seconds,
  };
}

/**
 * How many were passed by someone who came later: who was told how it went before another one even began is
 * before that one, with a seat or with a lower number.
 */
function overtaken(attempts: readonly Attempt[], rows: readonly RegistrationRow[]): number {
  const numbers = new Map(rows.map(({ email, queue_no }) => [email, queue_no ?? 0]));
  const numberOf = ({ email }: Attempt) => numbers.get(email) ?? 0;
  const byBegin = attempts.toSorted((a, b) => a.began - b.began);
  const byEnd = attempts.toSorted((a, b) => a.ended - b.ended);
  let highest = 0;
  let ended = 0;
  let count = 0;
  for (const attempt of byBegin) {
    for (let one = byEnd[ended]; one && one.ended < attempt.began; one = byEnd[++ended]) {
      highest = Math.max(highest, numberOf(one));
    }
    if (highest > numberOf(attempt)) count += 1;
  }
  return count;
}

export interface Filling {
  readonly seats: number;
  readonly processes: number;
  /** How many people sign up in each process, and how many of them at a time. */
  readonly people: number;
  readonly atOnce: number;
  readonly mistake?: CrowdInput['mistake'];
}

export interface Filled {
  readonly registered: number;
  readonly waiting: number;
  readonly errors: readonly string[];
  readonly overtaken: number;
  /** The highest number on the waiting list: without gaps it is how many wait. */
  readonly lastNumber: number;
  readonly problems: readonly string[];
  readonly seconds: number;
}
