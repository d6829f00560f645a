import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogueFile } from '../catalogue/catalogue-file.ts';
import { isLanguage, languages } from '../i18n/language.ts';

export const prerender = true;

export const getStaticPaths = (() =>
  languages.map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/** Everything that a workshop can name, fetched by the tools: see `src/catalogue/model.ts`. */
export const GET: APIRoute = async ({ params }) =>
  isLanguage(params.language)
    ? Response.json(await catalogueFile(params.language))
    : new Response(null, { status: 404 });
