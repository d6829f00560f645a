import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from './tables.ts';

/** The name of the file into which the file mailer writes a mail. */
export function mailFileName(messageId: string): string {
  return `${messageId.replace(/[^\w-]+/g, '-').replace(/^-|-$/g, '')}.eml`;
}

/**
 * Removes the mail files whose mail is in the outbox no longer: a file lives as long as its row. That also
 * finds the mail that was being written while its person was erased.
 */
export async function removeMailFiles(db: Database, folder: string): Promise<void> {
  /* The folder is read first: a file that comes later has a row that is older than it. */
  const files = (await namesIn(folder)).filter((name) => /\.eml(?:\.part)?$/.test(name));
  if (files.length === 0) return;
  const mails = await db.selectFrom('outbox').select('message_id').execute();
  const wanted = new Set(mails.map(({ message_id }) => mailFileName(message_id)));
  const orphans = files.filter((name) => !wanted.has(name.replace(/\.part$/, '')));
  await Promise.all(orphans.map((name) => rm(join(folder, name), { force: true })));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
