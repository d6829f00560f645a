import type { APIRoute, GetStaticPaths } from 'astro';
import { pathFor } from '../i18n/addresses.ts';
import { isLanguage, languages, languageTag } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';

export const prerender = true;

export const getStaticPaths = (() =>
  languages.map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/** What a phone needs to put the site on its home screen, in one language. */
export const GET: APIRoute = async ({ params }) => {
  const { language } = params;
  if (!isLanguage(language)) return new Response(null, { status: 404 });
  const { page, course, actionPlan, search } = strings[language];
  const icon = (size: number, purpose: string, name = `icon-${size}`) => ({
    src: `/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return new Response(
    JSON.stringify({
      id: pathFor(language, 'home'),
      name: `${page.siteName}: ${course.homeTitle}`,
      short_name: page.siteName,
      description: course.homeDescription,
      lang: languageTag[language],
      start_url: pathFor(language, 'home'),
      scope: '/',
      display: 'standalone',
      background_color: '#fbf6eb',
      theme_color: '#fbf6eb',
      icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable', 'icon-mask')],
      shortcuts: [
        { name: course.overviewTitle, url: pathFor(language, 'course') },
        { name: page.myLearning, url: pathFor(language, 'myLearning') },
        { name: actionPlan.title, url: pathFor(language, 'actionPlan') },
        { name: search.title, url: pathFor(language, 'search') },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } },
  );
};
