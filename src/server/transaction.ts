import { isConflict, isLostConnection, isUnsent } from './postgres-dialect.ts';
import type { Database } from './tables.ts';

/**
 * Does `work` in one transaction: all of it or nothing is in the database. When another transaction got in
 * the way, or the connection broke before the commit was asked for, nothing happened yet and it is done
 * again, a few times. When the connection breaks during the commit nobody knows whether it happened: that
 * fails, and what is done in transactions here can be asked for a second time without harm.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (trx: Database) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    let isCommitting = false;
    try {
      return await db.transaction().execute(async (trx) => {
        const result = await work(trx);
        isCommitting = true;
        return result;
      });
    } catch (error) {
      const nothingHappened =
        isConflict(error) || isUnsent(error) || (isLostConnection(error) && !isCommitting);
      if (!nothingHappened || attempt >= attempts) throw error;
    }
  }
}

const attempts = 5;
