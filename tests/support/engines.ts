import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { type DatabasePlace, openDatabase } from '../../src/server/database.ts';
import { migrate } from '../../src/server/migrate.ts';
import type { Tables } from '../../src/server/tables.ts';
import { realWorld } from '../../src/server/world.ts';
import { addressOf, runOnPostgres } from './postgres-client.ts';
import type { PostgresForTests } from './postgres-on-demand.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The two engines that every query runs on: `describe.each(engines)('signing up on %s', (engine) => …)`. */
export const engines = ['SQLite', 'PostgreSQL'] as const;

export type Engine = (typeof engines)[number];

/** A database with all tables and nothing in them, for one test; any number of processes can open it. */
export async function freshPlace(engine: Engine): Promise<DatabasePlace> {
  if (engine === 'PostgreSQL') return lendPostgres();
  const place = await emptyPlace(engine);
  const db = openDatabase(place, realWorld);
  await migrate(db);
  await db.destroy();
  return place;
}

/** A database without any tables, for one test. */
export async function emptyPlace(engine: Engine): Promise<DatabasePlace> {
  if (engine === 'SQLite') return { databaseUrl: undefined, file: join(temporaryFolder(), 'test.db') };
  const place = await makePostgres('template0');
  onTestFinished(() => dropPostgres(place));
  return place;
}

/* To copy a database costs 60 ms, to empty one 3: the tests of a file pass theirs on, unless it is broken. */
const idle: DatabasePlace[] = [];

async function lendPostgres(): Promise<DatabasePlace> {
  const used = idle.pop();
  const place = used && (await isEmptied(used)) ? used : await makePostgres();
  onTestFinished(() => void idle.push(place));
  return place;
}

async function isEmptied(place: DatabasePlace): Promise<boolean> {
  try {
    await runOnPostgres(place.databaseUrl ?? '', tables.map((name) => `delete from ${name}`).join(';'));
    return true;
  } catch {
    await dropPostgres(place);
    return false;
  }
}

/** Every table; the compiler misses a new one here. What refers to others comes first. */
const tables = Object.keys({
  outbox: true,
  access_tokens: true,
  registrations: true,
  webinars: true,
  organiser_codes: true,
  organiser_sessions: true,
  organiser_actions: true,
  jobs: true,
  settings: true,
  erased: true,
  rate_limits: true,
} satisfies Record<keyof Tables, true>);

async function makePostgres(template?: 'template0'): Promise<DatabasePlace> {
  const server = await askForPostgres();
  const name = `${server.template.replace(/template$/, '')}${process.pid}_${++made}`;
  await runOnPostgres(server.url, `create database ${name} template ${template ?? server.template}`);
  return { databaseUrl: addressOf(server.url, name), file: '' };
}

async function dropPostgres({ databaseUrl = '' }: DatabasePlace): Promise<void> {
  const { url } = await askForPostgres();
  await runOnPostgres(url, `drop database if exists ${new URL(databaseUrl).pathname.slice(1)} with (force)`);
}

let made = 0;
let asked: Promise<PostgresForTests> | undefined;

function askForPostgres(): Promise<PostgresForTests> {
  asked ??= fetch(inject('postgresOnDemand')).then(async (response) => {
    const answer = await response.text();
    if (!response.ok) throw new Error(`There is no PostgreSQL for this test. ${answer}`);
    return JSON.parse(answer) as PostgresForTests;
  });
  return asked;
}
