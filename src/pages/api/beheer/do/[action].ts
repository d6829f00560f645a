import type { APIContext, APIRoute } from 'astro';
import { pageAfter, pageOf } from '../../../../organiser/action-pages.ts';
import type { DeskAttempt } from '../../../../organiser/desk-attempt.ts';
import { actionNames } from '../../../../organiser/model.ts';
import { readFields } from '../../../../organiser/read-fields.ts';

export const prerender = false;

/**
 * Does what an organiser asks and leads to a page that says what happened; or shows the form again, with what
 * to mend, or, with `step=look`, to be looked at before anything is done.
 */
export const POST: APIRoute = async (context) => {
  const action = actionNames.find((name) => name === context.params.action);
  if (!action) return new Response(null, { status: 404 });
  const { desk, services } = context.locals;
  const { step, ...fields } = readFields(await context.request.text());
  if (step === 'look') return showAgain(context, { action, fields }, 200);
  try {
    const result = await desk.act(action, fields);
    if ('done' in result) return context.redirect(`${pageAfter(action, fields)}?gedaan=${result.done}`, 303);
    return await showAgain(context, { action, fields, ...result }, 422);
  } catch (error) {
    services.reportFailure('organiser-action-failed', error);
    return showAgain(context, { action, fields, complaints: { form: 'not-saved' } }, 503);
  }
};

/** The address takes forms only. */
export const ALL: APIRoute = () => new Response(null, { status: 405, headers: { allow: 'POST' } });

/** A new request without a body, because the body has been read. */
async function showAgain(context: APIContext, attempt: DeskAttempt, status: number): Promise<Response> {
  context.locals.deskAttempt = attempt;
  const page = await context.rewrite(
    new Request(new URL(pageOf(attempt.action, attempt.fields), context.url)),
  );
  return page.status === 200 ? new Response(page.body, { status, headers: page.headers }) : page;
}
