import type { APIRoute, GetStaticPaths } from 'astro';
import ledger from '../../content/ids.json';
import { buildCatalogue } from '../catalogue/build-catalogue.ts';
import { parseLedger } from '../check/ledger.ts';
import { loadCourse, loadLessonTexts, loadProtocols } from '../course/load-course.ts';
import { isLanguage, languages } from '../i18n/language.ts';

export const prerender = true;

export const getStaticPaths = (() =>
  languages.map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/** Everything that a workshop can name, fetched by the tools: see `src/catalogue/model.ts`. */
export const GET: APIRoute = async ({ params }) => {
  if (!isLanguage(params.language)) return new Response(null, { status: 404 });
  const [course, protocols, textOf] = await Promise.all([
    loadCourse(params.language),
    loadProtocols(),
    loadLessonTexts(),
  ]);
  return Response.json(buildCatalogue({ course, protocols, textOf, ledger: parseLedger(ledger) }));
};
