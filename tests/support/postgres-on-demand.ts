import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { openPostgres } from '../../src/server/database.ts';
import { migrate } from '../../src/server/migrate.ts';
import { realWorld } from '../../src/server/world.ts';
import { addressOf, runOnPostgres } from './postgres-client.ts';

/**
 * Set-up of a test run: the first test that asks for a PostgreSQL server starts one for all, or none does.
 * Tests run in processes of their own, so they ask over HTTP. The answer names the server and a database on
 * it that has all tables, to be copied. TEST_DATABASE_URL names another server to use instead.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<Running> | undefined;
  const door = createServer((_, response) => {
    started ??= start();
    started.then(
      ({ url, template }) => response.end(JSON.stringify({ url, template } satisfies PostgresForTests)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  project.provide('postgresOnDemand', `http://127.0.0.1:${(door.address() as AddressInfo).port}/`);
  return async () => {
    door.close();
    door.closeAllConnections();
    await started?.then(({ stop }) => stop()).catch(() => undefined);
  };
}

async function start(): Promise<Running> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: () => dropDatabases(given) } : await startGuarded();
  const template = `${databasePrefix}_template`;
  await runOnPostgres(server.url, `create database ${template}`);
  const db = openPostgres(addressOf(server.url, template), realWorld);
  await migrate(db);
  await db.destroy();
  return { ...server, template };
}

/** The databases of this run, and of no other that uses the same server. */
const databasePrefix = `leerkring_test_${process.pid}`;

/** The server stands behind a process that outlives this one just long enough to take it down. */
async function startGuarded(): Promise<Pick<Running, 'url' | 'stop'>> {
  const guard = spawn(process.execPath, [fileURLToPath(new URL('postgres-guard.ts', import.meta.url))], {
    stdio: 'pipe',
    detached: true,
  });
  const exit = once(guard, 'exit');
  let printed = '';
  const url = new Promise<string>((resolve, reject) => {
    guard.stdout.on('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    guard.stderr.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    guard.on('error', reject);
    exit.then(() => reject(new Error(printed || 'The PostgreSQL server for the tests ended.')), reject);
  });
  return {
    url: await url,
    async stop() {
      guard.stdin.end();
      await exit;
    },
  };
}

/** What tests that were cut off left on a server that is not ours. */
async function dropDatabases(url: string): Promise<void> {
  const left = await runOnPostgres<{ name: string }>(
    url,
    `select datname as name from pg_database where datname like '${databasePrefix}\\_%'`,
  );
  for (const { name } of left) await runOnPostgres(url, `drop database if exists "${name}" with (force)`);
}

interface Running extends PostgresForTests {
  stop(): Promise<void>;
}

/** What a test gets to know. */
export interface PostgresForTests {
  /** A database of the server, as someone who may make others. */
  readonly url: string;
  /** A database with all tables and nothing in them. */
  readonly template: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Asking here starts the PostgreSQL server of the test run. */
    postgresOnDemand: string;
  }
}
