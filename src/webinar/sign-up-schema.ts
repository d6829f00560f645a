import { z } from 'zod';
import { languages } from '../i18n/language.ts';
import { parseEmail } from './email.ts';

/** Who someone is, for the form and the row. */
export const roles = ['teacher', 'subject-advisor', 'school-leader', 'other'] as const;

/** The field that people do not see; only a robot fills it in. */
export const trapField = 'homepage';

/** Names and organisations: what a person types, without what could deceive a reader or break a mail. */
const plainText = z
  .string({ error: 'missing' })
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .superRefine((text, context) => {
    if ([...text].length > 100) context.addIssue({ code: 'custom', message: 'too-long' });
    else if (isDeceptive(text)) context.addIssue({ code: 'custom', message: 'not-allowed' });
  });

/**
 * The sign-up form: what a browser sends, checked and brought into one spelling. Complaints are codes
 * (`missing`, `too-long`, `not-allowed`, `not-an-address`, `unknown-choice`); the words are in the
 * strings of the area webinar.
 */
export const signUpSchema = z.object({
  /** One to 100 characters, with a letter in any script. */
  name: plainText
    .refine((name) => name === '' || /\p{L}/u.test(name), 'not-allowed')
    .refine(Boolean, 'missing'),
  /** A plain address; its domain in the spelling of the mail servers. */
  email: z.string({ error: 'missing' }).transform((text, context) => {
    const email = parseEmail(text.trim());
    if (email) return email;
    context.addIssue({ code: 'custom', message: text.trim() === '' ? 'missing' : 'not-an-address' });
    return z.NEVER;
  }),
  role: z.enum(roles, { error: ({ input }) => (input ? 'unknown-choice' : 'missing') }),
  /** The language of the mails. */
  language: z.enum(languages, { error: ({ input }) => (input ? 'unknown-choice' : 'missing') }),
  /** School or organisation; may be empty. */
  organisation: plainText.default('').transform((text) => text || undefined),
  /** Consent for other news: only a ticked box says yes. */
  news: z
    .literal('yes', { error: 'unknown-choice' })
    .optional()
    .transform((value) => value === 'yes'),
});

/** Reads a submitted form: the sign-up, or a complaint for each field that needs mending. */
export function parseSignUp(fields: Readonly<Record<string, string>>): ParsedSignUp {
  const parsed = signUpSchema.safeParse(fields);
  if (parsed.success) return { signUp: parsed.data };
  const complaints: Partial<Record<SignUpField, Complaint>> = {};
  for (const { path, message } of parsed.error.issues) {
    complaints[path[0] as SignUpField] ??= message as Complaint;
  }
  return { complaints };
}

/**
 * Controls, unassigned and private characters, marks that turn the direction of a line, invisible
 * spaces, and towers of accents. The joiners U+200C and U+200D stay: several scripts need them.
 */
function isDeceptive(text: string): boolean {
  return (
    /[\p{Cc}\p{Cs}\p{Cn}\p{Co}\u2028\u2029\uFFFD]/u.test(text) ||
    /[\p{Cf}]/u.test(text.replace(/[\u200C\u200D]/g, '')) ||
    /\p{M}{5}/u.test(text)
  );
}

export type SignUp = z.output<typeof signUpSchema>;
export type SignUpField = keyof SignUp;
export type Complaint = 'missing' | 'too-long' | 'not-allowed' | 'not-an-address' | 'unknown-choice';
export type ParsedSignUp =
  | { readonly signUp: SignUp }
  | { readonly complaints: Readonly<Partial<Record<SignUpField, Complaint>>> };
