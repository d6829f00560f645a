import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runWebinar } from '../../scripts/webinar.ts';
import { eraseRegistration } from '../../src/server/own-place.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { makeDatabaseFile } from '../support/database-file.ts';
import { filesWith } from '../support/files-with.ts';
import { rowHashes } from '../support/row-hashes.ts';
import { request, stillWorld, temporaryFolder } from '../support/server-world.ts';

async function run(env: Readonly<Record<string, string>>, ...args: string[]) {
  let printed = '';
  const write = (text: string) => {
    printed += text;
  };
  return { code: await runWebinar(args, { env, write, writeError: write }), printed };
}

it('an organiser makes a backup from the command line and brings it back, once the server has stopped', async () => {
  const data = temporaryFolder();
  const env = { DATA_DIR: data };
  const file = join(data, 'leerkring.db');
  const db = await makeDatabaseFile(file);
  const world = stillWorld();
  await signUp(db, request(), world);
  const before = rowHashes(file);

  const made = await run(env, 'backup');
  const [, backup = ''] = /Made and checked: (.*)\n/.exec(made.printed) ?? [];
  expect((await run(env, 'restore')).printed.trim()).toBe(backup);
  expect(await run(env, 'restore', backup)).toMatchObject({ code: 2 });
  expect((await run(env, 'restore', backup, '--yes')).printed).toContain('A server is running');

  await signUp(db, request({ email: 'later@example.org' }), world);
  await db.destroy();
  const { code, printed } = await run(env, 'restore', backup, '--yes');
  expect(code).toBe(0);
  expect(printed).toContain('in the replaced database only: 1');
  expect(rowHashes(file)).toEqual(before);
});

it.each([
  ['a database that is not there', { DATA_DIR: '/nowhere' }, 'There is no database yet'],
  ['PostgreSQL', { DATABASE_URL: 'postgres://x@y/z' }, 'use pg_dump'],
])('the backup of %s is refused with a sentence', async (_, env, sentence) => {
  const { code, printed } = await run(env, 'backup');
  expect(code).toBe(1);
  expect(printed).toContain(sentence);
});

it('who is erased from the command line is gone to the last byte, also while no server runs', async () => {
  const data = temporaryFolder();
  const db = await makeDatabaseFile(join(data, 'leerkring.db'));
  await signUp(db, request({ name: 'Zebulon Qwaqwa', email: 'zebulon@example.org' }), stillWorld());
  const person = await db.selectFrom('registrations').select(['id', 'webinar']).executeTakeFirstOrThrow();
  await db.transaction().execute((trx) => eraseRegistration(trx, person, stillWorld()));
  expect(filesWith(data, ['Zebulon'])).not.toEqual([]);
  expect((await run({ DATA_DIR: data }, 'list')).code).toBe(0);
  expect(filesWith(data, ['Zebulon', 'zebulon'])).toEqual([]);
});
