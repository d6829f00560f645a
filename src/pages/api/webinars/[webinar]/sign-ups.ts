import type { APIContext, APIRoute } from 'astro';
import { pathFor } from '../../../../i18n/addresses.ts';
import { isLanguage, type Language, languages } from '../../../../i18n/language.ts';
import { readForm } from '../../../../webinar/read-form.ts';
import type { SignUpAttempt } from '../../../../webinar/sign-up-attempt.ts';
import { parseSignUp } from '../../../../webinar/sign-up-schema.ts';

export const prerender = false;

/** Puts someone on the list. Answers with another page to read, or with the form and what to mend in it. */
export const POST: APIRoute = async (context) => {
  const { fields, trapped } = readForm(await context.request.text());
  const language = isLanguage(fields.page) ? fields.page : languages[0];
  const { services } = context.locals;
  const view = await services.webinar(context.params.webinar ?? '');
  if (!view) return new Response(null, { status: 404 });
  const attempt = { webinar: view.webinar.id, values: fields };

  const parsed = parseSignUp(fields);
  if ('complaints' in parsed && !trapped) return askAgain(context, language, { ...attempt, ...parsed });
  try {
    if ('signUp' in parsed) {
      const outcome = await services.signUp({
        webinar: view.webinar.id,
        form: parsed.signUp,
        quarantined: trapped,
      });
      if (outcome === 'closed') {
        return context.redirect(pathFor(language, 'webinarOne', { webinar: view.webinar.id }), 303);
      }
    }
  } catch (error) {
    services.reportFailure('sign-up-not-stored', error);
    return askAgain(context, language, { ...attempt, notSaved: true });
  }
  return context.redirect(pathFor(language, 'webinarThanks'), 303);
};

/** The address takes forms only. */
export const ALL: APIRoute = () => new Response(null, { status: 405, headers: { allow: 'POST' } });

/** Shows the form again. A new request without a body, because the body has been read. */
function askAgain(context: APIContext, language: Language, attempt: SignUpAttempt): Promise<Response> {
  context.locals.signUpAttempt = attempt;
  return context.rewrite(new Request(new URL(pathFor(language, 'webinarFix'), context.url)));
}
