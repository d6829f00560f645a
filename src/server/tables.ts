import type { Kysely } from 'kysely';

/** The database as the queries see it. Only texts and whole numbers, so that the same queries run on PostgreSQL. */
export type Database = Kysely<Tables>;

export interface Tables {
  webinars: WebinarRow;
  registrations: RegistrationRow;
  access_tokens: AccessTokenRow;
  outbox: OutboxRow;
  organiser_codes: OrganiserCodeRow;
  organiser_sessions: OrganiserSessionRow;
  organiser_actions: OrganiserActionRow;
  jobs: JobRow;
  settings: SettingRow;
  erased: ErasedRow;
  rate_limits: RateLimitRow;
}

/** One webinar: what its file says, and when it is now, for an organiser can move it. */
export interface WebinarRow {
  id: string;
  /** The file, as JSON of `webinarSchema`: titles, summary, recording. */
  content: string;
  /** The schedule that the file had when it was last read: only a new one counts as a change. */
  file_schedule: string;
  /** An instant in UTC, or null while no date is known. */
  start_at: string | null;
  /** The zone it is announced in. */
  zone: string;
  minutes: number;
  /** null: room for all. */
  seats: number | null;
  /** 1 when it does not take place. */
  cancelled: number;
  /** Why, in an organiser's words: JSON with both languages. null: as the file says. */
  cancel_reason: string | null;
  /** Set by an organiser; goes out by mail only. */
  join_url: string | null;
  /** Places given or held. Counted only while there are `seats`; changes under the lock of this row. */
  taken: number;
  /** The last number given on the waiting list. */
  queued: number;
  created_at: string;
}

/**
 * One person on the list of one webinar. `webinar` and `email_key` together are unique.
 * `interested`: waits for a date. `registered`: has a place. `waiting`: on the waiting list. `offered`:
 * a place is held until `offer_until`. `cancelled`: gave the place back. `lapsed`: let an offer pass.
 * `quarantined`: only a robot would send this; kept aside, without mail, until an organiser looks.
 */
export interface RegistrationRow {
  id: string;
  webinar: string;
  email: string;
  /** The address in lower case: two spellings are one person. */
  email_key: string;
  name: string;
  role: string;
  language: string;
  organisation: string | null;
  /** 1 when the person asked for other news too. */
  news: number;
  /** Which wording of the privacy notice the person saw. */
  notice: string;
  status: RegistrationStatus;
  /** The place on the waiting list: the lowest is next. */
  queue_no: number | null;
  /** While `offered`: until when the place is held. */
  offer_until: string | null;
  /** SEQUENCE of the last calendar file: every later one is higher, or calendars ignore it. */
  calendar_sequence: number;
  /** 1 or 0 once an organiser marked who was there. */
  attended: number | null;
  created_at: string;
  updated_at: string;
}

export type RegistrationStatus =
  | 'interested'
  | 'registered'
  | 'waiting'
  | 'offered'
  | 'cancelled'
  | 'lapsed'
  | 'quarantined';

/** A link in a mail to someone's own page. Only its hash is kept; it lives as long as the registration. */
export interface AccessTokenRow {
  /** SHA-256 of the secret, in hex. */
  hash: string;
  registration_id: string;
  created_at: string;
}

/** One mail: written together with what it is about, sent later by the worker. */
export interface OutboxRow {
  id: string;
  /** null for a mail to an organiser. */
  registration_id: string | null;
  webinar: string | null;
  kind: string;
  recipient: string;
  recipient_key: string;
  subject: string;
  /** The text; emptied once the mail is sent. */
  body: string;
  /** The same as HTML; emptied once the mail is sent. */
  html: string;
  /** A calendar file that goes with it, and its METHOD. */
  calendar: string | null;
  calendar_method: 'REQUEST' | 'CANCEL' | null;
  /** For news: the address that ends it with one click (RFC 8058). */
  unsubscribe: string | null;
  /** What may be said once only: a second mail with the same key is not written. */
  once_key: string | null;
  /** After this instant the mail would be wrong, and is not sent any more. */
  expires_at: string | null;
  /** 1 for one of many: it goes after what somebody is waiting for. */
  bulk: number;
  /** Stays the same over all attempts, so that a mailbox can tell a repeat. */
  message_id: string;
  state: 'queued' | 'sending' | 'sent' | 'failed' | 'expired';
  attempts: number;
  next_attempt_at: string;
  /** While `sending`: when another worker may take it over. */
  lease_until: string | null;
  /** Why the last attempt failed: `550 5.1.1`, `ECONNREFUSED`. Never an address. */
  last_error: string | null;
  /** When an organiser asked to try again: the hours until it is given up count from here. */
  retried_at: string | null;
  created_at: string;
  sent_at: string | null;
}

/** A code with which an organiser signs in: for ten minutes, once. */
export interface OrganiserCodeRow {
  /** SHA-256 of the secret, in hex. */
  hash: string;
  email: string;
  created_at: string;
  expires_at: string;
}

export interface OrganiserSessionRow {
  /** SHA-256 of the secret in the cookie, in hex. */
  hash: string;
  email: string;
  created_at: string;
  expires_at: string;
}

/**
 * What an organiser did, written in the same transaction as what it did: never who it was done to. The same
 * form sent twice has the same id, and so is done once.
 */
export interface OrganiserActionRow {
  id: string;
  /** The address they signed in with, or `command line`. */
  organiser: string;
  action: string;
  webinar: string | null;
  /** What there is to say about it: JSON of `ActionOutcome`, numbers and fixed words only. */
  outcome: string;
  created_at: string;
}

/** When a job that is due once in a while last ran, on whichever process. */
export interface JobRow {
  name: string;
  last_run_at: string;
}

/** What all processes share: the key that signs the forms. */
export interface SettingRow {
  name: string;
  value: string;
}

/**
 * Someone who was erased: a number that nobody answers to any more. Kept so that a restored backup can
 * erase them again.
 */
export interface ErasedRow {
  registration_id: string;
  erased_at: string;
  /** 1 once the bytes are gone as well, not only the rows. */
  swept: number;
}

/** How often a network signed up, counted by `rate-limiter-flexible` on PostgreSQL. */
export interface RateLimitRow {
  /** A digest of the network. */
  key: string;
  points: number;
  /** Milliseconds since 1970. */
  expire: number | null;
}
