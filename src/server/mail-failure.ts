import { getSystemErrorName } from 'node:util';
import { describeError } from './log.ts';

/**
 * What went wrong with a mail, from the error that the mailer threw: a code that an organiser can look up,
 * and what it says about this mail and about the mail server. Never an address or a sentence of the server.
 */
export function describeMailFailure(error: unknown): MailFailure {
  const { command = '', responseCode, response } = error as SmtpError;
  const code = codeOf(error as SmtpError) ?? String(describeError(error).code ?? describeError(error).error);
  if (responseCode === undefined || responseCode === 421) return { code, isFinal: false, blames: 'server' };
  const aboutMail = command === 'RCPT TO' || command === 'DATA';
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1] ?? '';
  const isFinal =
    responseCode >= 500 &&
    /* 5.7.x is a policy about us, which may be mended. */
    ((command === 'RCPT TO' && !enhanced.startsWith('5.7.')) ||
      (command === 'DATA' && noMailbox.has(enhanced)));
  return { code, isFinal, blames: aboutMail ? 'mail' : 'server' };
}

/** `550 5.1.1` from the answer of the server, else the name of what the system said: `ECONNREFUSED`. */
function codeOf({ responseCode, response, code, errno }: SmtpError): string | undefined {
  if (responseCode !== undefined) {
    return /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3}\b)?/.exec(response ?? '')?.[0] ?? String(responseCode);
  }
  /* nodemailer calls everything about a socket ESOCKET. */
  return code === 'ESOCKET' && errno !== undefined && errno < 0 ? getSystemErrorName(errno) : undefined;
}

/** Some servers look for the mailbox only after the whole mail (RFC 3463: no such address, moved, disabled). */
const noMailbox: ReadonlySet<string> = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1']);

export interface MailFailure {
  /** `550 5.1.1`, `ECONNREFUSED`, `EAUTH`. */
  readonly code: string;
  /** The mailbox takes no mail: trying again is useless. */
  readonly isFinal: boolean;
  /** Whether other mails would fail as well. */
  readonly blames: 'mail' | 'server';
}

/** What nodemailer adds to an error. */
interface SmtpError {
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly code?: unknown;
  readonly errno?: number;
}
