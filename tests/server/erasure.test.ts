import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readEnv } from '../../src/server/env.ts';
import { createSweeper, eraseAgain } from '../../src/server/erased.ts';
import { eraseRegistration } from '../../src/server/own-place.ts';
import { eraseDue } from '../../src/server/retention.ts';
import { startServices } from '../../src/server/services.ts';
import { signUp } from '../../src/server/sign-up.ts';
import type { Database } from '../../src/server/tables.ts';
import { realWorld } from '../../src/server/world.ts';
import { makeDatabaseFile } from '../support/database-file.ts';
import { filesWith } from '../support/files-with.ts';
import { mailFilesIn, writeMailFile } from '../support/mail-files.ts';
import { letPeopleComeAndGo } from '../support/people-come-and-go.ts';
import { fakeLog, freshDatabase, request, stillWorld, temporaryFolder } from '../support/server-world.ts';

/** A name and an address that occur nowhere else. */
const telling = ['Zebulon Qwaqwa', 'zebulon.qwaqwa'];
const zebulon = request({ name: 'Zebulon Qwaqwa', email: 'Zebulon.Qwaqwa@example.org' });

describe('erasing a person', () => {
  it('leaves no byte of name and address in database, WAL, mail folder and log', async () => {
    const data = temporaryFolder();
    const { log, lines } = fakeLog();
    const running = await startServices({
      env: readEnv({ DATA_DIR: data, BACKUP_DAYS: '0' }),
      world: realWorld,
      log,
    });
    onTestFinished(() => running.stop());
    await running.services.signUp(zebulon);
    await running.services.signUp(request({ name: 'Naledi Mokoena', email: 'naledi@example.org' }));
    await vi.waitFor(() => expect(mailFilesIn(data)).toHaveLength(2), { timeout: 5_000 });
    const mail = mailFilesIn(data).find((text) => /to: zebulon/i.test(text)) ?? '';
    const [secret = ''] = /[A-Za-z0-9_-]{43}(?=\/)/.exec(mail.replaceAll('=\r\n', '')) ?? [];
    expect(filesWith(data, telling).length).toBeGreaterThan(2);

    expect(await running.services.ownPlace.erase(secret)).toBe(true);

    expect(filesWith(data, ['Zebulon', ...telling, 'zebulon'])).toEqual([]);
    expect(filesWith(data, ['Naledi Mokoena'])).not.toEqual([]);
    expect(lines.join('\n')).not.toMatch(/zebulon/i);
    expect(await running.services.ownPlace.find(secret)).toBeUndefined();
  });

  it('takes away the mail file that was being written while its person was erased', async () => {
    const { db, folder, sweeper } = await aFolder();
    await signUp(db, zebulon, stillWorld());
    const { message_id } = await db.selectFrom('outbox').select('message_id').executeTakeFirstOrThrow();
    await eraseEveryone(db);
    writeMailFile(folder, message_id, 'Zebulon');
    await sweeper.sweep();
    expect(filesWith(folder, ['Zebulon'])).toEqual([]);
  });

  it('makes the second step later when the first try was cut off', async () => {
    const { db, folder, sweeper, lines } = await aFolder();
    await signUp(db, zebulon, stillWorld());
    await eraseEveryone(db);
    /* The process ends here: the rows are gone, the bytes are not. */
    expect(filesWith(folder, telling)).not.toEqual([]);
    await sweeper.sweep();
    expect(filesWith(folder, telling)).toEqual([]);
    expect(await db.selectFrom('erased').select('swept').execute()).toEqual([{ swept: 1 }]);
    expect(lines).toEqual([]);
  });

  it('rewrites nothing when nobody was erased', async () => {
    const { db, folder, sweeper } = await aFolder();
    await signUp(db, zebulon, stillWorld());
    await sweeper.sweep();
    expect(readFileSync(join(folder, 'test.db-wal')).length).toBeGreaterThan(0);
  });

  it('is noted as an id without a person, so that a restored backup erases them again', async () => {
    const { db, folder } = await aFolder();
    const world = stillWorld();
    await signUp(db, zebulon, world);
    const person = await db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow();
    await eraseEveryone(db);
    expect(await db.selectFrom('erased').select('registration_id').execute()).toEqual([
      { registration_id: person.id },
    ]);
    /* The backup brings the row back. */
    await db.insertInto('registrations').values(person).execute();
    expect(await eraseAgain(db)).toBe(1);
    expect(await eraseAgain(db)).toBe(0);
    await createSweeper({ db, mailFolder: folder, log: fakeLog().log }).sweep();
    expect(filesWith(folder, telling)).toEqual([]);
  });
});

