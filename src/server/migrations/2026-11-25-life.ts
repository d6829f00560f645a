import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Frozen: a published migration is never edited, a change is a new file. Adds who was erased, as ids
 * without a person, and the counts of sign-ups from a network, in the shape that `RateLimiterPostgres`
 * expects.
 */
export const lifeTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('erased')
      .addColumn('registration_id', 'text', (column) => column.primaryKey())
      .addColumn('erased_at', 'text', (column) => column.notNull())
      .addColumn('swept', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('rate_limits')
      .addColumn('key', 'varchar(255)', (column) => column.primaryKey())
      .addColumn('points', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('expire', 'bigint')
      .execute();
  },
};
