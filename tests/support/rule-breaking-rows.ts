import { DatabaseSync } from 'node:sqlite';

/**
 * What is wrong in a database file: broken pages, rows that the form should never have let through, and
 * people on the list without a mail. An empty list when all is well.
 */
export function ruleBreakingRows(file: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const integrity = db.prepare('pragma integrity_check').get() as { integrity_check: string };
    const people = db.prepare('select * from registrations').all() as unknown as Person[];
    const mailed = new Set(
      db
        .prepare('select registration_id as id from outbox')
        .all()
        .map((row) => row.id as string),
    );
    return [
      ...(integrity.integrity_check === 'ok' ? [] : [integrity.integrity_check]),
      ...people.filter(breaksRule).map((person) => `breaks a rule: ${JSON.stringify(person)}`),
      ...people
        .filter(({ id, status }) => mailed.has(id) !== (status !== 'quarantined'))
        .map((person) => `has a mail too few or too many: ${JSON.stringify(person)}`),
    ];
  } finally {
    db.close();
  }
}

/** Said once more in other words than the schema says it: plain patterns, so that a mistake there shows here. */
function breaksRule(person: Person): boolean {
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

interface Person {
  id: string;
  name: string;
  email: string;
  email_key: string;
  organisation: string | null;
  role: string;
  language: string;
  news: number;
  status: string;
}
