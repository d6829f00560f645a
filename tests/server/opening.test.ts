import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSqlite } from '../../src/server/database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

afterEach(() => vi.restoreAllMocks());

describe('a new SQLite file that several processes open at once', () => {
  it('is opened by the one that SQLite refused, as soon as the others are done', async () => {
    const refused = refuseWal(3);
    const db = openSqlite(join(temporaryFolder(), 'new.sqlite'), world);
    await db.destroy();
    expect(refused()).toBe(3);
  });

  it('is given up after ten seconds, with the reason of SQLite', () => {
    refuseWal(Number.POSITIVE_INFINITY);
    const waits = vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
    expect(() => openSqlite(join(temporaryFolder(), 'new.sqlite'), world)).toThrow('database is locked');
    expect(waits.mock.calls.reduce((total, [, , , pause]) => total + (pause ?? 0), 0)).toBeGreaterThanOrEqual(
      10_000,
    );
  });
});

/** Refuses to turn the file to WAL so many times, as SQLite does when two want it at one moment. */
function refuseWal(times: number): () => number {
  const { exec } = DatabaseSync.prototype;
  let refused = 0;
  vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, sql) {
    if (sql.startsWith('pragma journal_mode') && refused < times) {
      refused++;
      throw Object.assign(new Error('database is locked'), { errcode: 5 });
    }
    exec.call(this, sql);
  });
  return () => refused;
}

const world = { random: () => 0.5, wait: () => Promise.resolve() };
