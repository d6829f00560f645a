import type { APIRoute, GetStaticPaths } from 'astro';
import { isLanguage, languages } from '../i18n/language.ts';
import { loadIndexFile } from '../search/load-index.ts';

export const prerender = true;

export const getStaticPaths = (() =>
  languages.map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/** The search index of one language: see `src/search/model.ts` for its shape. */
export const GET: APIRoute = async ({ params }) => {
  if (!isLanguage(params.language)) return new Response(null, { status: 404 });
  const { json } = await loadIndexFile(params.language);
  return new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
