/** What a person can do on their own page. */
export const ownActions = ['take', 'leave', 'change', 'end-news', 'download', 'erase'] as const;

/** Reads a form of the own page. Anything can stand in it; it never throws. */
export function readOwnForm(body: string): OwnForm {
  const given = new URLSearchParams(body);
  const fields: Record<string, string> = {};
  for (const name of ['name', 'role', 'language', 'organisation', 'news', 'page']) {
    const value = given.get(name);
    if (value !== null) fields[name] = value;
  }
  return {
    token: given.get('token') ?? '',
    action: ownActions.find((action) => action === given.get('action')),
    fields,
  };
}

export interface OwnForm {
  /** The secret of the link in the mail. */
  readonly token: string;
  readonly action: OwnAction | undefined;
  readonly fields: Readonly<Record<string, string>>;
}

export type OwnAction = (typeof ownActions)[number];

/** A change on the own page that did not succeed: what was typed, and what to say about it. */
export interface OwnAttempt {
  readonly values?: Readonly<Record<string, string>>;
  readonly complaints?: import('./sign-up-schema.ts').Complaints;
  /** True when the server could not do it. */
  readonly failed?: boolean;
}
