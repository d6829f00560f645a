import type { DatabaseSync } from 'node:sqlite';

/**
 * Tells a restored database what the replaced one still knows: who was erased since is erased here too, a
 * mail that has gone out since does not go out twice, the links in those mails still open the own page, and
 * calendar files go on counting. `raw` has the replaced database open as `main` and the restored one
 * attached as `coming`; their tables may be of different versions.
 */
export function carryOver(raw: DatabaseSync): CarriedOver {
  const run = (sql: string) => Number(raw.prepare(sql).run().changes);
  const count = (sql: string) => Number(Object.values(raw.prepare(`select count(*) ${sql}`).get() ?? {})[0]);
  const shared = (table: string) => {
    const there = columnsOf(raw, 'coming', table);
    return columnsOf(raw, 'main', table).filter((name) => there.includes(name));
  };
  const copy = (table: string, how: 'replace' | 'ignore', condition: string) => {
    const names = shared(table).join(', ');
    if (names === '') return;
    run(
      `insert or ${how} into coming.${table} (${names}) select ${names} from main.${table} where ${condition}`,
    );
  };

  const missing = count(`from main.registrations where id not in (${peopleComing})`);
  const erasedAgain = columnsOf(raw, 'main', 'erased').includes('registration_id')
    ? run('delete from coming.registrations where id in (select registration_id from main.erased)')
    : 0;
  copy('erased', 'ignore', 'true');
  const alreadySent = count(
    `from coming.outbox where state in ('queued', 'sending') and id in (select id from main.outbox where ${isDone})`,
  );
  copy('outbox', 'replace', `${isDone} and registration_id in (${peopleComing})`);
  copy('access_tokens', 'ignore', `registration_id in (${peopleComing})`);
  if (shared('registrations').includes('calendar_sequence')) run(goOnCounting);
  return { erasedAgain, alreadySent, missing };
}

const peopleComing = 'select id from coming.registrations';
const isDone = "state in ('sent', 'failed', 'expired')";
const goOnCounting = `
  update coming.registrations set calendar_sequence = max(calendar_sequence, coalesce((
    select before.calendar_sequence from main.registrations as before where before.id = registrations.id
  ), 0))`;

function columnsOf(raw: DatabaseSync, schema: 'main' | 'coming', table: string): string[] {
  const rows = raw.prepare('select name from pragma_table_info(?, ?)').all(table, schema);
  return rows.map(({ name }) => String(name));
}

export interface CarriedOver {
  /** How many who were erased since the backup were erased again. */
  readonly erasedAgain: number;
  /** How many mails that have gone out since will not go out again. */
  readonly alreadySent: number;
  /** How many sign-ups since the backup are in the replaced database only. */
  readonly missing: number;
}
