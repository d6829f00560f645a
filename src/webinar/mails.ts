import { fillIn } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';

/**
 * The mail after a sign-up: `listed` the first time, `already-listed` when the address was on the list.
 * The typed name stands in the body only, and not at all when a mail program would make a link of it:
 * whoever types the address of another person cannot send them an advertisement.
 */
export function signUpMail(kind: MailKind, language: Language, about: MailAbout): MailText {
  const text = strings[language].webinar;
  const values = { name: about.name, webinar: about.webinar, sender: about.sender, site: about.site };
  const greeting = looksLikeLink(about.name) ? text.mailGreetingPlain : fillIn(text.mailGreeting, values);
  const paragraphs = kind === 'listed' ? text.mailListed : text.mailAlreadyListed;
  return {
    subject: kind === 'listed' ? text.mailListedSubject : text.mailAlreadyListedSubject,
    body: [greeting, ...[...paragraphs, ...text.mailClosing].map((line) => fillIn(line, values))].join(
      '\n\n',
    ),
  };
}

function looksLikeLink(name: string): boolean {
  return /\/\/|www\.|\p{L}\.\p{L}{2}/iu.test(name);
}

export type MailKind = 'listed' | 'already-listed';

export interface MailAbout {
  /** As typed. */
  readonly name: string;
  /** The title of the webinar. */
  readonly webinar: string;
  /** Who runs this site: the sender of the mail. */
  readonly sender: string;
  /** The address of the webinar's page. */
  readonly site: string;
}

export interface MailText {
  readonly subject: string;
  readonly body: string;
}
