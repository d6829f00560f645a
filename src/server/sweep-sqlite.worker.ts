import { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';

/*
 * A thread that writes an SQLite file anew without anything that was deleted, and empties its WAL.
 * `secure_delete` alone is not enough: when SQLite moves rows to another page, a copy stays behind in the
 * free middle of the old one (tests/server/erasure.test.ts shows it).
 */
const raw = new DatabaseSync(workerData as string, { timeout: 10_000 });
try {
  /* A temporary file would hold a copy of everything. */
  raw.exec('pragma temp_store = memory; pragma secure_delete = on; vacuum');
  const { busy } = raw.prepare('pragma wal_checkpoint(truncate)').get() as { busy: number };
  if (busy !== 0) throw new Error('The WAL cannot be emptied while another process reads from it.');
} finally {
  raw.close();
}
