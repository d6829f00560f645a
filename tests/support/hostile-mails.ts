import fc from 'fast-check';
import { createMailer } from '../../src/server/mailer.ts';
import { parseEmail } from '../../src/webinar/email.ts';
import { webinarMail } from '../../src/webinar/mails.ts';
import { hostileText } from './hostile-text.ts';
import { mailAbout } from './mail-about.ts';
import type { MailServer, ReceivedMail } from './mail-server.ts';
import { headerOf, readMail } from './read-mail.ts';

/**
 * Sends so many mails with hostile names, addresses and subjects to a real mail server, and counts what came
 * of it. Without `checked` the addresses are not checked first: the control that shows why they are.
 */
export async function sendHostileMails(
  server: MailServer,
  { mails, seed, checked = true }: { mails: number; seed: number; checked?: boolean },
): Promise<HostileCounts> {
  const mailer = createMailer({ smtpUrl: server.url, from: 'Team <team@leerkring.example>', folder: '' });
  const counts = {
    tried: 0,
    sent: 0,
    refused: 0,
    failed: 0,
    injected: 0,
    extraRecipients: 0,
    elsewhere: 0,
    changed: 0,
  };
  const sample = fc.sample(fc.tuple(hostileText, address, hostileText), { numRuns: mails, seed });
  for (const [index, [name, typed, subject]] of sample.entries()) {
    counts.tried += 1;
    const recipient = checked ? parseEmail(typed) : typed;
    if (recipient === undefined) {
      counts.refused += 1;
      continue;
    }
    const about = mailAbout('message', 'en', { name, message: { subject, text: subject } });
    const mail = {
      ...webinarMail(about),
      recipient,
      messageId: `<${index}@x.example>`,
      calendar: null,
      unsubscribe: null,
    };
    const before = server.received.length;
    try {
      await mailer.send(mail);
    } catch {
      counts.failed += 1;
      continue;
    }
    const [received, ...others] = server.received.slice(before);
    counts.sent += 1;
    if (!received) continue;
    counts.extraRecipients += received.recipients.length - 1 + others.length;
    counts.elsewhere += received.recipients.includes(recipient) ? 0 : 1;
    counts.injected += strangeHeaders(received).length;
    counts.changed += isAsWritten(received, mail.subject) ? 0 : 1;
  }
  mailer.close();
  return counts;
}

/** The headers of a mail that our mailer does not write, and those that are there twice. */
export function strangeHeaders({ raw }: Pick<ReceivedMail, 'raw'>): string[] {
  const names = readMail(raw).headers.map(([name]) => name.toLowerCase());
  return names.filter((name, index) => !ours.has(name) || names.indexOf(name) !== index);
}

function isAsWritten({ raw }: ReceivedMail, subject: string): boolean {
  const mail = readMail(raw);
  const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
  return (
    mail.parts.length === 2 && spaced(headerOf(mail, 'subject') ?? '') === spaced(subject.toWellFormed())
  );
}

const ours: ReadonlySet<string> = new Set(
  'from to subject message-id auto-submitted date mime-version content-type'.split(' '),
);

/** Addresses, and what somebody might type to reach another one, or several. */
const address = fc.oneof(
  fc.emailAddress(),
  fc
    .tuple(
      fc.constantFrom(
        'naledi',
        'a.b',
        '"quoted name"',
        '(comment)naledi',
        'naledi,thabo',
        'naledi\r\nBcc: x',
        '<naledi',
        'a b',
        'é',
        "o'brien",
        '%',
        '@a',
      ),
      fc.constantFrom(
        'example.org',
        'example.org>',
        'example.org,evil@example.org',
        'example.org\r\nRCPT TO:<evil@example.org>',
        'bücher.example',
        'xn--bcher-kva.example',
        'a..b',
        '[127.0.0.1]',
        'example.org (x)',
        'EXAMPLE.org',
        'example',
        '-a.com',
      ),
    )
    .map(([local, domain]) => `${local}@${domain}`),
);

export interface HostileCounts {
  readonly tried: number;
  readonly sent: number;
  /** Not an address. */
  readonly refused: number;
  /** The mailer or the mail server did not take it. */
  readonly failed: number;
  readonly injected: number;
  readonly extraRecipients: number;
  /** Sent to another address than was given. */
  readonly elsewhere: number;
  /** With another subject, or with more or fewer parts than were written. */
  readonly changed: number;
}
