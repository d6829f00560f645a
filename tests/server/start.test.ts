import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { makeDatabaseFile } from '../support/database-file.ts';
import { startServer } from '../support/server-process.ts';
import { temporaryFolder } from '../support/server-world.ts';
import { makeStandInSite } from '../support/stand-in-site.ts';

/** What the server prints when it does not start. */
async function complaint(env: Readonly<Record<string, string>>): Promise<string> {
  const folder = temporaryFolder();
  await makeStandInSite(join(folder, 'dist'));
  const defaults = { DIST_DIR: join(folder, 'dist'), DATA_DIR: join(folder, 'data') };
  const error = await startServer({ ...defaults, ...env }).then(
    async (server) => {
      await server.end('SIGKILL');
      return new Error('It started.');
    },
    (reason: Error) => reason,
  );
  return error.message;
}

it.each([
  [
    'PostgreSQL is not there',
    { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x' },
    'does not answer (ECONNREFUSED)',
  ],
  ['DATA_DIR cannot be written', { DATA_DIR: '/etc/passwd/data' }, 'DATA_DIR'],
  ['there are no webinars', { CONTENT_DIR: '/nowhere' }, 'Is CONTENT_DIR right?'],
  ['there is no built site', { DIST_DIR: '/nowhere' }, 'run the build first'],
  ['a setting is wrong', { PORT: '0' }, 'PORT: write a whole number'],
])('a server that cannot start because %s says so in a sentence', async (_, env, sentence) => {
  const printed = await complaint(env);
  expect(printed).toContain(sentence);
  expect(printed).not.toContain('secret');
  expect(printed).not.toContain('    at ');
});

it('a server does not start on a database that a newer version used', async () => {
  const data = temporaryFolder();
  const file = join(data, 'leerkring.db');
  await (await makeDatabaseFile(file)).destroy();
  const raw = new DatabaseSync(file);
  raw.exec("insert into kysely_migration values ('2031-01-01-robots', 'later')");
  raw.close();
  expect(await complaint({ DATA_DIR: data })).toContain('it took the step 2031-01-01-robots');
});
