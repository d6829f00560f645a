import { z } from 'zod';
import { parseEmail } from '../webinar/email.ts';

/**
 * The settings of the server, read once from the environment. Throws one message that names every
 * setting that is wrong, why, and what to write instead. Nothing else reads `process.env`.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const parsed = envSchema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new Error(`The server cannot start with these settings:\n${lines.join('\n')}`);
  }
  const env = parsed.data;
  const site = new URL(env.SITE_URL ?? `http://localhost:${env.PORT}`);
  const loopback = isLoopback(env.HOST) ? ['localhost', '127.0.0.1', '[::1]'] : [];
  const local = loopback.map((name) => `${name}:${env.PORT}`);
  const hosts = [site.host, ...env.ALLOWED_HOSTS];
  return {
    port: env.PORT,
    host: env.HOST,
    site,
    hosts: new Set([...hosts, ...local]),
    origins: new Set([
      ...hosts.map((host) => `${site.protocol}//${host}`),
      ...local.map((host) => `http://${host}`),
    ]),
    formOrigins: new Set(env.ALLOWED_ORIGINS),
    databaseUrl: env.DATABASE_URL,
    dataDir: env.DATA_DIR,
    distDir: env.DIST_DIR,
    contentDir: env.CONTENT_DIR,
    serviceWorker: env.SERVICE_WORKER === 'on',
    trustedProxies: env.TRUSTED_PROXIES,
    mail: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM ?? `Leerkring <noreply@${site.hostname}>` },
    rateLimited: env.RATE_LIMIT === 'on',
    limits: { tenMinutes: env.SIGN_UPS_PER_TEN_MINUTES, day: env.SIGN_UPS_PER_DAY },
    joinUrls: env.JOIN_URLS,
    organisers: new Set(env.ORGANISERS),
    responsible: env.RESPONSIBLE,
    retentionDays: env.RETENTION_DAYS,
    backupDays: env.BACKUP_DAYS,
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `write a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `write a whole number from ${least} to ${most}`);

/** Words with commas or spaces between them, in lower case. */
const list = z
  .string()
  .default('')
  .transform((value) =>
    value
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  );

function splitAtFirst(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//.test(url) && URL.canParse(url);
}

