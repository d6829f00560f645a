/**
 * What a mail is made of, before it becomes text and HTML: both say the same because both are built from
 * these. Everything in them is plain text; the builders escape it.
 */
export type MailBlock =
  /** `Dag {name},`; without a name the words stand alone. */
  | { readonly kind: 'greeting'; readonly words: string; readonly name?: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** A name and its value, as on a form; with an address that one can copy. */
  | {
      readonly kind: 'fact';
      readonly label: string;
      readonly lines: readonly string[];
      readonly url?: string | undefined;
    }
  /** The one thing to do. */
  | { readonly kind: 'action'; readonly label: string; readonly url: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** Below it stands what every mail says. */
  | { readonly kind: 'rule' }
  /** Who sends this, and why. */
  | { readonly kind: 'small'; readonly text: string };

export const paragraph = (text: string): MailBlock => ({ kind: 'paragraph', text });
export const heading = (text: string): MailBlock => ({ kind: 'heading', text });
export const small = (text: string): MailBlock => ({ kind: 'small', text });
export const action = (label: string, url: string): MailBlock => ({ kind: 'action', label, url });
export const link = (label: string, url: string): MailBlock => ({ kind: 'link', label, url });
export const fact = (label: string, lines: readonly string[], url?: string): MailBlock => ({
  kind: 'fact',
  label,
  lines,
  url,
});