/*
 * The controls: each leaves out a step, and the same search finds bytes. The last one is the reason for the
 * rewrite: `secure_delete` overwrites what is deleted, but not the copy that stays in the free middle of a
 * page when SQLite moves a row to another page.
 */
describe('the search for bytes', () => {
  it('finds them in the WAL as long as that is not emptied', async () => {
    const { db, folder } = await aFolder();
    await signUp(db, zebulon, stillWorld());
    await eraseEveryone(db);
    expect(filesWith(folder, telling).join()).toContain('test.db-wal');
  });

  it('finds nearly everyone in the file without secure_delete', async () => {
    const { file, folder, empty } = await aFolder();
    const gone = letPeopleComeAndGo(file, { people: 500, seed: 1, secureDelete: 'off' });
    await empty();
    expect(filesWith(folder, gone).length).toBeGreaterThan(gone.length / 2);
  });

  it('finds someone in the file with secure_delete and an empty WAL: in the copy of a row that moved', async () => {
    const found: string[] = [];
    for (let seed = 1; seed <= 10 && found.length === 0; seed++) {
      const { file, folder, empty } = await aFolder();
      const gone = letPeopleComeAndGo(file, { people: 500, seed });
      await empty();
      expect(readFileSync(`${file}-wal`)).toHaveLength(0);
      found.push(...filesWith(folder, gone));
    }
    expect(found).not.toEqual([]);
  });

  it('finds nobody after the sweep, and everyone who stayed', async () => {
    const { file, folder, sweeper } = await aFolder();
    const gone = letPeopleComeAndGo(file, { people: 500, seed: 1, secureDelete: 'off' });
    await sweeper.sweep();
    expect(filesWith(folder, gone)).toEqual([]);
    expect(filesWith(folder, ['marker000499', 'marker000498', 'marker000497']).length).toBeGreaterThan(0);
  });
});

describe('retention', () => {
  it('leaves no byte of anyone once their time is over, by a clock that is moved', async () => {
    const { db, folder, sweeper } = await aFolder();
    const world = stillWorld();
    await signUp(db, zebulon, world);
    world.pass(364 * 24 * 60);
    expect(await eraseDue(db, 30, world)).toBe(0);
    world.pass(24 * 60);
    expect(await eraseDue(db, 30, world)).toBe(1);
    await sweeper.sweep();
    expect(filesWith(folder, telling)).toEqual([]);
  });
});

describe('erasing on PostgreSQL', () => {
  it('takes row, mails and links, gives their space back, and is noted', async () => {
    const db = await freshDatabase({ engine: 'PostgreSQL' });
    await signUp(db, zebulon, stillWorld());
    await eraseEveryone(db);
    const { log, lines } = fakeLog();
    await createSweeper({ db, mailFolder: temporaryFolder(), log }).sweep();
    expect(lines).toEqual([]);
    for (const table of ['registrations', 'outbox', 'access_tokens'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    expect(await db.selectFrom('erased').select('swept').execute()).toEqual([{ swept: 1 }]);
    const { rows } = await sql<{ dead: string }>`
      select sum(n_dead_tup) as dead from pg_stat_all_tables where relname in ('registrations', 'outbox')
    `.execute(db);
    expect(Number(rows[0]?.dead)).toBe(0);
  });
});

async function aFolder() {
  const folder = temporaryFolder();
  const file = join(folder, 'test.db');
  const db = await makeDatabaseFile(file);
  const { log, lines } = fakeLog();
  const empty = () => sql`pragma wal_checkpoint(truncate)`.execute(db);
  return { db, file, folder, lines, empty, sweeper: createSweeper({ db, mailFolder: folder, log }) };
}

async function eraseEveryone(db: Database): Promise<void> {
  const people = await db.selectFrom('registrations').select(['id', 'webinar']).execute();
  await db.transaction().execute(async (trx) => {
    for (const person of people) await eraseRegistration(trx, person, stillWorld());
  });
}
