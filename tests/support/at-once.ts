import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';
import { type DatabasePlace, openDatabase } from '../../src/server/database.ts';
import type { Database } from '../../src/server/tables.ts';
import { realWorld } from '../../src/server/world.ts';

/**
 * Runs `early` in a transaction that stays open until `late`, on a connection of its own as another process
 * has it, is done or waits for it. Resolves with what both resolve to.
 */
export async function overlap<Early, Late>(
  place: DatabasePlace,
  early: (trx: Database) => Promise<Early>,
  late: (db: Database) => Promise<Late>,
): Promise<[Early, Late]> {
  const stage = await createStage(place);
  const began = Promise.withResolvers<void>();
  const mayEnd = Promise.withResolvers<void>();
  const first = stage
    .open()
    .db.transaction()
    .execute(async (trx) => {
      const result = await early(trx);
      began.resolve();
      await mayEnd.promise;
      return result;
    });
  await Promise.race([began.promise, first]);
  const second = await stage.startAndWatch(late);
  mayEnd.resolve();
  return Promise.all([first, second.outcome]);
}

/**
 * Starts each of the `works` on a connection of its own while a webinar is locked, so that each comes as far
 * as it can on what it knew before, then lets them go. Resolves with what they resolve to.
 */
export async function behindLock<Result>(
  place: DatabasePlace,
  webinar: string,
  works: readonly ((db: Database) => Promise<Result>)[],
): Promise<Result[]> {
  const outcomes: Promise<Result>[] = [];
  const lock = (trx: Database) =>
    trx.updateTable('webinars').set({ id: webinar }).where('id', '=', webinar).execute();
  const stage = await createStage(place);
  await stage
    .open()
    .db.transaction()
    .execute(async (trx) => {
      await lock(trx);
      for (const work of works) outcomes.push((await stage.startAndWatch(work)).outcome);
    });
  return Promise.all(outcomes);
}

async function createStage(place: DatabasePlace) {
  const watcher = place.databaseUrl ? await watchPostgres(place.databaseUrl) : undefined;
  const open = () => {
    const waits = Promise.withResolvers<void>();
    const wait = (milliseconds: number) => {
      waits.resolve();
      return realWorld.wait(milliseconds);
    };
    const db = openDatabase(place, { ...realWorld, wait });
    onTestFinished(() => db.destroy());
    return {
      db,
      /** Resolves when something on this connection waits for a lock. */
      untilWaiting: () => watcher?.untilOneMore() ?? waits.promise,
    };
  };
  return {
    open,
    /** Resolves, with the promise in a box, when the work is done or waits. */
    async startAndWatch<Result>(work: (db: Database) => Promise<Result>) {
      const { db, untilWaiting } = open();
      await watcher?.count();
      const waiting = untilWaiting();
      const outcome = work(db);
      await Promise.race([waiting, outcome.catch(() => undefined)]);
      watcher?.rest();
      return { outcome };
    },
  };
}

/** Asks the server how many wait for a lock in this database. */
async function watchPostgres(url: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  let watching = false;
  let before = 0;
  const waiting = async () => {
    const { rows } = await client.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows[0]?.waiting ?? 0;
  };
  return {
    async count() {
      before = await waiting();
    },
    async untilOneMore() {
      watching = true;
      while (watching && (await waiting()) <= before) await pause(2);
    },
    rest() {
      watching = false;
    },
  };
}
