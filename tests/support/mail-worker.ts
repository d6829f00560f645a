import { openDatabase } from '../../src/server/database.ts';
import { createMailer, type Mailer } from '../../src/server/mailer.ts';
import { startOutboxWorker } from '../../src/server/outbox-worker.ts';
import { realWorld } from '../../src/server/world.ts';

/*
 * A process that sends mail until it is killed: `node mail-worker.ts '{"file": …, "smtpUrl": …}'`. Its clock
 * runs faster than life, so that the hours between two attempts pass in seconds. `hasty` says that a mail is
 * sent before it is: the mistake that the test must find.
 */
const { file, databaseUrl, smtpUrl, since, pace, hasty } = JSON.parse(
  process.argv[2] ?? '{}',
) as MailWorkerOptions;
const db = openDatabase({ databaseUrl, file }, realWorld);
const mailer = createMailer({ smtpUrl, from: 'Team <team@leerkring.example>', folder: '' });
const world = { ...realWorld, now: () => new Date(since + (Date.now() - since) * pace) };
const log = (event: string, details = {}) =>
  void process.stdout.write(`${JSON.stringify({ event, ...details })}\n`);
startOutboxWorker(
  { db, mailer: hasty ? hastyMailer(mailer) : mailer, world, log },
  { everyMilliseconds: 100, longestPause: 400 },
);
process.stdout.write('started\n');

function hastyMailer(honest: Mailer): Mailer {
  return {
    ...honest,
    async send(mail) {
      await db
        .updateTable('outbox')
        .set({ state: 'sent' })
        .where('message_id', '=', mail.messageId)
        .execute();
      await honest.send(mail);
    },
  };
}

export interface MailWorkerOptions {
  readonly file: string;
  readonly databaseUrl?: string | undefined;
  readonly smtpUrl: string;
  /** When the fast clock and the real one were alike. */
  readonly since: number;
  /** How many times faster than life. */
  readonly pace: number;
  readonly hasty?: boolean;
}
