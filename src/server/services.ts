import { join } from 'node:path';
import { openDatabase } from './database.ts';
import type { Env } from './env.ts';
import { describeError, type Log } from './log.ts';
import { createMailer } from './mailer.ts';
import { migrate } from './migrate.ts';
import { startOutboxWorker } from './outbox-worker.ts';
import { type SignUpRequest, signUp } from './sign-up.ts';
import type { World } from './world.ts';

/**
 * Opens the database, brings its tables up to date and starts the mail worker. What a page may ask of
 * the server is `services`; the rest is for whoever runs it.
 */
export async function startServices({ env, world, log }: ServiceParts): Promise<RunningServices> {
  const db = openDatabase(join(env.dataDir, 'leerkring.db'), world);
  await migrate(db);
  const mailer = createMailer({ ...env.mail, folder: join(env.dataDir, 'mail') });
  const worker = startOutboxWorker({ db, mailer, world, log });
  const site = { url: env.site.href, sender: env.mail.from };
  return {
    services: {
      reportFailure: (event, error) => log(event, describeError(error)),
      async signUp(request) {
        await signUp(db, request, { ...world, site });
        worker.wake();
      },
    },
    async isReady() {
      await db.selectFrom('registrations').select('id').limit(1).execute();
    },
    async stop() {
      await worker.stop();
      mailer.close();
      await db.destroy();
    },
  };
}

/** What pages reach through `Astro.locals.services`. */
export interface Services {
  /** Writes a failure into the log, without anything personal. */
  reportFailure(event: string, error: unknown): void;
  /** Resolves when the sign-up and its mail are on the disk; rejects when nothing was stored. */
  signUp(request: SignUpRequest): Promise<void>;
}

export interface RunningServices {
  readonly services: Services;
  /** Rejects when the database does not answer. */
  isReady(): Promise<void>;
  stop(): Promise<void>;
}

export interface ServiceParts {
  readonly env: Pick<Env, 'dataDir' | 'mail' | 'site'>;
  readonly world: World;
  readonly log: Log;
}
