import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { describeMailFailure } from './mail-failure.ts';
import { mailFileName } from './mail-files.ts';

/**
 * A mailer: over SMTP when there is a mail server, else into `.eml` files in `folder`, which any mail
 * program opens. `send` resolves when the mail is handed over, and settles within `longestSend`. It throws
 * `RecipientRefused` when trying again is useless, and any other error when it is not.
 */
export function createMailer({ smtpUrl, from, folder, longestSend }: MailerOptions): Mailer {
  return smtpUrl ? createSmtpMailer(smtpUrl, from, longestSend) : createFileMailer(folder, from);
}

/** The mail server said for good that this mailbox takes no mail. `code` is its answer: `550 5.1.1`. */
export class RecipientRefused extends Error {
  override name = 'RecipientRefused';
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

/** Mails that go out side by side, each over a connection that stays open for the next. */
export const connections = 3;

function createSmtpMailer(url: string, from: string, longestSend = 60_000): Mailer {
  /* `maxRequeues` and `idleTimeout` are newer than the types of nodemailer, as is `signal` below. */
  const options = {
    url,
    pool: true as const,
    maxConnections: connections,
    /* A connection that the server closed while it lay idle: nothing was sent yet, so a second one may try. */
    maxRequeues: 1,
    idleTimeout: 20_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const transport = createTransport(options);
  return {
    async send(mail) {
      const message = { ...messageOf(mail, from), signal: AbortSignal.timeout(longestSend) };
      try {
        await transport.sendMail(message);
      } catch (error) {
        const { isFinal, code } = describeMailFailure(error);
        throw isFinal ? new RecipientRefused('The mail server refuses this recipient.', code) : error;
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
  /** Milliseconds after which a mail counts as not sent, even when the server keeps the connection busy. */
  readonly longestSend?: number;
}
