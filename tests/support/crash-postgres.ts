import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import { syncWebinars } from '../../src/server/change-webinar.ts';
import { openPostgres } from '../../src/server/database.ts';
import { migrate } from '../../src/server/migrate.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { realWorld } from '../../src/server/world.ts';
import { startPostgres } from './postgres-server.ts';
import { ruleBreakingRowsIn } from './rule-breaking-rows.ts';
import { startServer } from './server-process.ts';
import { signUpOverHttp } from './sign-up-clients.ts';
import { request } from './sign-up-request.ts';
import { makeStandInSite } from './stand-in-site.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { testSite } from './test-site.ts';
import { webinarFile } from './webinar-file.ts';

/**
 * Crashes the PostgreSQL server under our server again and again while people sign up: each time it stays
 * away until ours says that it is not ready, then it comes back. Looks afterwards for everyone who got an answer.
 */
export async function crashPostgres({ crashes, clients }: { crashes: number; clients: number }) {
  const folder = temporaryFolder();
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const env = { DIST_DIR: join(folder, 'dist'), DATA_DIR: join(folder, 'data'), DATABASE_URL: postgres.url };
  await makeStandInSite(env.DIST_DIR);
  const server = await startServer(env);
  onTestFinished(() => server.end('SIGKILL'));
  const readiness = async () => (await fetch(`http://localhost:${server.port}/api/ready`)).status;

  const answered: string[] = [];
  const refusals: number[] = [];
  const backAfter: number[] = [];
  let isOver = false;
  const crowd = signUpOverHttp(server.port, {
    clients,
    name: 'crash',
    onAnswer: (email) => void answered.push(email),
    onRefusal: (status) => void refusals.push(status),
    until: () => isOver,
  });
  for (let crash = 0; crash < crashes; crash++) {
    await until(() => answered.length > (crash + 1) * 25);
    await postgres.crash();
    await until(async () => (await readiness()) === 503);
    await postgres.start();
    const started = performance.now();
    await until(async () => (await readiness()) === 200);
    backAfter.push(performance.now() - started);
  }
  const before = answered.length;
  await until(() => answered.length > before + 25);
  isOver = true;
  await crowd;

  const db = openPostgres(postgres.url, realWorld);
  const rows = await db.selectFrom('registrations').select('email').execute();
  const problems = await ruleBreakingRowsIn(db);
  await db.destroy();
  const stored = new Set(rows.map(({ email }) => email));
  return {
    answered: answered.length,
    lost: answered.filter((email) => !stored.has(email)),
    refusals: [...new Set(refusals)],
    refused: refusals.length,
    problems,
    backAfter,
    isAlive: server.child.exitCode === null && server.child.signalCode === null,
    printed: server.printed(),
  };
}

/**
 * Signs people up one by one, with commits that wait for the disk or not, crashes PostgreSQL right after the
 * last answer and resolves with how many of those who got one are gone.
 */
export async function loseInCrash(people: number, synchronousCommit: 'on' | 'off'): Promise<number> {
  /* Otherwise its writer would come along five times a second. */
  const postgres = await startPostgres({ wal_writer_delay: '10s' });
  onTestFinished(() => postgres.stop());
  const world = { ...realWorld, site: testSite };
  const db = openPostgres(postgres.url, realWorld, { connections: 1 });
  await migrate(db);
  await syncWebinars(db, [webinarFile()], world);
  await sql`select set_config('synchronous_commit', ${synchronousCommit}, false)`.execute(db);
  for (let index = 0; index < people; index++) {
    await signUp(db, request({ email: `person${index}@example.org` }), world);
  }
  await postgres.crash();
  await postgres.start();
  const { stored } = await db
    .selectFrom('registrations')
    .select(({ fn }) => fn.countAll<string>().as('stored'))
    .executeTakeFirstOrThrow();
  await db.destroy();
  return people - Number(stored);
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(20);
}
