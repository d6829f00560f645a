import type { Database, RegistrationRow } from './tables.ts';

/** How many wait for a place up to a person on the waiting list: 1 for who is next. Undefined for who does not wait. */
export async function placeInLine(
  db: Database,
  { webinar, status, queue_no }: Pick<RegistrationRow, 'webinar' | 'status' | 'queue_no'>,
): Promise<number | undefined> {
  if (status !== 'waiting' || queue_no === null) return undefined;
  const { waiting } = await db
    .selectFrom('registrations')
    .select(({ fn }) => fn.countAll().as('waiting'))
    .where('webinar', '=', webinar)
    .where('status', '=', 'waiting')
    .where('queue_no', '<=', queue_no)
    .executeTakeFirstOrThrow();
  return Number(waiting);
}
