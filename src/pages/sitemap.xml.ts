import type { APIRoute } from 'astro';
import { loadCourse, loadProtocols, loadWebinars } from '../course/load-course.ts';
import { buildSitemap } from '../course/sitemap.ts';
import { languages } from '../i18n/language.ts';

export const GET: APIRoute = async ({ site }) => {
  const content = {
    courses: await Promise.all(languages.map(loadCourse)),
    protocols: await loadProtocols(),
    webinars: (await loadWebinars()).map(({ id }) => id),
  };
  return new Response(buildSitemap(content, site), { headers: { 'Content-Type': 'application/xml' } });
};
