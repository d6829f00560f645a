import type { APIRoute } from 'astro';
import { deskPath } from '../../../organiser/paths.ts';
import { readFields } from '../../../organiser/read-fields.ts';

export const prerender = false;

/** Mails a code to an organiser. Whoever asks gets the same answer. */
export const POST: APIRoute = async (context) => {
  const { services, network = '' } = context.locals;
  const { email = '' } = readFields(await context.request.text());
  const { waitSeconds } = await services.organisers.requestCode(email, network);
  if (waitSeconds === 0) return context.redirect(`${deskPath.signIn}?verstuurd`, 303);
  context.locals.signInNote = { reason: 'too-many', waitSeconds };
  const page = await context.rewrite(new Request(new URL(deskPath.signIn, context.url)));
  const headers = new Headers(page.headers);
  headers.set('retry-after', String(waitSeconds));
  return new Response(page.body, { status: 429, headers });
};

/** The address takes forms only. */
export const ALL: APIRoute = () => new Response(null, { status: 405, headers: { allow: 'POST' } });
