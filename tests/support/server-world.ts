import { onTestFinished } from 'vitest';
import { syncWebinars } from '../../src/server/change-webinar.ts';
import { type DatabasePlace, openDatabase } from '../../src/server/database.ts';
import type { Log } from '../../src/server/log.ts';
import type { Mailer, OutgoingMail } from '../../src/server/mailer.ts';
import type { SqliteWorld } from '../../src/server/sqlite-dialect.ts';
import type { Database } from '../../src/server/tables.ts';
import { realWorld } from '../../src/server/world.ts';
import type { Webinar } from '../../src/webinar/model.ts';
import { type Engine, freshPlace } from './engines.ts';
import { testSite } from './test-site.ts';
import { webinarFile } from './webinar-file.ts';

export { request } from './sign-up-request.ts';
export { temporaryFolder } from './temporary-folder.ts';

/** A fresh database with all tables and one webinar, closed when the test is over. */
export async function freshDatabase(how: FreshDatabase = {}): Promise<Database> {
  return (await freshStore(how)).db;
}

/** The same, with the place where it is, to open it a second time. */
export async function freshStore({ engine = 'SQLite', webinar = {} }: FreshDatabase = {}) {
  const place = await freshPlace(engine);
  const db = openForTest(place);
  await syncWebinars(db, [webinarFile(webinar)], stillWorld());
  return { db, place };
}

/** Opens a database until the test is over: a second time it is as if another process had opened it. */
export function openForTest(place: DatabasePlace, world: SqliteWorld = realWorld): Database {
  const db = openDatabase(place, world);
  onTestFinished(() => db.destroy());
  return db;
}

interface FreshDatabase {
  readonly engine?: Engine;
  readonly webinar?: Partial<Webinar>;
}

/** A world whose clock stands still until it is moved, with countable ids. */
export function stillWorld(start = '2026-11-23T08:00:00.000Z') {
  let time = new Date(start).getTime();
  let ids = 0;
  let secrets = 0;
  return {
    now: () => new Date(time),
    newId: () => `id-${++ids}`,
    newSecret: () => secretOf(++secrets),
    /** The secret in the link of the mail that was written last. */
    lastSecret: () => secretOf(secrets),
    random: () => 0.5,
    wait: () => Promise.resolve(),
    site: testSite,
    pass(minutes: number) {
      time += minutes * 60_000;
    },
  };
}

function secretOf(number: number): string {
  return `secret-${String(number).padStart(36, '0')}`;
}

/** A mailer that keeps what it is given, or throws what `fate` says. */
export function fakeMailer(fate: (mail: OutgoingMail) => Error | undefined = () => undefined) {
  const sent: OutgoingMail[] = [];
  const mailer: Mailer = {
    send: (mail) => {
      const error = fate(mail);
      if (error) return Promise.reject(error);
      sent.push(mail);
      return Promise.resolve();
    },
    close: () => undefined,
  };
  return { mailer, sent };
}

/** A log to look into. */
export function fakeLog() {
  const lines: string[] = [];
  const log: Log = (event, details) => lines.push(JSON.stringify({ event, ...details }));
  return { log, lines };
}
