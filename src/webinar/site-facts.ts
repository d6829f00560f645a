/** What the privacy notice needs to know of the site it stands on. */
export interface SiteFacts {
  /** How many days after a webinar its registrations are erased. */
  readonly retentionDays: number;
  /** Name and address of who is responsible for the details; undefined when the site does not say. */
  readonly responsible: string | undefined;
  /** The sender of the mails: named when nobody else is. */
  readonly sender: string;
}
