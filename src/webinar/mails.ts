import { fillIn } from '../i18n/fill-in.ts';
import { strings } from '../i18n/strings.ts';
import type { MailAbout, MailText } from './mail-kinds.ts';

/**
 * The words of a mail about a webinar. The typed name stands in the body only, and not at all when a mail
 * program would make a link of it: whoever types the address of another person cannot send them an
 * advertisement.
 */
export function webinarMail(about: MailAbout): MailText {
  const text = strings[about.language].webinar;
  const values = {
    name: about.name,
    webinar: about.webinar.title[about.language],
    sender: about.sender,
    site: about.page,
  };
  const greeting = looksLikeLink(about.name) ? text.mailGreetingPlain : fillIn(text.mailGreeting, values);
  const again = about.kind === 'already';
  const paragraphs = again ? text.mailAlreadyListed : text.mailListed;
  const body = [
    greeting,
    ...paragraphs.map((line) => fillIn(line, values)),
    about.ownPage,
    ...text.mailClosing.map((line) => fillIn(line, values)),
  ].join('\n\n');
  return { subject: again ? text.mailAlreadyListedSubject : text.mailListedSubject, body, html: '' };
}

function looksLikeLink(name: string): boolean {
  return /\/\/|www\.|\p{L}\.\p{L}{2}/iu.test(name);
}
