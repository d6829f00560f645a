import type { APIContext, APIRoute } from 'astro';
import { type Page, pathFor } from '../../../../i18n/addresses.ts';
import { isLanguage, languages } from '../../../../i18n/language.ts';
import { readForm, type SubmittedForm } from '../../../../webinar/read-form.ts';
import type { SignUpAttempt } from '../../../../webinar/sign-up-attempt.ts';
import { parseSignUp } from '../../../../webinar/sign-up-schema.ts';
import { suggestEmail } from '../../../../webinar/suggest-email.ts';

export const prerender = false;

/**
 * Puts someone on the list. Answers with another page to read, or with the form and what to mend in it.
 * What a robot sent gets the answer of a person.
 */
export const POST: APIRoute = async (context) => {
  const form = readForm(await context.request.text());
  const { services } = context.locals;
  const view = await services.webinar(context.params.webinar ?? '');
  if (!view) return new Response(null, { status: 404 });
  const webinar = view.webinar.id;
  const answer = answersTo(context, form, webinar);

  const parsed = parseSignUp(form.fields);
  if ('complaints' in parsed) return form.trapped ? answer.goTo('webinarThanks') : answer.askAgain(parsed);
  const verdict = services.visitor.judgeSeal(form.seal, answer);
  if (!form.trapped) {
    const meant = form.looked === form.fields.email ? undefined : suggestEmail(parsed.signUp.email);
    if (meant || verdict === 'stale') return answer.askAgain({ meant, stale: verdict === 'stale' });
  }
  try {
    const quarantined = form.trapped || verdict !== 'good';
    const outcome = await services.signUp({ webinar, form: parsed.signUp, quarantined });
    return answer.goTo(outcome === 'closed' ? 'webinarOne' : 'webinarThanks');
  } catch (error) {
    services.reportFailure('sign-up-not-stored', error);
    return answer.askAgain({ notSaved: true });
  }
};

/** The address takes forms only. */
export const ALL: APIRoute = () => new Response(null, { status: 405, headers: { allow: 'POST' } });

/** What can be answered to a form: in the language of its page, and back on the static site it came from. */
function answersTo(context: APIContext, form: SubmittedForm, webinar: string) {
  const { visitor } = context.locals.services;
  const language = isLanguage(form.fields.page) ? form.fields.page : languages[0];
  const origin = context.request.headers.get('origin') ?? '';
  const sealed = !visitor.isFormOrigin(origin);
  const from = [origin, form.from].find(visitor.isFormOrigin) ?? '';
  return {
    sealed,
    goTo: (page: Page) => context.redirect(from + pathFor(language, page, { webinar }), 303),
    askAgain(about: Partial<SignUpAttempt>): Promise<Response> {
      const seal = visitor.renewSeal(form.seal, { sealed });
      context.locals.signUpAttempt = { webinar, values: form.fields, seal, from, ...about };
      /* A new request without a body, because the body has been read. */
      return context.rewrite(new Request(new URL(pathFor(language, 'webinarFix'), context.url)));
    },
  };
}
