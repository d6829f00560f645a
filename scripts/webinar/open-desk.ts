import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDatabase } from '../../src/server/database.ts';
import { readEnv } from '../../src/server/env.ts';
import { createSweeper } from '../../src/server/erased.ts';
import { createDesk } from '../../src/server/organiser/desk.ts';
import type { Database } from '../../src/server/tables.ts';
import type { World } from '../../src/server/world.ts';
import type { Opened } from './command.ts';

/**
 * Opens the database of the server when a command first asks for it. Makes none: a folder without a database
 * is a wrong DATA_DIR, and is said so. Mails that a command writes are sent by the running server.
 */
export function openDesk(world: World, source?: Readonly<Record<string, string>>): Opened {
  let opened: Database | undefined;
  const env = readEnv(source);
  const db = async () => {
    opened ??= await open(env, world);
    return opened;
  };
  return {
    env,
    db,
    async desk() {
      const site = { url: env.site.href, sender: env.mail.from, joinUrls: env.joinUrls };
      const quiet = () => undefined;
      return createDesk({ db: await db(), who: 'command line', world: { ...world, site, log: quiet } });
    },
    async close() {
      if (!opened) return;
      /* Whoever was erased here is gone to the last byte, also while no server runs. */
      await createSweeper({
        db: opened,
        mailFolder: join(env.dataDir, 'mail'),
        log: () => undefined,
      }).sweep();
      await opened.destroy();
    },
  };
}

async function open(
  { databaseUrl, dataDir }: { databaseUrl: string | undefined; dataDir: string },
  world: World,
): Promise<Database> {
  const file = join(dataDir, 'leerkring.db');
  if (!databaseUrl && !existsSync(file)) {
    throw new Error(
      `There is no database in ${resolve(dataDir)}. Set DATA_DIR or DATABASE_URL as for the server, and start the server once.`,
    );
  }
  const db = openDatabase({ databaseUrl, file }, world);
  try {
    await db.selectFrom('organiser_actions').select('id').limit(1).execute();
  } catch (error) {
    await db.destroy();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The database cannot be used (${reason}). Does it run, and has this version of the server been started once?`,
    );
  }
  return db;
}
