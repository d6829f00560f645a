import { strings } from '../i18n/strings.ts';
import type { MailBlock } from './mail-block.ts';
import { buildClosing } from './mail-closing.ts';
import { buildMailHtml } from './mail-html.ts';
import type { MailAbout, MailText } from './mail-kinds.ts';
import { buildLetter } from './mail-letter.ts';
import { buildMailText } from './mail-text.ts';

/**
 * The words of a mail about a webinar, as text and as HTML. The typed name stands in the body only, and not
 * at all when a mail program would make a link of it: whoever types the address of another person cannot
 * send them an advertisement.
 */
export function webinarMail(about: MailAbout): MailText {
  const letter = buildLetter(about);
  const subject = oneLine(letter.subject);
  const blocks = [greeting(about), ...letter.blocks, ...buildClosing(about)];
  return { subject, body: buildMailText(blocks), html: buildMailHtml(about.language, subject, blocks) };
}

function greeting({ language, name }: MailAbout): MailBlock {
  const text = strings[language].mail;
  return looksLikeLink(name)
    ? { kind: 'greeting', words: text.greetingPlain }
    : { kind: 'greeting', words: text.greeting, name };
}

function looksLikeLink(name: string): boolean {
  return /\/\/|www\.|\p{L}\.\p{L}{2}/iu.test(name);
}

/**
 * A subject is one line: what follows a line break would be a header of its own. And it is read as it is
 * written: `=?` would begin an encoded word (RFC 2047).
 */
function oneLine(subject: string): string {
  return subject
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('=?', '= ?')
    .trim();
}
