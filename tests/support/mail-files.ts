import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailFileName } from '../../src/server/mail-files.ts';

/** The mails that the file mailer wrote below a DATA_DIR. */
export function mailFilesIn(data: string): string[] {
  const folder = join(data, 'mail');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Writes a file as the file mailer names it. */
export function writeMailFile(folder: string, messageId: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, mailFileName(messageId)), text);
}
