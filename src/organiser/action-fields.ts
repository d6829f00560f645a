import { z } from 'zod';
import { isZone } from '../webinar/schedule.ts';
import { type ActionName, audiences, type ComplaintCode, type Complaints } from './model.ts';

/** Reads the fields of an action, from a form or from the command line: the input, or what to mend. */
export function parseAction<A extends ActionName>(
  action: A,
  fields: Readonly<Record<string, string>>,
): { readonly input: ActionInput<A> } | { readonly complaints: Complaints } {
  const parsed = actionFields[action].safeParse(fields);
  if (parsed.success) return { input: parsed.data as ActionInput<A> };
  const complaints: Record<string, ComplaintCode> = {};
  for (const { path, message } of parsed.error.issues) {
    complaints[String(path[0])] ??= message as ComplaintCode;
  }
  return { complaints };
}

const given = z.string({ error: 'missing' });

/** A whole number of at most six digits, within bounds. */
const wholeNumber = (most: number, complaint: ComplaintCode) =>
  given
    .trim()
    .min(1, 'missing')
    .regex(/^\d{1,6}$/, complaint)
    .transform(Number)
    .refine((number) => number >= 1 && number <= most, complaint);

/** One line without control characters. */
const line = (most: number) =>
  given
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim(),
    )
    .pipe(z.string().min(1, 'missing').max(most, 'too-long'));

/** Lines of text: no other control characters than the ends of lines, no empty lines around it. */
const text = (most: number) =>
  given
    .transform((value) =>
      value
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n]/gu, ' ')
        .trim(),
    )
    .pipe(z.string().min(1, 'missing').max(most, 'too-long'));

const id = given.min(1, 'missing').max(100, 'unknown-choice');
const webinar = id;
const person = id;

/** Days that do not exist, such as 31 February, are no dates. */
const localTime = given
  .trim()
  .min(1, 'missing')
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:00)?$/, 'not-a-date')
  .refine((value) => {
    const time = new Date(`${value.slice(0, 16)}:00Z`);
    return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value.slice(0, 16));
  }, 'not-a-date');

/** The fields of every action. What a form sends beside these is left out. */
const actionFields = {
  move: z.object({
    webinar,
    date: localTime,
    zone: given.trim().min(1, 'missing').refine(isZone, 'unknown-zone'),
    minutes: wholeNumber(600, 'not-minutes'),
  }),
  postpone: z.object({ webinar }),
  /** Empty: room for all. */
  seats: z.object({
    webinar,
    seats: given.trim().transform((seats, context) => {
      if (seats === '') return null;
      if (/^\d{1,6}$/.test(seats) && Number(seats) >= 1 && Number(seats) <= 100_000) return Number(seats);
      context.addIssue({ code: 'custom', message: 'not-seats' });
      return z.NEVER;
    }),
  }),
  /** Empty takes the link away. */
  link: z.object({
    webinar,
    url: given
      .trim()
      .max(1_000, 'too-long')
      .refine((url) => url === '' || (/^https:\/\/\S+$/.test(url) && URL.canParse(url)), 'not-a-link')
      .transform((url) => url || null),
  }),
  cancel: z.object({ webinar, reasonNl: line(300), reasonEn: line(300) }),
  uncancel: z.object({ webinar }),
  message: z.object({
    webinar,
    audience: z.enum(audiences, { error: ({ input }) => (input ? 'unknown-choice' : 'missing') }),
    subjectNl: line(120),
    textNl: text(5_000),
    subjectEn: line(120),
    textEn: text(5_000),
  }),
  /** `also`: ids of people whom the organiser picked by hand, with spaces between them. */
  attendance: z.object({
    webinar,
    list: text(200_000),
    also: z
      .string()
      .default('')
      .transform((ids) => ids.split(/\s+/).filter(Boolean)),
  }),
  mark: z.object({
    webinar,
    person,
    attended: z.enum(['yes', 'no', 'unknown'], { error: 'unknown-choice' }),
  }),
  leave: z.object({ webinar, person }),
  erase: z.object({ webinar, person }),
  offer: z.object({ webinar, person }),
  release: z.object({ webinar, person }),
  /** Without a person: all. */
  discard: z.object({ webinar, person: person.optional() }),
  /** Without a mail: all. */
  retry: z.object({ mail: id.optional() }),
} as const satisfies Record<ActionName, z.ZodType>;

export type ActionInput<A extends ActionName> = z.output<(typeof actionFields)[A]>;
