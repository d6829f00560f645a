import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listBackups, makeBackup } from '../../src/server/backup.ts';
import type { Env } from '../../src/server/env.ts';
import { restoreBackup } from '../../src/server/restore.ts';
import { type Command, NotYet, yes } from './command.ts';

/** Copies of the database, and how one comes back. The server makes one a day by itself. */
export const backupCommands: readonly Command[] = [
  {
    name: 'backup',
    usage: '',
    summary: 'Copies the database now, also while the server runs, and checks the copy.',
    async run(_, { env }) {
      const { file, folder } = placesOf(env);
      if (!existsSync(file)) throw new Error(`There is no database yet: ${file}. Is DATA_DIR right?`);
      return `Made and checked: ${await makeBackup({ file, folder }, new Date())}`;
    },
  },
  {
    name: 'restore',
    usage: '[file]',
    summary: 'Puts a backup in the place of the database; without a file it lists what there is.',
    more: 'Stop the server first. The database that is replaced is kept beside the backups. Who was erased since the backup is erased again, and what was mailed since is not mailed again.',
    options: yes,
    async run({ positionals: [backup], values }, { env }) {
      const { file, folder } = placesOf(env);
      if (!backup) {
        const names = (await listBackups(folder)).map(({ name }) => join(folder, name));
        return names.length > 0 ? names.join('\n') : `There are no backups in ${folder}.`;
      }
      if (!values.yes) throw new NotYet(`${backup} would take the place of ${file}.`);
      const done = restoreBackup({ file, backup, folder, now: new Date() });
      return [
        `Restored: ${backup}`,
        `What was there before is kept: ${done.replaced ?? 'there was nothing'}`,
        `Erased again, for they were erased since: ${done.erasedAgain}`,
        `Mails that have gone out since and will not go out again: ${done.alreadySent}`,
        `Sign-ups since the backup, which are in the replaced database only: ${done.missing}`,
      ].join('\n');
    },
  },
];

function placesOf({ databaseUrl, dataDir }: Env): { file: string; folder: string } {
  if (databaseUrl) {
    throw new Error(
      'This server keeps its data in PostgreSQL: use pg_dump and pg_restore, as docs/deploy.md says.',
    );
  }
  return { file: join(dataDir, 'leerkring.db'), folder: join(dataDir, 'backups') };
}
