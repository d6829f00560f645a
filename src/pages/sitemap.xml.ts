import type { APIRoute } from 'astro';
import { loadCourse, loadWebinars } from '../course/load-course.ts';
import { buildSitemap } from '../course/sitemap.ts';
import { languages } from '../i18n/language.ts';

export const GET: APIRoute = async ({ site }) => {
  const courses = await Promise.all(languages.map(loadCourse));
  const webinars = (await loadWebinars()).map(({ id }) => id);
  return new Response(buildSitemap(courses, webinars, site), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
