import type { APIRoute, GetStaticPaths } from 'astro';
import { buildLessonWords } from '../course/lesson-words.ts';
import { loadCourse, loadLessonTexts } from '../course/load-course.ts';
import { isLanguage, languages } from '../i18n/language.ts';

export const prerender = true;

export const getStaticPaths = (() =>
  languages.map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/** The words a plan can take from lessons, fetched when someone comes from one. */
export const GET: APIRoute = async ({ params }) => {
  if (!isLanguage(params.language)) return new Response(null, { status: 404 });
  const [course, textOf] = await Promise.all([loadCourse(params.language), loadLessonTexts()]);
  return Response.json(buildLessonWords(course, textOf));
};
