import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeBackup } from '../../src/server/backup.ts';
import { openSqlite } from '../../src/server/database.ts';
import { deliverDue } from '../../src/server/outbox.ts';
import { eraseRegistration, findOwnPlace } from '../../src/server/own-place.ts';
import { restoreBackup } from '../../src/server/restore.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { realWorld } from '../../src/server/world.ts';
import { makeDatabaseFile } from '../support/database-file.ts';
import { filesWith } from '../support/files-with.ts';
import { rowHashes } from '../support/row-hashes.ts';
import { fakeLog, fakeMailer, request, stillWorld, temporaryFolder } from '../support/server-world.ts';

const now = new Date('2026-11-25T09:00:00Z');

describe('restoring a backup', () => {
  it('brings back every row of every table, as it was', async () => {
    const { db, order, world } = await aBackup();
    const before = rowHashes(order.backup);
    for (let index = 0; index < 30; index++) {
      await signUp(db, request({ email: `later${index}@example.org` }), world);
    }
    await db.destroy();
    const restored = restoreBackup(order);
    expect(restored).toMatchObject({ erasedAgain: 0, alreadySent: 0, missing: 30 });
    expect(rowHashes(order.file)).toEqual(before);
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['registrations', 'outbox', 'webinars']));
  });

  it('keeps what was there before, beside the backups', async () => {
    const { db, order, world } = await aBackup();
    await signUp(db, request({ email: 'later@example.org' }), world);
    const before = rowHashes(order.file);
    await db.destroy();
    const { replaced = '' } = restoreBackup(order);
    expect(replaced).toBe(join(order.folder, 'replaced-2026-11-25T090000Z.db'));
    expect(rowHashes(replaced)).toEqual(before);
  });

  it('erases again who was erased since, byte by byte', async () => {
    const { db, folder, order, world } = await aBackup();
    const person = await db
      .selectFrom('registrations')
      .selectAll()
      .where('email', '=', 'person3@example.org')
      .executeTakeFirstOrThrow();
    await db.transaction().execute((trx) => eraseRegistration(trx, person, world));
    await db.destroy();
    expect(restoreBackup(order)).toMatchObject({ erasedAgain: 1, missing: 0 });
    expect(filesWith(folder, ['person3@']).filter((one) => one.startsWith('leerkring.db'))).toEqual([]);
    expect(rowHashes(order.file).registrations).toHaveLength(9);
  });

  it('does not send again what has gone out since, and the links in those mails still work', async () => {
    const { db, order, world } = await aBackup();
    const secrets = await secretsIn(db);
    const first = fakeMailer();
    await deliverDue({ db, mailer: first.mailer, world, log: fakeLog().log });
    expect(first.sent).toHaveLength(10);
    await db.destroy();
    expect(restoreBackup(order)).toMatchObject({ alreadySent: 10 });
    const again = openSqlite(order.file, realWorld);
    onTestFinished(() => again.destroy());
    const second = fakeMailer();
    await deliverDue({ db: again, mailer: second.mailer, world, log: fakeLog().log });
    expect(second.sent).toEqual([]);
    for (const secret of secrets) expect(await findOwnPlace(again, secret)).toBeDefined();
  });

  it('works when the database is broken or gone', async () => {
    const { db, order } = await aBackup();
    await db.destroy();
    writeFileSync(order.file, 'broken '.repeat(2_000));
    const { replaced = '' } = restoreBackup(order);
    expect(readFileSync(replaced, 'utf8')).toContain('broken');
    expect(rowHashes(order.file).registrations).toHaveLength(10);
    const elsewhere = join(temporaryFolder(), 'leerkring.db');
    expect(restoreBackup({ ...order, file: elsewhere }).replaced).toBeUndefined();
    expect(rowHashes(elsewhere).registrations).toHaveLength(10);
  });
});

describe('a restore is refused, and nothing is changed,', () => {
  it('while a server is running on the database', async () => {
    const { db, order } = await aBackup();
    const before = rowHashes(order.file);
    expect(() => restoreBackup(order)).toThrow('A server is running');
    expect(rowHashes(order.file)).toEqual(before);
    expect(existsSync(`${order.file}.restoring`)).toBe(false);
    await signUp(db, request({ email: 'still@example.org' }), stillWorld());
  });

  it('when the backup is not whole', async () => {
    const { db, folder, order } = await aBackup();
    await db.destroy();
    const backup = join(folder, 'half.db');
    writeFileSync(backup, readFileSync(order.backup).subarray(0, 20_000));
    const before = rowHashes(order.file);
    expect(() => restoreBackup({ ...order, backup })).toThrow('cannot be restored');
    expect(() => restoreBackup({ ...order, backup: join(folder, 'none.db') })).toThrow('cannot be restored');
    expect(rowHashes(order.file)).toEqual(before);
  });

  it('when a newer version made the backup', async () => {
    const { db, order } = await aBackup();
    await db.destroy();
    const raw = new DatabaseSync(order.backup);
    raw.exec("insert into kysely_migration values ('2031-01-01-robots', 'later')");
    raw.close();
    expect(() => restoreBackup(order)).toThrow('a newer version of this program made it');
  });
});

async function aBackup() {
  const folder = temporaryFolder();
  const file = join(folder, 'leerkring.db');
  const db = await makeDatabaseFile(file);
  const world = { ...stillWorld(), newId: realWorld.newId, newSecret: realWorld.newSecret };
  for (let index = 0; index < 10; index++) {
    await signUp(db, request({ email: `person${index}@example.org` }), world);
  }
  const backups = join(folder, 'backups');
  const backup = await makeBackup({ file, folder: backups }, new Date('2026-11-24T09:00:00Z'));
  return { db, folder, world, order: { file, backup, folder: backups, now } };
}

/** The secrets of the links in the mails that wait. */
async function secretsIn(db: Awaited<ReturnType<typeof makeDatabaseFile>>): Promise<string[]> {
  const mails = await db.selectFrom('outbox').select('body').execute();
  return mails.map(({ body }) => /[A-Za-z0-9_-]{43}(?=\/)/.exec(body)?.[0] ?? '');
}
