import type { APIContext, MiddlewareNext } from 'astro';
import { deskPath } from './paths.ts';
import { readFields } from './read-fields.ts';
import { sessionCookie } from './session-cookie.ts';

/**
 * The one door to everything below /beheer/ and /api/beheer/: without a session it leads to the page to log
 * in. It goes by the route that answers, not by the spelling of the address; and even past it there is
 * nothing to take, for people are reached only through the desk that it puts into `locals`.
 */
export async function guardDesk(context: APIContext, next: MiddlewareNext): Promise<Response> {
  if (!isDeskRoute(context.routePattern)) return next();
  const secret = context.cookies.get(sessionCookie)?.value;
  const { locals } = context;
  if (!isOpen(context.routePattern) && !locals.desk) {
    const desk = await locals.services.organisers.enter(secret);
    if (!desk) return sendToLogIn(context);
    locals.desk = desk;
  }
  const response = await next();
  response.headers.set('x-robots-tag', 'noindex, nofollow');
  return response;
}

/** True for the routes of the organisers, open or not. */
export function isDeskRoute(route: string): boolean {
  return /^\/(?:api\/)?beheer(?:\/|$)/.test(route);
}

/** The few routes for who is not logged in yet. */
export function isOpen(route: string): boolean {
  return openRoutes.includes(route.replace(/\/$/, ''));
}

const openRoutes = ['/beheer/inloggen', '/beheer/inloggen/[code]', '/api/beheer/code', '/api/beheer/sign-in'];

async function sendToLogIn(context: APIContext): Promise<Response> {
  const { request, locals, url } = context;
  if (request.method !== 'POST') {
    const missing = url.searchParams.has('ingelogd') ? '?geen-cookie' : '';
    return context.redirect(`${deskPath.signIn}${missing}`, 303);
  }
  /* A form that comes after the session ended: what was typed is shown, to be copied. */
  const typed = Object.values(readFields(await request.text())).filter((value) => /\s/.test(value.trim()));
  locals.signInNote = { reason: 'ended', typed };
  const page = await context.rewrite(new Request(new URL(deskPath.signIn, url)));
  return new Response(page.body, { status: 401, headers: page.headers });
}
