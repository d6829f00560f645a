import { emailKey } from '../webinar/email.ts';
import { hasMailsLeft } from './mail-limit.ts';
import { type MailWorld, queueMail } from './queue-mail.ts';
import type { Database } from './tables.ts';
import { inTransaction } from './transaction.ts';

/**
 * Writes a mail with a fresh link for each webinar that an address is on the list of, also of who left:
 * they may want their details erased. An address that is on no list gets nothing, and whoever asked cannot
 * see the difference.
 */
export async function mailOwnLink(db: Database, email: string, world: MailWorld): Promise<void> {
  const key = emailKey(email);
  await inTransaction(db, async (trx) => {
    const people = await trx
      .selectFrom('registrations')
      .selectAll()
      .where('email_key', '=', key)
      .where('status', '<>', 'quarantined')
      .orderBy('created_at')
      .execute();
    for (const person of people) {
      if (!(await hasMailsLeft(trx, key, world))) return;
      const webinar = await trx
        .selectFrom('webinars')
        .selectAll()
        .where('id', '=', person.webinar)
        .executeTakeFirstOrThrow();
      /* Of use after the webinar too, when a confirmation would not be sent any more. */
      const expiresAt = new Date(world.now().getTime() + 72 * 3_600_000).toISOString();
      await queueMail(trx, { kind: 'link', person, webinar, expiresAt }, world);
    }
  });
}
