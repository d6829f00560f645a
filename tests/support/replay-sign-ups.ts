import { syncWebinars } from '../../src/server/change-webinar.ts';
import { openDatabase } from '../../src/server/database.ts';
import { runJobs } from '../../src/server/jobs.ts';
import { realWorld } from '../../src/server/world.ts';
import { type Engine, freshPlace } from './engines.ts';
import { ruleBreakingRowsIn } from './rule-breaking-rows.ts';
import { runTogether } from './run-together.ts';
import type { Attempt, CrowdInput } from './sign-up-crowd.ts';
import { testSite } from './test-site.ts';
import { webinarFile } from './webinar-file.ts';

/** The same people sign up again and again from four processes, in orders of their own; then the clock's jobs run. */
export async function replaySignUps(
  engine: Engine,
  { people, replays, mistake }: Replaying,
): Promise<Replayed> {
  const place = await freshPlace(engine);
  const db = openDatabase(place, realWorld);
  const world = { ...realWorld, site: testSite };
  const start = { local: '2099-12-01T14:00', zone: 'Africa/Johannesburg' };
  const seats = Math.floor(people / 2);
  await syncWebinars(db, [webinarFile({ start, seats })], world);
  const inputs = strides.map(
    (stride): CrowdInput => ({
      place,
      name: 'person',
      people: replays / strides.length,
      among: people,
      stride,
      atOnce: 8,
      mistake,
    }),
  );
  const began = performance.now();
  const attempts = (await runTogether<CrowdInput, Attempt[]>('sign-up-crowd.ts', inputs)).flat();
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(Array.from({ length: 8 }, () => runJobs(db, world)));
  const rows = await db.selectFrom('registrations').select(['id', 'email', 'status']).execute();
  const mails = await db.selectFrom('outbox').select(['recipient', 'kind']).execute();
  const problems = await ruleBreakingRowsIn(db);
  await db.destroy();
  const first = mails.filter(({ kind }) => kind !== 'already').map(({ recipient }) => recipient);
  const perPerson = Map.groupBy(mails, ({ recipient }) => recipient);
  return {
    rows: rows.length,
    doubleRows: rows.length - new Set(rows.map(({ email }) => email)).size,
    seatsTooMany: rows.filter(({ status }) => status === 'registered').length - seats,
    doubleFirstMails: first.length - new Set(first).size,
    missingFirstMails: rows.length - new Set(first).size,
    mostMails: Math.max(...[...perPerson.values()].map(({ length }) => length)),
    errors: attempts.flatMap(({ error }) => (error === undefined ? [] : [error])),
    problems,
    seconds,
  };
}

/** One for each process; none shares a factor with a number of people that is a power of two times five. */
const strides = [1, 7, 13, 999_983];

export interface Replaying {
  readonly people: number;
  readonly replays: number;
  readonly mistake?: CrowdInput['mistake'];
}

export interface Replayed {
  readonly rows: number;
  readonly doubleRows: number;
  readonly seatsTooMany: number;
  readonly doubleFirstMails: number;
  readonly missingFirstMails: number;
  /** The most mails that one person got: the first, and two that say so. */
  readonly mostMails: number;
  readonly errors: readonly string[];
  readonly problems: readonly string[];
  readonly seconds: number;
}
