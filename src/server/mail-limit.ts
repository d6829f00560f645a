import type { MailKind } from '../webinar/mail-kinds.ts';
import type { Database } from './tables.ts';
import type { World } from './world.ts';

/**
 * True while an address may still get a mail because somebody, anybody, typed it into a form: three in 24
 * hours, however often it is typed. What an organiser or the clock sends does not count.
 */
export async function hasMailsLeft(
  trx: Database,
  recipientKey: string,
  world: Pick<World, 'now'>,
): Promise<boolean> {
  const since = new Date(world.now().getTime() - 24 * 3_600_000).toISOString();
  const { mails } = await trx
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll().as('mails'))
    .where('recipient_key', '=', recipientKey)
    .where('kind', 'in', typedByAnybody)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(mails) < mailsPerDay;
}

const mailsPerDay = 3;
const typedByAnybody: readonly MailKind[] = ['interested', 'registered', 'waiting', 'already', 'link'];
