import { sweepDeleted } from './database.ts';
import { describeError, type Log } from './log.ts';
import { removeMailFiles } from './mail-files.ts';
import type { Database } from './tables.ts';

/*
 * Erasing has two steps. The rows go in a transaction, which leaves the id of the registration behind, a
 * number that nobody answers to any more. Then the bytes go: out of the files of the database and out of
 * the mail folder. A process that dies between the two leaves the ids unswept, and the next turn of the
 * clock, on whichever process, takes the second step.
 */

/** Notes down who was erased, in the transaction that erases them. */
export async function rememberErased(trx: Database, ids: readonly string[], now: Date): Promise<void> {
  const rows = ids.map((registration_id) => ({ registration_id, erased_at: now.toISOString(), swept: 0 }));
  /* A statement takes so many values and no more. */
  for (let from = 0; from < rows.length; from += 500) {
    await trx
      .insertInto('erased')
      .values(rows.slice(from, from + 500))
      .onConflict((conflict) => conflict.column('registration_id').doNothing())
      .execute();
  }
}

/** Erases again whoever a restored backup brought back. Resolves with how many that were. */
export async function eraseAgain(db: Database): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('registrations')
      .where('id', 'in', ({ selectFrom }) => selectFrom('erased').select('registration_id'))
      .executeTakeFirstOrThrow();
    if (numDeletedRows > 0) await trx.updateTable('erased').set({ swept: 0 }).execute();
    return Number(numDeletedRows);
  });
}

/**
 * Makes the second step of erasing, for everyone who was erased before the call; without anyone, nothing.
 * `sweep` resolves when no file holds a byte of them, or when that failed: then it is logged and the next
 * call tries again. Several calls at once share the work.
 */
export function createSweeper({ db, mailFolder, log }: SweeperParts): Sweeper {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  function sweep(): Promise<void> {
    if (running) {
      next ??= running.then(() => {
        next = undefined;
        return sweep();
      });
      return next;
    }
    running = sweepErased(db, mailFolder)
      .catch((error: unknown) => log('sweep-failed', describeError(error)))
      .finally(() => {
        running = undefined;
      });
    return running;
  }
  return { sweep };
}

async function sweepErased(db: Database, mailFolder: string): Promise<void> {
  await removeMailFiles(db, mailFolder);
  const unswept = await db
    .selectFrom('erased')
    .select('registration_id')
    .where('swept', '=', 0)
    .limit(500)
    .execute();
  if (unswept.length === 0) return;
  await sweepDeleted(db);
  await db
    .updateTable('erased')
    .set({ swept: 1 })
    .where(
      'registration_id',
      'in',
      unswept.map(({ registration_id }) => registration_id),
    )
    .execute();
  if (unswept.length === 500) await sweepErased(db, mailFolder);
}

export interface Sweeper {
  sweep(): Promise<void>;
}

export interface SweeperParts {
  readonly db: Database;
  /** Where the file mailer puts its mails. */
  readonly mailFolder: string;
  readonly log: Log;
}
