import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { mailFileName } from './mail-files.ts';

/**
 * A mailer: over SMTP when there is a mail server, else into `.eml` files in `folder`, which any mail
 * program opens. `send` resolves when the mail is handed over. It throws `RecipientRefused` when trying
 * again is useless, and any other error when it is not.
 */
export function createMailer({ smtpUrl, from, folder }: MailerOptions): Mailer {
  return smtpUrl ? createSmtpMailer(smtpUrl, from) : createFileMailer(folder, from);
}

/** The mail server said for good that this mailbox takes no mail. */
export class RecipientRefused extends Error {
  override name = 'RecipientRefused';
}

function createSmtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail(messageOf(mail, from));
      } catch (error) {
        throw isRefusal(error) ? new RecipientRefused('The mail server refuses this recipient.') : error;
      }
    },
    close: () => transport.close(),
  };
}

function createFileMailer(folder: string, from: string): Mailer {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      const { message } = await transport.sendMail(messageOf(mail, from));
      const file = join(folder, mailFileName(mail.messageId));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    close: () => undefined,
  };
}

function messageOf(mail: OutgoingMail, from: string) {
  const { recipient, subject, body, html, messageId, calendar, unsubscribe } = mail;
  return {
    from,
    to: { name: '', address: recipient },
    subject,
    text: body,
    ...(html ? { html } : {}),
    ...(calendar
      ? { icalEvent: { method: calendar.method, content: calendar.content, filename: 'webinar.ics' } }
      : {}),
    messageId,
    headers: {
      /* Keeps out-of-office programs from answering. */
      'Auto-Submitted': 'auto-generated',
      /* One click in the mail program ends the news (RFC 8058). */
      ...(unsubscribe
        ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {}),
    },
  };
}

/** 5xx to RCPT TO: about this mailbox. A 5xx elsewhere is about our settings, which may be mended. */
function isRefusal(error: unknown): boolean {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  return command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500;
}

export interface OutgoingMail {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  /** The same as HTML; empty when there is only text. */
  readonly html: string;
  readonly messageId: string;
  /** A calendar file that mail programs act upon. */
  readonly calendar: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string } | null;
  /** For news: the address that ends it. */
  readonly unsubscribe: string | null;
}

export interface Mailer {
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

export interface MailerOptions {
  readonly smtpUrl: string | undefined;
  readonly from: string;
  readonly folder: string;
}
