import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase } from '../../src/server/database.ts';
import { realWorld } from '../../src/server/world.ts';
import { type Engine, emptyPlace } from './engines.ts';
import { ruleBreakingRows, ruleBreakingRowsIn } from './rule-breaking-rows.ts';
import { startServer } from './server-process.ts';
import { signUpOverHttp } from './sign-up-clients.ts';
import { makeStandInSite } from './stand-in-site.ts';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * Kills the real server (SIGKILL) again and again while people sign up, and looks afterwards for everyone
 * who got an answer.
 */
export async function killServer(
  engine: Engine,
  { kills, clients, hasty = false }: Killing,
): Promise<Killed> {
  const folder = temporaryFolder();
  const { databaseUrl } = await emptyPlace(engine);
  const env = {
    DIST_DIR: join(folder, 'dist'),
    DATA_DIR: join(folder, 'data'),
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  };
  const file = join(env.DATA_DIR, 'leerkring.db');
  await makeStandInSite(env.DIST_DIR, { hasty });
  const answered: string[] = [];
  const ready: number[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const started = performance.now();
    const server = await startServer(env);
    ready.push(performance.now() - started);
    onTestFinished(() => server.end('SIGKILL'));
    const enough = answered.length + answersBeforeKill;
    await signUpOverHttp(server.port, {
      clients,
      name: `kill${kill}`,
      onAnswer(email) {
        answered.push(email);
        if (answered.length > enough) void server.end('SIGKILL');
      },
    });
    await server.end('SIGKILL');
  }
  const db = openDatabase({ databaseUrl, file }, realWorld);
  const rows = await db.selectFrom('registrations').select('email').execute();
  const problems = await ruleBreakingRowsIn(db);
  await db.destroy();
  if (engine === 'SQLite') problems.push(...ruleBreakingRows(file));
  const stored = new Set(rows.map(({ email }) => email));
  const acknowledged = new Set(answered);
  return {
    answered: acknowledged.size,
    lost: answered.filter((email) => !stored.has(email)),
    unanswered: [...stored].filter((email) => !acknowledged.has(email)).length,
    problems,
    ready,
  };
}

/** How many answers come in before the next kill. */
export const answersBeforeKill = 25;

export interface Killing {
  readonly kills: number;
  readonly clients: number;
  /** With a server that answers before it stores: what this test must find. */
  readonly hasty?: boolean;
}

export interface Killed {
  /** How many got an answer. */
  readonly answered: number;
  /** The addresses among them that are not in the database. */
  readonly lost: readonly string[];
  /** How many are in the database without having got an answer. */
  readonly unanswered: number;
  /** What is wrong with the rows, or with the file. */
  readonly problems: readonly string[];
  /** Milliseconds until the server was ready, by start. */
  readonly ready: readonly number[];
}
