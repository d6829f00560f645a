import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The mails to an address, from the files that a server writes into its data folder when it has no SMTP. */
export function mailsIn(dataFolder: string, email: string): string[] {
  const mails = join(dataFolder, 'mail');
  if (!existsSync(mails)) return [];
  return readdirSync(mails)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => readIfThere(join(mails, file)).replace(/=\r?\n/g, ''))
    .filter((mail) => mail.includes(`To: ${email}`));
}

/** Empty when the mail was erased with its person since the folder was read. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** The path of the own page that a mail links to; undefined when it links to none. */
export function ownPagePathIn(mail: string): string | undefined {
  return /\/(?:nl\/webinar\/mijn-plaats|en\/webinar\/my-place)\/[\w-]{43}\//.exec(mail)?.[0];
}
