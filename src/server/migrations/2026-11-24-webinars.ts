import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Frozen: a published migration is never edited, a change is a new file. Adds webinars with places and
 * waiting list, links to one's own page, organisers and what they did, and mails with HTML and calendar.
 * Who stood on the list is interested from now on, for no webinar had a date until here.
 */
export const webinarTables: Migration = {
  async up(db: Kysely<Frozen>): Promise<void> {
    await db.schema
      .createTable('webinars')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('file_schedule', 'text', (column) => column.notNull())
      .addColumn('start_at', 'text')
      .addColumn('zone', 'text', (column) => column.notNull())
      .addColumn('minutes', 'integer', (column) => column.notNull())
      .addColumn('seats', 'integer')
      .addColumn('cancelled', 'integer', (column) => column.notNull())
      .addColumn('cancel_reason', 'text')
      .addColumn('join_url', 'text')
      .addColumn('taken', 'integer', (column) => column.notNull())
      .addColumn('queued', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .execute();

    /* One column a statement: SQLite adds no more. */
    const registrations = () => db.schema.alterTable('registrations');
    await registrations().addColumn('queue_no', 'integer').execute();
    await registrations().addColumn('offer_until', 'text').execute();
    await registrations()
      .addColumn('calendar_sequence', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await registrations().addColumn('attended', 'integer').execute();
    await registrations()
      .addColumn('updated_at', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await db
      .updateTable('registrations')
      .set(({ ref }) => ({ updated_at: ref('created_at') }))
      .execute();
    await db
      .updateTable('registrations')
      .set({ status: 'interested' })
      .where('status', '=', 'listed')
      .execute();
    await db.schema
      .createIndex('registrations_by_status')
      .on('registrations')
      .columns(['webinar', 'status', 'queue_no'])
      .execute();

    await db.schema
      .createTable('access_tokens')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('registration_id', 'text', (column) =>
        column.notNull().references('registrations.id').onDelete('cascade'),
      )
      .addColumn('created_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('access_tokens_of_registration')
      .on('access_tokens')
      .column('registration_id')
      .execute();

    await moveOutbox(db);

    for (const name of ['organiser_codes', 'organiser_sessions'] as const) {
      await db.schema
        .createTable(name)
        .addColumn('hash', 'text', (column) => column.primaryKey())
        .addColumn('email', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .execute();
    }
    await db.schema
      .createTable('organiser_actions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('organiser', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('webinar', 'text')
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('organiser_actions_by_time')
      .on('organiser_actions')
      .column('created_at')
      .execute();
    await db.schema
      .createTable('jobs')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('last_run_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('settings')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};

/** SQLite cannot let go of a NOT NULL: the table is made anew, and its mails move in. */
async function moveOutbox(db: Kysely<Frozen>): Promise<void> {
  await db.schema
    .createTable('new_outbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('registration_id', 'text', (column) =>
      column.references('registrations.id').onDelete('cascade'),
    )
    .addColumn('webinar', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('recipient_key', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('html', 'text', (column) => column.notNull().defaultTo(''))
    .addColumn('calendar', 'text')
    .addColumn('calendar_method', 'text')
    .addColumn('unsubscribe', 'text')
    .addColumn('once_key', 'text', (column) => column.unique())
    .addColumn('expires_at', 'text')
    .addColumn('bulk', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('message_id', 'text', (column) => column.notNull().unique())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('next_attempt_at', 'text', (column) => column.notNull())
    .addColumn('lease_until', 'text')
    .addColumn('last_error', 'text')
    .addColumn('retried_at', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'text')
    .execute();
  const columns = [
    'id',
    'registration_id',
    'kind',
    'recipient',
    'recipient_key',
    'subject',
    'body',
    'message_id',
    'state',
    'attempts',
    'next_attempt_at',
    'lease_until',
    'last_error',
    'created_at',
    'sent_at',
  ] as const;
  await db
    .insertInto('new_outbox')
    .columns(columns)
    .expression(db.selectFrom('outbox').select(columns))
    .execute();
  await db.schema.dropTable('outbox').execute();
  await db.schema.alterTable('new_outbox').renameTo('outbox').execute();
  await db.schema
    .createIndex('outbox_due')
    .on('outbox')
    .columns(['state', 'bulk', 'next_attempt_at'])
    .execute();
  await db.schema
    .createIndex('outbox_per_address')
    .on('outbox')
    .columns(['recipient_key', 'created_at'])
    .execute();
  await db.schema.createIndex('outbox_of_registration').on('outbox').column('registration_id').execute();
}

/** The tables as this migration found them. */
interface Frozen {
  registrations: { created_at: string; updated_at: string; status: string };
  outbox: Record<string, string | number | null>;
  new_outbox: Record<string, string | number | null>;
}
