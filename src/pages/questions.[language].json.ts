import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogueFile } from '../catalogue/catalogue-file.ts';
import { questionFileOf } from '../group-result/question-list.ts';
import { isLanguage, languages } from '../i18n/language.ts';

export const prerender = true;

export const getStaticPaths = (() =>
  languages.map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/** The questions that a group result can count, fetched by it: see `src/group-result/question-list.ts`. */
export const GET: APIRoute = async ({ params }) =>
  isLanguage(params.language)
    ? Response.json(questionFileOf(await catalogueFile(params.language)))
    : new Response(null, { status: 404 });
