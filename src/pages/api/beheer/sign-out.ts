import type { APIRoute } from 'astro';
import { deskPath } from '../../../organiser/paths.ts';
import { readFields } from '../../../organiser/read-fields.ts';
import { sessionCookie, sessionCookieOptions } from '../../../organiser/session-cookie.ts';

export const prerender = false;

/** Ends this session, or every session of this organiser. */
export const POST: APIRoute = async (context) => {
  const { desk, services } = context.locals;
  const { everywhere } = readFields(await context.request.text());
  if (everywhere) await services.organisers.signOutEverywhere(desk);
  else await services.organisers.signOut(context.cookies.get(sessionCookie)?.value ?? '');
  context.cookies.set(sessionCookie, '', { ...sessionCookieOptions, maxAge: 0 });
  return context.redirect(deskPath.signIn, 303);
};

/** The address takes forms only. */
export const ALL: APIRoute = () => new Response(null, { status: 405, headers: { allow: 'POST' } });
