import type { Complaint, SignUpField } from './sign-up-schema.ts';

/** A sign-up that did not succeed: what was typed, and what to say about it. */
export interface SignUpAttempt {
  /** The id of the webinar. */
  readonly webinar: string;
  /** As typed, by field. */
  readonly values: Readonly<Record<string, string>>;
  /** What to mend, by field. */
  readonly complaints?: Readonly<Partial<Record<SignUpField, Complaint>>>;
  /** True when nothing is wrong with the form, but the server could not store it. */
  readonly notSaved?: boolean;
}
