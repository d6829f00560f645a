import type { Complaints } from './sign-up-schema.ts';

/** A sign-up that did not succeed yet: what was typed, and what to say about it. */
export interface SignUpAttempt {
  /** The id of the webinar. */
  readonly webinar: string;
  /** As typed, by field. */
  readonly values: Readonly<Record<string, string>>;
  /** For the form that is shown again. */
  readonly seal: string;
  /** The static site that the form came from; empty for a page of our own. */
  readonly from: string;
  /** What to mend, by field. */
  readonly complaints?: Complaints | undefined;
  /** The address that was probably meant: asked once. */
  readonly meant?: string | undefined;
  /** True when the page stood open for so long that it has to be sent once more. */
  readonly stale?: boolean | undefined;
  /** True when nothing is wrong with the form, but the server could not store it. */
  readonly notSaved?: boolean | undefined;
}
