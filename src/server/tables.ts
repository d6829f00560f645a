import type { Kysely } from 'kysely';

/** The database as the queries see it. Only texts and whole numbers, so that the same queries run on PostgreSQL. */
export type Database = Kysely<Tables>;

export interface Tables {
  registrations: RegistrationRow;
  outbox: OutboxRow;
}

/** One person on the list of one webinar. `webinar` and `email_key` together are unique. */
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
  /** `listed`, or `quarantined` for what only a robot would send. */
  status: 'listed' | 'quarantined';
  created_at: string;
}

/** One mail: written together with what it is about, sent later by the worker. */
export interface OutboxRow {
  id: string;
  registration_id: string;
  kind: 'listed' | 'already-listed';
  recipient: string;
  recipient_key: string;
  subject: string;
  /** The text; emptied once the mail is sent. */
  body: string;
  /** Stays the same over all attempts, so that a mailbox can tell a repeat. */
  message_id: string;
  state: 'queued' | 'sending' | 'sent' | 'failed';
  attempts: number;
  next_attempt_at: string;
  /** While `sending`: when another worker may take it over. */
  lease_until: string | null;
  /** Why the last attempt failed: a code, never an address. */
  last_error: string | null;
  created_at: string;
  sent_at: string | null;
}
