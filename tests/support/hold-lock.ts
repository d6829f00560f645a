import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

/** Holds the write lock of an SQLite file, as another program would, for so long. */
export async function holdLock(file: string, milliseconds: number): Promise<void> {
  const other = new DatabaseSync(file, { timeout: 5_000 });
  try {
    other.exec('begin immediate');
    await wait(milliseconds);
    other.exec('rollback');
  } finally {
    other.close();
  }
}
