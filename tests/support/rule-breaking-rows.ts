import { DatabaseSync } from 'node:sqlite';
import type { Database, OutboxRow, RegistrationRow, WebinarRow } from '../../src/server/tables.ts';

/**
 * What is wrong in a database file: broken pages, rows that the form should never have let through, people on
 * the list without a mail, and places that are counted wrong. An empty list when all is well.
 */
export function ruleBreakingRows(file: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = <Row>(sql: string) => db.prepare(sql).all() as unknown as Row[];
    return [
      ...rows<{ integrity_check: string }>('pragma integrity_check')
        .map(({ integrity_check }) => integrity_check)
        .filter((line) => line !== 'ok'),
      ...problemsIn(
        rows('select * from webinars'),
        rows('select * from registrations'),
        rows('select * from outbox'),
      ),
    ];
  } finally {
    db.close();
  }
}

/** The same for a database that is open, on either engine; only a file has pages to look through. */
export async function ruleBreakingRowsIn(db: Database): Promise<string[]> {
  return problemsIn(
    await db.selectFrom('webinars').selectAll().execute(),
    await db.selectFrom('registrations').selectAll().execute(),
    await db.selectFrom('outbox').selectAll().execute(),
  );
}

function problemsIn(
  webinars: readonly WebinarRow[],
  people: readonly RegistrationRow[],
  mails: readonly OutboxRow[],
): string[] {
  const mailed = new Set(mails.map(({ registration_id }) => registration_id));
  return [
    ...people.filter(breaksRule).map((person) => `breaks a rule: ${JSON.stringify(person)}`),
    ...people
      .filter(({ id, status }) => mailed.has(id) !== (status !== 'quarantined'))
      .map((person) => `has a mail too few or too many: ${JSON.stringify(person)}`),
    ...webinars.flatMap((webinar) => miscounted(webinar, people)),
  ];
}

function miscounted(webinar: WebinarRow, people: readonly RegistrationRow[]): string[] {
  if (webinar.seats === null) return [];
  const own = people.filter((person) => person.webinar === webinar.id);
  const holders = own.filter(({ status }) => status === 'registered' || status === 'offered').length;
  const waiting = own.filter(({ status }) => status === 'waiting');
  const numbers = new Set(waiting.map(({ queue_no }) => queue_no));
  return [
    ...(holders === webinar.taken ? [] : [`${holders} have a place, ${webinar.taken} are counted`]),
    ...(numbers.size === waiting.length ? [] : ['two people have one number on the waiting list']),
  ];
}

/** Said once more in other words than the schema says it: plain patterns, so that a mistake there shows here. */
function breaksRule(person: RegistrationRow): boolean {
  const texts = [person.name, person.organisation ?? 'x'];
  return (
    !/^[\x21-\x3f\x41-\x7e]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(person.email) ||
    /[",:;<>()[\]\\]/.test(person.email) ||
    person.email_key !== person.email.toLowerCase() ||
    texts.some((text) => text === '' || [...text].length > 100 || [...text].some(isInvisible)) ||
    !['teacher', 'subject-advisor', 'school-leader', 'other'].includes(person.role) ||
    !['nl', 'en'].includes(person.language) ||
    ![0, 1].includes(person.news)
  );
}

/** Controls, zero-width spaces and marks that turn the direction of a line. */
function isInvisible(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    code < 0x20 ||
    (code > 0x7e && code < 0xa0) ||
    [0x200b, 0xfeff].includes(code) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}
