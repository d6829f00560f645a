import type { APIRoute } from 'astro';
import { deskPath } from '../../../organiser/paths.ts';
import { readFields } from '../../../organiser/read-fields.ts';
import { sessionCookie, sessionCookieOptions } from '../../../organiser/session-cookie.ts';

export const prerender = false;

/** Takes a code and opens a session; or says on the page to log in why not. */
export const POST: APIRoute = async (context) => {
  const { services, network = '' } = context.locals;
  const { code = '' } = readFields(await context.request.text());
  const { secret, waitSeconds } = await services.organisers.signIn(code.trim(), network);
  if (secret) {
    context.cookies.set(sessionCookie, secret, sessionCookieOptions);
    /* The page there says so when the browser did not keep the cookie. */
    return context.redirect(`${deskPath.home}?ingelogd`, 303);
  }
  context.locals.signInNote = waitSeconds ? { reason: 'too-many', waitSeconds } : { reason: 'bad-code' };
  const page = await context.rewrite(new Request(new URL(deskPath.signIn, context.url)));
  return new Response(page.body, { status: waitSeconds ? 429 : 403, headers: page.headers });
};

/** The address takes forms only. */
export const ALL: APIRoute = () => new Response(null, { status: 405, headers: { allow: 'POST' } });
