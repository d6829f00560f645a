import type { APIRoute } from 'astro';
import { pathFor } from '../../../i18n/addresses.ts';
import { isLanguage, languages } from '../../../i18n/language.ts';
import { parseEmail } from '../../../webinar/email.ts';
import { complaintAboutEmail } from '../../../webinar/text-rules.ts';

export const prerender = false;

/** Sends the link to the own page once more, to an address that is on a list. The answer is always the same. */
export const POST: APIRoute = async (context) => {
  const given = new URLSearchParams(await context.request.text());
  const page = given.get('page');
  const language = isLanguage(page) ? page : languages[0];
  const typed = given.get('email') ?? '';
  const email = parseEmail(typed.trim());
  if (!email) {
    context.locals.linkAttempt = { typed, complaint: complaintAboutEmail(typed) ?? 'not-an-address' };
    return context.rewrite(new Request(new URL(pathFor(language, 'webinarCancel'), context.url)));
  }
  context.locals.services.visitor.mailLink(email);
  return context.redirect(pathFor(language, 'webinarLinkSent'), 303);
};

/** The address takes forms only. */
export const ALL: APIRoute = () => new Response(null, { status: 405, headers: { allow: 'POST' } });