const envSchema = z
  .object({
    /** The port to listen on. */
    PORT: wholeNumber(1, 65535).default(4321),
    /** The address to listen on. The default lets only this machine in; for any other SITE_URL has to be set. */
    HOST: z.string().default('127.0.0.1'),
    /** Where readers reach the site: for links in mails and for the check of the Host header. Without it `http://localhost` and the port. */
    SITE_URL: z
      .string()
      .refine(
        (value) => /^https?:\/\/[^/?#@]+\/?$/.test(value) && URL.canParse(value),
        'write the public address without a path, for example https://leerkring.example',
      )
      .optional(),
    /** Other names this server answers to, with commas: `www.leerkring.example,localhost:8080`. */
    ALLOWED_HOSTS: list.refine(
      (hosts) => hosts.every((host) => /^[a-z0-9.-]+(:\d+)?$|^\[[0-9a-f:]+\](:\d+)?$/.test(host)),
      'write host names with commas, without http://, for example www.leerkring.example,localhost:8080',
    ),
    /** Origins of a static site elsewhere whose form posts here: `https://leerkring.example`. */
    ALLOWED_ORIGINS: list.refine(
      (origins) => origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
      'write origins with commas, without a path, for example https://leerkring.example',
    ),
    /** PostgreSQL: `postgres://user:password@host:5432/leerkring`. Without it SQLite in DATA_DIR. */
    DATABASE_URL: z
      .string()
      .refine(
        (value) => /^postgres(ql)?:\/\//.test(value) && URL.canParse(value),
        'write postgres://user:password@host:5432/database, or leave it out for SQLite',
      )
      .optional(),
    /** Where the database and, without SMTP_URL, the mails are kept. */
    DATA_DIR: z.string().default('./data'),
    /** Where the webinars are described. */
    CONTENT_DIR: z.string().default('./content'),
    /** Where the built site is. */
    DIST_DIR: z.string().default('./dist'),
    /** `off` takes the service worker away from every phone at its next visit; what people took along stays. */
    SERVICE_WORKER: z.enum(['on', 'off'], { error: 'write on or off' }).default('on'),
    /** How many proxies of your own stand before this server and add to X-Forwarded-For. */
    TRUSTED_PROXIES: wholeNumber(0, 9).default(0),
    /** The mail server: `smtps://user:password@mail.example`. Without it mails become files in DATA_DIR/mail. */
    SMTP_URL: z
      .string()
      .refine(
        (value) => /^smtps?:\/\//.test(value) && URL.canParse(value),
        'write smtp://host:port or smtps://user:password@host',
      )
      .optional(),
    /** The sender of the mails, which replies go to: `Team Leerkring <team@leerkring.example>`. */
    MAIL_FROM: z
      .string()
      .regex(/^(?:[^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/, 'write Name <name@example.org>')
      .optional(),
    /** `off` lifts the limit on sign-ups from one network and the time trap of the form, for tests on this machine only. */
    RATE_LIMIT: z.enum(['on', 'off'], { error: 'write on or off' }).default('on'),
    /** Sign-ups from one network in ten minutes: a hall full of people may stand behind one address. */
    SIGN_UPS_PER_TEN_MINUTES: wholeNumber(1, 99_999).default(120),
    /** The same in 24 hours. */
    SIGN_UPS_PER_DAY: wholeNumber(1, 99_999).default(600),
    /** Where one takes part, by webinar: `plg-webinar=https://meet.example/abc`, with spaces between several. */
    JOIN_URLS: z
      .string()
      .default('')
      .transform((value) => value.split(/\s+/).filter(Boolean).map(splitAtFirst))
      .refine(
        (pairs) => pairs.every(([id, url]) => /^[a-z][a-z0-9-]*$/.test(id) && isWebAddress(url)),
        'write webinar=https://address, with spaces between several',
      )
      .transform((pairs): ReadonlyMap<string, string> => new Map(pairs)),
    /** Who may sign in as organiser: mail addresses with commas. */
    ORGANISERS: list.refine(
      (addresses) => addresses.every((address) => parseEmail(address) !== undefined),
      'write mail addresses with commas, for example an@example.org,thabo@example.org',
    ),
    /** Who is responsible for the details people give, with an address: `Thabo School, 1 Main Street, Welkom`. */
    RESPONSIBLE: z
      .string()
      .regex(/^[^<>\p{Cc}]{3,200}$/u, 'write a name and an address on one line of at most 200 characters')
      .optional(),
    /** How many days after the end of a webinar its registrations are erased. */
    RETENTION_DAYS: wholeNumber(1, 365).default(30),
    /** How many days a daily copy of the SQLite file is kept, in DATA_DIR/backups. 0 makes none. */
    BACKUP_DAYS: wholeNumber(0, 90).default(14),
  })
  .superRefine((env, context) => {
    const complain = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (env.RATE_LIMIT === 'off' && !isLoopback(env.HOST)) {
      complain('RATE_LIMIT', 'off is for tests on this machine only: leave it out, or set HOST to 127.0.0.1');
    }
    if (!isLoopback(env.HOST) && !env.SITE_URL) {
      complain(
        'SITE_URL',
        'with a HOST that others reach, the address is needed under which they do, for example https://leerkring.example',
      );
    }
    if (env.SMTP_URL && !env.MAIL_FROM) {
      complain('MAIL_FROM', 'with SMTP_URL a sender is needed: write Name <name@example.org>');
    }
  });

export interface Env {
  readonly port: number;
  readonly host: string;
  readonly site: URL;
  /** The values of the Host header that are answered. */
  readonly hosts: ReadonlySet<string>;
  /** The origins from which forms are accepted. */
  readonly origins: ReadonlySet<string>;
  /** Other origins from which the sign-up form may come: a static site elsewhere. */
  readonly formOrigins: ReadonlySet<string>;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly distDir: string;
  readonly contentDir: string;
  /** False hands out the worker that removes itself. */
  readonly serviceWorker: boolean;
  readonly trustedProxies: number;
  readonly mail: { readonly smtpUrl: string | undefined; readonly from: string };
  readonly rateLimited: boolean;
  /** Sign-ups from one network. */
  readonly limits: { readonly tenMinutes: number; readonly day: number };
  /** Where one takes part, by webinar. */
  readonly joinUrls: ReadonlyMap<string, string>;
  /** Who may sign in as organiser, in lower case. */
  readonly organisers: ReadonlySet<string>;
  /** Name and address of who is responsible for the details people give. */
  readonly responsible: string | undefined;
  readonly retentionDays: number;
  readonly backupDays: number;
}
