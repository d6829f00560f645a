import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openPostgres } from '../../src/server/database.ts';
import { loadReadiness } from '../../src/server/readiness.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { realWorld } from '../../src/server/world.ts';
import { fakeLog, freshDatabase, request, stillWorld } from '../support/server-world.ts';

/** A world in which nobody waits. */
const patient = () => ({ ...stillWorld(), wait: () => new Promise<never>(() => undefined) });

describe('a process is ready', () => {
  it('when the database answers and has the tables of this version', async () => {
    const db = await freshDatabase();
    expect(await loadReadiness(db, patient(), fakeLog().log)).toEqual({
      ready: true,
      database: 'ok',
      tables: 'ok',
      mail: 'ok',
    });
  });

  it('not while its tables are behind', async () => {
    const db = await freshDatabase();
    await sql`delete from kysely_migration where name like '2026-11-25%'`.execute(db);
    expect(await loadReadiness(db, patient(), fakeLog().log)).toMatchObject({
      ready: false,
      tables: 'behind',
    });
  });

  it('not when the database says no, and the log has the code and nothing of the address', async () => {
    const db = openPostgres('postgres://secret-user:secret-word@127.0.0.1:1/secret-name', realWorld);
    const { log, lines } = fakeLog();
    expect(await loadReadiness(db, patient(), log)).toMatchObject({ ready: false, database: 'silent' });
    expect(lines.join()).toContain('ECONNREFUSED');
    expect(lines.join()).not.toContain('secret');
    await db.destroy();
  });

  it('not when the database says nothing: two seconds are enough', async () => {
    const db = await freshDatabase();
    const waits: number[] = [];
    const impatient = {
      ...stillWorld(),
      wait: (milliseconds: number) => Promise.resolve(waits.push(milliseconds)),
    };
    expect(await loadReadiness(db, impatient, fakeLog().log)).toMatchObject({
      ready: false,
      database: 'silent',
    });
    expect(waits).toEqual([2_000]);
  });

  it('also when mail is late, and says so: sign-ups are safe, and another process would not send it either', async () => {
    const db = await freshDatabase();
    const world = patient();
    await signUp(db, request(), world);
    world.pass(14);
    expect(await loadReadiness(db, world, fakeLog().log)).toMatchObject({ ready: true, mail: 'ok' });
    world.pass(1);
    expect(await loadReadiness(db, world, fakeLog().log)).toMatchObject({ ready: true, mail: 'late' });
    await db.updateTable('outbox').set({ state: 'sent' }).execute();
    expect(await loadReadiness(db, world, fakeLog().log)).toMatchObject({ mail: 'ok' });
  });

  it('and mail is late when one failed three times, or was taken up by a process that is gone', async () => {
    const db = await freshDatabase();
    const world = patient();
    await signUp(db, request(), world);
    await db
      .updateTable('outbox')
      .set({ next_attempt_at: '2027-01-01T00:00:00.000Z', attempts: 3 })
      .execute();
    expect(await loadReadiness(db, world, fakeLog().log)).toMatchObject({ mail: 'late' });
    await db
      .updateTable('outbox')
      .set({ state: 'sending', attempts: 1, lease_until: '2026-11-23T07:00:00.000Z' })
      .execute();
    expect(await loadReadiness(db, world, fakeLog().log)).toMatchObject({ mail: 'late' });
  });
});
