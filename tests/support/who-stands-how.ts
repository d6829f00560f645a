import type { Database } from '../../src/server/tables.ts';

/** Everyone on the lists, by the name in front of the @, in alphabetical order: `naledi registered`. */
export async function people(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('registrations').select(['email', 'status']).execute();
  return rows.map(({ email, status }) => `${nameIn(email)} ${status}`).sort();
}

/** Every mail, by name and kind, in alphabetical order: `naledi already`. */
export async function mails(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('outbox').select(['recipient', 'kind']).execute();
  return rows.map(({ recipient, kind }) => `${nameIn(recipient)} ${kind}`).sort();
}

/** How many places of the one webinar count as taken. */
export async function taken(db: Database): Promise<number> {
  return (await db.selectFrom('webinars').select('taken').executeTakeFirstOrThrow()).taken;
}

function nameIn(email: string): string {
  return email.replace('@example.org', '');
}
