import { DatabaseSync } from 'node:sqlite';

/** What is wrong with a database file of ours, in words; empty when it is whole. Takes time: it reads every page. */
export function checkSqlite(file: string): readonly string[] {
  let raw: DatabaseSync | undefined;
  try {
    raw = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
    const checked = raw.prepare('pragma integrity_check(5)').all() as { integrity_check: string }[];
    const broken = checked.map(({ integrity_check }) => integrity_check).filter((line) => line !== 'ok');
    const orphans = raw.prepare('pragma foreign_key_check').all().length;
    const tables = raw.prepare("select name from sqlite_master where type = 'table'").all();
    const names = new Set(tables.map(({ name }) => name));
    const missing = ['registrations', 'outbox', 'kysely_migration'].filter((name) => !names.has(name));
    return [
      ...broken,
      ...(orphans > 0 ? [`${orphans} rows point to a row that is not there`] : []),
      ...missing.map((name) => `the table ${name} is missing`),
    ];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    raw?.close();
  }
}
