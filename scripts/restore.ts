import { join } from 'node:path';
import { listBackups } from '../src/server/backup.ts';
import { readEnv } from '../src/server/env.ts';
import { restoreBackup } from '../src/server/restore.ts';

/* `npm run restore -- FILE`: puts a backup in the place of the database. Without a file it lists what there is. */
try {
  const { databaseUrl, dataDir } = readEnv();
  if (databaseUrl)
    throw new Error('This server keeps its data in PostgreSQL: use pg_restore, as docs/deploy.md says.');
  const folder = join(dataDir, 'backups');
  const [backup] = process.argv.slice(2);
  if (!backup) {
    const files = (await listBackups(folder)).map(({ name }) => `  ${join(folder, name)}`);
    throw new Error(['Which one? npm run restore -- FILE', ...files].join('\n'));
  }
  const done = restoreBackup({ file: join(dataDir, 'leerkring.db'), backup, folder, now: new Date() });
  process.stdout.write(`Restored: ${backup}
What was there before is kept: ${done.replaced ?? 'there was nothing'}
Erased again, for they were erased since: ${done.erasedAgain}
Mails that have gone out since and will not go out again: ${done.alreadySent}
Sign-ups since the backup, which are in the replaced database only: ${done.missing}
`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
