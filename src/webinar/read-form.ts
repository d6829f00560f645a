import { trapField } from './sign-up-schema.ts';

/** The fields the form has, and no others. `page` is the language of the page it stood on. */
const fieldNames = ['name', 'email', 'role', 'language', 'organisation', 'news', 'page'] as const;

/** Reads a submitted body. Anything can stand in it: unknown fields are left out, and it never throws. */
export function readForm(body: string): SubmittedForm {
  const given = new URLSearchParams(body);
  const fields: Record<string, string> = {};
  for (const name of fieldNames) {
    const value = given.get(name);
    if (value !== null) fields[name] = value;
  }
  return {
    fields,
    trapped: (given.get(trapField) ?? '') !== '',
    seal: given.get('seal') ?? '',
    looked: given.get('looked') ?? '',
    from: given.get('from') ?? '',
  };
}

export interface SubmittedForm {
  readonly fields: Readonly<Record<string, string>>;
  /** True when the field that people do not see was filled in. */
  readonly trapped: boolean;
  /** When the form was opened, signed by the server that made the page. */
  readonly seal: string;
  /** The address that the person was asked about once and left as it is. */
  readonly looked: string;
  /** The origin of the static site that the form first stood on. */
  readonly from: string;
}
