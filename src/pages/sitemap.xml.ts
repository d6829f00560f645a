import type { APIRoute } from 'astro';
import { loadCourse, loadProtocols } from '../course/load-course.ts';
import { buildSitemap } from '../course/sitemap.ts';
import { languages } from '../i18n/language.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    buildSitemap(
      { courses: await Promise.all(languages.map(loadCourse)), protocols: await loadProtocols() },
      site,
    ),
    { headers: { 'Content-Type': 'application/xml' } },
  );
