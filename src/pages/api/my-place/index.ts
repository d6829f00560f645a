import type { APIContext, APIRoute } from 'astro';
import { pathFor } from '../../../i18n/addresses.ts';
import { isLanguage, languages } from '../../../i18n/language.ts';
import { strings } from '../../../i18n/strings.ts';
import { type OwnAction, type OwnAttempt, readOwnForm } from '../../../webinar/read-own-form.ts';
import { parseDetails } from '../../../webinar/sign-up-schema.ts';

export const prerender = false;

/**
 * What a person does on their own page. The secret comes in the body, so that it stands in no log; the
 * answer is a page that says what happened.
 */
export const POST: APIRoute = async (context) => {
  const { token, action, fields } = readOwnForm(await context.request.text());
  const language = isLanguage(fields.page) ? fields.page : languages[0];
  const { ownPlace, visitor, reportFailure } = context.locals.services;
  const here = /^[\w-]{1,100}$/.test(token) ? pathFor(language, 'ownPlace', { token }) : undefined;
  if (!here) return context.redirect(pathFor(language, 'webinarCancel'), 303);
  const done = (what: keyof typeof strings.en.ownPlace.done) => context.redirect(`${here}?done=${what}`, 303);
  const act: Readonly<Record<OwnAction, () => Promise<Response>>> = {
    take: async () => ((await ownPlace.take(token)) ? done('taken') : context.redirect(here, 303)),
    leave: async () => ((await ownPlace.leave(token)) ? done('left') : context.redirect(here, 303)),
    async change() {
      const parsed = parseDetails(fields);
      if ('complaints' in parsed) return showAgain(context, here, { values: fields, ...parsed });
      return (await ownPlace.change(token, parsed.details)) ? done('changed') : context.redirect(here, 303);
    },
    'end-news': async () =>
      (await ownPlace.endNews(token)) ? done('news-ended') : context.redirect(here, 303),
    async download() {
      const data = await visitor.ownData(token);
      return data ? fileOf(data, strings[language].ownPlace.fileName) : context.redirect(here, 303);
    },
    async erase() {
      const erased = await ownPlace.erase(token);
      return context.redirect(erased ? pathFor(language, 'webinarErased') : here, 303);
    },
  };
  try {
    return action ? await act[action]() : context.redirect(here, 303);
  } catch (error) {
    reportFailure('own-place-not-changed', error);
    return showAgain(context, here, { failed: true });
  }
};

/** The address takes forms only. */
export const ALL: APIRoute = () => new Response(null, { status: 405, headers: { allow: 'POST' } });

/** The own page with what went wrong. A new request without a body, because the body has been read. */
function showAgain(context: APIContext, here: string, attempt: OwnAttempt): Promise<Response> {
  context.locals.ownAttempt = attempt;
  return context.rewrite(new Request(new URL(here, context.url)));
}

function fileOf(data: object, name: string): Response {
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.json"`,
    },
  });
}
