import type { APIRoute } from 'astro';
import { isLanguage, languages } from '../../../../i18n/language.ts';
import { strings } from '../../../../i18n/strings.ts';

export const prerender = false;

/** The calendar file that anyone may fetch, in the language of `?language=`; while there is no date, 404 in words. */
export const GET: APIRoute = async ({ params, url, locals }) => {
  const asked = url.searchParams.get('language');
  const language = isLanguage(asked) ? asked : languages[0];
  const id = params.webinar ?? '';
  const calendar = await locals.services.publicCalendar({ id, language });
  if (typeof calendar === 'string') {
    const text = strings[language].mail;
    const sentence = calendar === 'no-date' ? text.noCalendar : text.noWebinar;
    return new Response(`${sentence}\n`, {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'content-language': language },
    });
  }
  return new Response(calendar.file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': `attachment; filename="${id}.ics"`,
    },
  });
};
