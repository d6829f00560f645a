import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { openPostgres } from '../../src/server/database.ts';
import { inTransaction } from '../../src/server/transaction.ts';
import { realWorld } from '../../src/server/world.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { reportFigures, spread } from '../support/report-figures.ts';

/* Worse than a server that is away: one that is there and says nothing, as behind a broken network. */
it('a PostgreSQL server that says nothing holds nobody up for ever, and serves again when it speaks', async (context) => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const db = openPostgres(postgres.url, realWorld, { connections: 4, seconds: 1 });
  onTestFinished(() => db.destroy());
  const read = () => sql`select 1`.execute(db);
  const write = () => inTransaction(db, (trx) => sql`select 2`.execute(trx));
  await Promise.all([read(), read(), write(), write()]);

  postgres.freeze();
  const waited: number[] = [];
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, async (_, index) => {
      const began = performance.now();
      const outcome = await (index % 2 === 0 ? read() : write()).then(
        () => 'done',
        (error: Error) => error.message,
      );
      waited.push((performance.now() - began) / 1000);
      return outcome;
    }),
  );
  postgres.thaw();
  await reportFigures(
    context,
    'a PostgreSQL server that says nothing',
    spread(waited, 's until it was given up'),
  );
  expect(outcomes).not.toContain('done');
  expect(Math.max(...waited)).toBeLessThan(30);
  await Promise.all(Array.from({ length: 8 }, write));
});
