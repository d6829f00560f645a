import type { APIContext, MiddlewareNext } from 'astro';
import { deskPath } from './paths.ts';
import { readFields } from './read-fields.ts';
import { sessionCookie } from './session-cookie.ts';
import type { SignInNote } from './sign-in-note.ts';

/**
 * The one door to everything below /beheer/ and /api/beheer/: without a session it leads to the page to log
 * in. It goes by the route that answers, not by the spelling of the address; and even past it there is
 * nothing to take, for people are reached only through the desk that it puts into `locals`.
 */
export async function guardDesk(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const { routePattern: route, locals, cookies } = context;
  if (!isDeskRoute(route)) return next();
  if (isPageToLogIn(route)) return unlisted(await next());
  try {
    if (!isOpen(route) && !locals.desk) {
      const desk = await locals.services.organisers.enter(cookies.get(sessionCookie)?.value);
      if (!desk) return unlisted(await sendToLogIn(context));
      locals.desk = desk;
    }
    return unlisted(await next());
  } catch (error) {
    locals.services.reportFailure('organiser-page-failed', error);
    return unlisted(await sayUnavailable(context));
  }
}

/** True for the routes of the organisers, open or not. */
export function isDeskRoute(route: string): boolean {
  return /^\/(?:api\/)?beheer(?:\/|$)/.test(route);
}

function isPageToLogIn(route: string): boolean {
  return /^\/beheer\/inloggen(?:\/|$)/.test(route);
}

/** The few routes for who is not logged in yet. */
export function isOpen(route: string): boolean {
  return openRoutes.includes(route.replace(/\/$/, ''));
}

const openRoutes = ['/beheer/inloggen', '/beheer/inloggen/[code]', '/api/beheer/code', '/api/beheer/sign-in'];

async function sendToLogIn(context: APIContext): Promise<Response> {
  const { request, url } = context;
  if (request.method !== 'POST') {
    const missing = url.searchParams.has('ingelogd') ? '?geen-cookie' : '';
    return context.redirect(`${deskPath.signIn}${missing}`, 303);
  }
  /* A form that comes after the session ended: what was typed is shown, to be copied. */
  return showLogIn(context, { reason: 'ended', typed: textsOf(readFields(await request.text())) }, 401);
}

async function sayUnavailable(context: APIContext): Promise<Response> {
  const { request, locals } = context;
  const isUnread = request.method === 'POST' && !request.bodyUsed;
  const sent = isUnread ? readFields(await request.text()) : locals.deskAttempt?.fields;
  const typed = textsOf(sent ?? {});
  const page = await showLogIn(context, { reason: 'unavailable', typed }, 503);
  page.headers.set('retry-after', '60');
  return page;
}

/** The page to log in needs no data, and so can always be shown. */
async function showLogIn(context: APIContext, note: SignInNote, status: number): Promise<Response> {
  context.locals.signInNote = note;
  const page = await context.rewrite(new Request(new URL(deskPath.signIn, context.url)));
  return new Response(page.body, { status, headers: page.headers });
}

/** What somebody wrote, not what a form says by itself. */
function textsOf(fields: Readonly<Record<string, string>>): string[] {
  return Object.values(fields).filter((value) => /\s/.test(value.trim()));
}

/** Search engines stay out. */
function unlisted(response: Response): Response {
  response.headers.set('x-robots-tag', 'noindex, nofollow');
  return response;
}
