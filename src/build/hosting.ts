import { z } from 'zod';
import { parseEmail } from '../webinar/email.ts';
import type { SiteFacts } from '../webinar/site-facts.ts';

/**
 * Where the built site will stand, from the environment of the build. Throws one message that names every
 * setting that is wrong, why, and what to write instead. With `server`, the default, the pages of the
 * webinars are made on demand and the other settings are the server's.
 */
export function readHosting(source: Readonly<Record<string, string | undefined>>): Hosting {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new Error(`The site cannot be built with these settings:\n${lines.join('\n')}`);
  }
  const env = parsed.data;
  return {
    kind: env.HOSTING,
    signUpOrigin: env.SIGN_UP_ORIGIN,
    contact: env.CONTACT_EMAIL,
    facts: {
      retentionDays: env.RETENTION_DAYS,
      responsible: env.RESPONSIBLE,
      sender: env.MAIL_FROM ?? env.CONTACT_EMAIL ?? 'Leerkring',
    },
  };
}

const settings = z.object({
  /** `static`: a host that only hands out files. */
  HOSTING: z.enum(['server', 'static'], { error: 'write server or static' }).default('server'),
  /** For `static`: the server elsewhere that takes the sign-ups. It names this site in ALLOWED_ORIGINS. */
  SIGN_UP_ORIGIN: z
    .string()
    .refine(
      (origin) => URL.canParse(origin) && new URL(origin).origin === origin && /^https?:/.test(origin),
      'write the origin of the server without a path, for example https://aanmelden.example.org',
    )
    .optional(),
  /** For `static` without such a server: where people write who would like to hear of a webinar. */
  CONTACT_EMAIL: z
    .string()
    .refine((email) => parseEmail(email) !== undefined, 'write a mail address, for example an@example.org')
    .optional(),
  /* As the server reads them: the notice before the form names them. */
  RETENTION_DAYS: z.coerce
    .number({ error: 'write a whole number from 1 to 365' })
    .int('write a whole number from 1 to 365')
    .min(1, 'write a whole number from 1 to 365')
    .max(365, 'write a whole number from 1 to 365')
    .default(30),
  RESPONSIBLE: z.string().optional(),
  MAIL_FROM: z.string().optional(),
});

export interface Hosting {
  readonly kind: 'server' | 'static';
  readonly signUpOrigin: string | undefined;
  readonly contact: string | undefined;
  readonly facts: SiteFacts;
}
