import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

/** A digest of every row of every table of an SQLite file, by table, in an order that does not depend on the file. */
export function rowHashes(file: string): Readonly<Record<string, readonly string[]>> {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = db.prepare("select name from sqlite_master where type = 'table' order by name").all();
    return Object.fromEntries(
      tables.map(({ name }) => {
        const rows = db.prepare(`select * from ${String(name)}`).all();
        return [String(name), rows.map((row) => hashOf(JSON.stringify(row))).sort()];
      }),
    );
  } finally {
    db.close();
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
