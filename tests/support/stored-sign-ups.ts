import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { mailsIn } from './mail-folder.ts';

const folder = () => process.env.E2E_DATA_DIR ?? '';

/** The registrations of an address, from the database of the server under test. */
export function registrationsOf(email: string): unknown[] {
  const database = new DatabaseSync(join(folder(), 'leerkring.db'), { readOnly: true });
  try {
    return database.prepare('SELECT webinar, status FROM registrations WHERE email = ?').all(email);
  } finally {
    database.close();
  }
}

/** The mails to an address, from the files the server writes when it has no SMTP. */
export function mailsTo(email: string): string[] {
  return mailsIn(folder(), email);
}
