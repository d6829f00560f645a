import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { syncWebinars } from '../../src/server/change-webinar.ts';
import { openSqlite } from '../../src/server/database.ts';
import type { Log } from '../../src/server/log.ts';
import type { Mailer, OutgoingMail } from '../../src/server/mailer.ts';
import { migrate } from '../../src/server/migrate.ts';
import type { SignUpRequest } from '../../src/server/sign-up.ts';
import type { Database } from '../../src/server/tables.ts';
import { realWorld } from '../../src/server/world.ts';
import type { Webinar } from '../../src/webinar/model.ts';
import { webinarFile } from './webinar-file.ts';

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A fresh database with all tables and one webinar, closed when the test is over. */
export async function freshDatabase({
  file = join(temporaryFolder(), 'test.db'),
  webinar = {},
}: FreshDatabase = {}): Promise<Database> {
  const db = openSqlite(file, realWorld);
  onTestFinished(() => db.destroy());
  await migrate(db);
  await syncWebinars(db, [webinarFile(webinar)], stillWorld());
  return db;
}

interface FreshDatabase {
  readonly file?: string;
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
    newSecret: () => `secret-${String(++secrets).padStart(36, '0')}`,
    random: () => 0.5,
    wait: () => Promise.resolve(),
    site: {
      url: 'https://leerkring.example/',
      sender: 'Team <team@leerkring.example>',
      joinUrls: new Map<string, string>(),
    },
    pass(minutes: number) {
      time += minutes * 60_000;
    },
  };
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

/** A sign-up as the form makes it. */
export function request(
  changes: Partial<SignUpRequest['form']> & { quarantined?: boolean } = {},
): SignUpRequest {
  const { quarantined = false, ...form } = changes;
  return {
    webinar: 'plg-webinar',
    form: {
      name: 'Naledi Mokoena',
      email: 'naledi@example.org',
      role: 'teacher',
      language: 'nl',
      organisation: undefined,
      news: false,
      ...form,
    },
    quarantined,
  };
}
