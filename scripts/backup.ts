import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeBackup } from '../src/server/backup.ts';
import { readEnv } from '../src/server/env.ts';

/* `npm run backup`: a copy of the database now, also while the server runs. Reads the settings of the server. */
try {
  const { databaseUrl, dataDir } = readEnv();
  const place = { file: join(dataDir, 'leerkring.db'), folder: join(dataDir, 'backups') };
  if (databaseUrl)
    throw new Error('This server keeps its data in PostgreSQL: use pg_dump, as docs/deploy.md says.');
  if (!existsSync(place.file)) throw new Error(`There is no database yet: ${place.file}. Is DATA_DIR right?`);
  process.stdout.write(`Made and checked: ${await makeBackup(place, new Date())}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
