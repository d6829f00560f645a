import { z } from 'zod';

/** Whom an organiser can write to: the ones with a place, the waiting list, the interest list, the news. */
export const audiences = ['place', 'waiting', 'interest', 'news'] as const;
export type Audience = (typeof audiences)[number];

/** Everything that can stand at a field of a form that has to be mended; the words are in the strings. */
export const complaintCodes = [
  'missing',
  'too-long',
  'not-a-date',
  'past',
  'unknown-zone',
  'not-minutes',
  'not-seats',
  'not-a-link',
  'unknown-choice',
  /* From here on: about the whole form, for the world is not as it was when the form was shown. */
  'no-webinar',
  'no-person',
  'no-mail',
  'no-date',
  'nobody',
  'has-place',
  'has-left',
  'in-quarantine',
  'not-in-quarantine',
  'closed',
  'cancelled-already',
  'not-cancelled',
  'not-saved',
] as const;
export type ComplaintCode = (typeof complaintCodes)[number];

/** What to mend, by field; under `form` what concerns all of it. */
export type Complaints = Readonly<Record<string, ComplaintCode>>;

/** Everything an organiser can do to webinars and people. */
export const actionNames = [
  'move',
  'postpone',
  'seats',
  'link',
  'cancel',
  'uncancel',
  'message',
  'attendance',
  'mark',
  'leave',
  'erase',
  'offer',
  'release',
  'discard',
  'retry',
] as const;
export type ActionName = (typeof actionNames)[number];

/** What there is to say about something done: a key of the strings and what to fill in. Never a name or an address. */
export const actionOutcomeSchema = z.object({
  did: z.enum([...actionNames, 'no-limit', 'unlink', 'give', 'offer-extra', 'retry-none']),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ActionOutcome = z.infer<typeof actionOutcomeSchema>;
