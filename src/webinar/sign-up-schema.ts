import { z } from 'zod';
import { languages } from '../i18n/language.ts';
import { parseEmail } from './email.ts';
import {
  complaintAboutEmail,
  complaintAboutName,
  complaintAboutOrganisation,
  type EmailComplaint,
  type TextComplaint,
  tidyText,
} from './text-rules.ts';

/** Who someone is, for the form and the row. */
export const roles = ['teacher', 'subject-advisor', 'school-leader', 'other'] as const;

/** The field that people do not see; only a robot fills it in. */
export const trapField = 'homepage';

/** A text that keeps a rule; the complaint is its message. */
const typed = (complaintAbout: (text: string) => string | undefined) =>
  z.string({ error: 'missing' }).superRefine((text, context) => {
    const message = complaintAbout(text);
    if (message) context.addIssue({ code: 'custom', message });
  });

/** What a person tells of themselves, and can change later. */
const detailsShape = {
  name: typed(complaintAboutName).transform(tidyText),
  role: z.enum(roles, { error: ({ input }) => (input ? 'unknown-choice' : 'missing') }),
  /** The language of the mails. */
  language: z.enum(languages, { error: ({ input }) => (input ? 'unknown-choice' : 'missing') }),
  /** School or organisation; may be empty. */
  organisation: typed(complaintAboutOrganisation)
    .default('')
    .transform((text) => tidyText(text) || undefined),
  /** Consent for other news: only a ticked box says yes. */
  news: z
    .literal('yes', { error: 'unknown-choice' })
    .optional()
    .transform((value) => value === 'yes'),
};

/**
 * The sign-up form: what a browser sends, checked and brought into one spelling. Complaints are codes
 * (`missing`, `too-long`, `not-allowed`, `not-an-address`, `unknown-choice`); the words are in the
 * strings of the area signUp.
 */
export const signUpSchema = z.object({
  name: detailsShape.name,
  /** A plain address; its domain in the spelling of the mail servers. */
  email: typed(complaintAboutEmail).transform((text) => parseEmail(text.trim()) ?? ''),
  role: detailsShape.role,
  language: detailsShape.language,
  organisation: detailsShape.organisation,
  news: detailsShape.news,
});

/** The same without the address: what can be changed on one's own page. */
export const detailsSchema = z.object(detailsShape);

/** Reads a submitted form: the sign-up, or a complaint for each field that needs mending. */
export function parseSignUp(fields: Readonly<Record<string, string>>): ParsedSignUp {
  const parsed = signUpSchema.safeParse(fields);
  return parsed.success ? { signUp: parsed.data } : { complaints: complaintsOf(parsed.error) };
}

/** Reads a submitted change of details in the same way. */
export function parseDetails(fields: Readonly<Record<string, string>>): ParsedDetails {
  const parsed = detailsSchema.safeParse(fields);
  return parsed.success ? { details: parsed.data } : { complaints: complaintsOf(parsed.error) };
}

/** The first complaint about each field. */
function complaintsOf(error: z.ZodError): Complaints {
  const complaints: Partial<Record<SignUpField, Complaint>> = {};
  for (const { path, message } of error.issues) {
    complaints[path[0] as SignUpField] ??= message as Complaint;
  }
  return complaints;
}

export type SignUp = z.output<typeof signUpSchema>;
export type Details = z.output<typeof detailsSchema>;
export type SignUpField = keyof SignUp;
export type Complaint = TextComplaint | EmailComplaint | 'unknown-choice';
export type Complaints = Readonly<Partial<Record<SignUpField, Complaint>>>;
export type ParsedSignUp = { readonly signUp: SignUp } | { readonly complaints: Complaints };
export type ParsedDetails = { readonly details: Details } | { readonly complaints: Complaints };
