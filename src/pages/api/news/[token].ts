import type { APIRoute } from 'astro';
import { pathFor } from '../../../i18n/addresses.ts';
import { isLanguage, languages } from '../../../i18n/language.ts';

export const prerender = false;

/**
 * The address in the header List-Unsubscribe (RFC 8058): the mail program posts here when its button is
 * pressed, without cookies and without a page of ours, and wants nothing but an answer. Who is not on the
 * list any more is not, so that is a success too.
 */
export const POST: APIRoute = async ({ params, locals }) => {
  await locals.services.ownPlace.endNews(params.token ?? '');
  return new Response(null, { status: 200 });
};

/** A person who opens the address sees their own page, where news has a box. A look changes nothing: scanners look too. */
export const GET: APIRoute = async ({ params, locals, redirect }) => {
  const token = params.token ?? '';
  const own = await locals.services.ownPlace.find(token);
  if (!own) return redirect(pathFor(languages[0], 'webinarCancel'), 303);
  const { language } = own.person;
  const page = pathFor(isLanguage(language) ? language : languages[0], 'ownPlace', { token });
  return redirect(`${page}#news`, 303);
};

export const HEAD = GET;

/** Nothing else is done here. */
export const ALL: APIRoute = () => new Response(null, { status: 405, headers: { allow: 'GET, HEAD, POST' } });
