import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { openDatabase } from '../src/server/database.ts';
import { realWorld } from '../src/server/world.ts';
import { machineLoad } from '../tests/support/machine-load.ts';
import { startPostgres } from '../tests/support/postgres-server.ts';
import { startServer } from '../tests/support/server-process.ts';
import { buildWhenChanged } from './build.ts';

/*
 * `npm run bench:sign-up`: how many sign-ups a second the built site takes, and how long one waits. The
 * server is the real one, on this machine only, with its mail worker writing files; every sign-up is
 * another person and is on the disk when it is answered. The load comes from the same machine and takes
 * its share of the processors. Afterwards the rows are counted: a sign-up that is not stored does not count.
 *
 *   npm run bench:sign-up -- --seconds 60 --connections 10,50,200 --engine both
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '10,50,200' },
    engine: { type: 'string', default: 'both' },
  },
});
const seconds = within(values.seconds, 1, 120);
const connections = values.connections.split(',').map((count) => within(count, 1, 500));
const engines = values.engine === 'both' ? ['sqlite', 'postgresql'] : [values.engine];

await buildWhenChanged();
for (const engine of engines) await benchEngine(engine);

async function benchEngine(engine: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-bench-'));
  /* As in real life: a commit is on the disk before it is answered. */
  const postgres = engine === 'postgresql' ? await startPostgres({ fsync: 'on' }) : undefined;
  const server = await startServer({
    DATA_DIR: folder,
    BACKUP_DAYS: '0',
    ...(postgres ? { DATABASE_URL: postgres.url } : {}),
  });
  try {
    await load(server.port, 10, 2, 'warm-up');
    for (const count of connections) {
      const before = await countPeople(folder, postgres?.url);
      const ran = processorTime(server.child.pid);
      const result = await load(server.port, count, seconds, `${engine}-${count}`);
      const spent = processorTime(server.child.pid) - ran;
      const stored = (await countPeople(folder, postgres?.url)) - before;
      report({ engine, count, result, stored, spent });
    }
  } finally {
    await server.end('SIGTERM');
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function load(port: number, count: number, duration: number, name: string): Promise<autocannon.Result> {
  let people = 0;
  const body = () =>
    new URLSearchParams({
      name: 'Naledi Mokoena',
      email: `${name}-${++people}@example.org`,
      role: 'teacher',
      language: 'en',
      page: 'en',
    }).toString();
  return autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: count,
    duration,
    requests: [
      {
        method: 'POST',
        path: '/api/webinars/plg-webinar/sign-ups/',
        headers: {
          host: `localhost:${port}`,
          origin: `http://localhost:${port}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        setupRequest: (request) => ({ ...request, body: body() }),
      },
    ],
  });
}

async function countPeople(folder: string, databaseUrl: string | undefined): Promise<number> {
  const db = openDatabase({ databaseUrl, file: join(folder, 'leerkring.db') }, realWorld);
  try {
    const { people } = await db
      .selectFrom('registrations')
      .select(({ fn }) => fn.countAll().as('people'))
      .executeTakeFirstOrThrow();
    return Number(people);
  } finally {
    await db.destroy();
  }
}

/** Milliseconds in which the main thread of the server had a processor, where Linux tells it. */
function processorTime(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return Number.NaN;
  }
}

function report({ engine, count, result, stored, spent }: Measured): void {
  const { '3xx': taken, '4xx': refused, '5xx': failed, errors, latency, duration } = result;
  process.stdout.write(`${engine}, ${count} connections, ${duration.toFixed(0)} s, ${machineLoad()}:
  ${Math.round(taken / duration)} sign-ups/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms
  ${taken} answered, ${stored} stored; ${refused} refused (4xx), ${failed} failed (5xx), ${errors} without an answer
  ${(spent / stored).toFixed(2)} ms of the server's main thread a sign-up, which is ${Math.round((1000 * stored) / spent)}/s on a processor of its own
`);
  if (stored < taken) throw new Error(`${taken - stored} sign-ups were answered and are not stored.`);
}

function within(text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  process.stderr.write(`Write a whole number from ${least} to ${most}, not "${text}".\n`);
  process.exit(1);
}

interface Measured {
  readonly engine: string;
  readonly count: number;
  readonly result: autocannon.Result;
  /** New rows. */
  readonly stored: number;
  /** Milliseconds of the main thread. */
  readonly spent: number;
}
