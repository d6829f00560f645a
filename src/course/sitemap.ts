import { type Page, pathFor } from '../i18n/addresses.ts';
import { type Language, type Localized, languages, languageTag } from '../i18n/language.ts';
import type { Course } from './arrange.ts';

/** Pages without slugs that search engines may list. */
const plainPages: readonly Page[] = [
  'home',
  'course',
  'protocols',
  'session',
  'actionPlan',
  'supportProgramme',
  'workshopBuild',
  'workshopShow',
  'groupResult',
  'glossary',
  'faq',
  'sources',
  'selfScan',
  'webinar',
  'webinars',
  'about',
  'privacy',
  'accessibility',
];

/**
 * The sitemap (https://www.sitemaps.org/protocol.html) of all pages in all languages, each with its twins.
 * `courses` holds one course a language.
 */
export function buildSitemap({ courses, protocols, webinars }: SiteContent, site: URL | undefined): string {
  const groups: Address[] = [
    ...plainPages.map((page) => inEvery((language) => pathFor(language, page))),
    ...webinars.map((webinar) => inEvery((language) => pathFor(language, 'webinarOne', { webinar }))),
    ...(courses[0]?.modules ?? []).map((module) =>
      inEvery((language) => pathFor(language, 'module', { module: module.slugs[language] })),
    ),
    ...(courses[0]?.lessons ?? []).map((lesson) =>
      inEvery((language) =>
        pathFor(language, 'lesson', {
          module: lesson.module.slugs[language],
          lesson: lesson.slugs[language],
        }),
      ),
    ),
    ...protocols.map(({ slug }) =>
      inEvery((language) => pathFor(language, 'protocol', { protocol: slug[language] })),
    ),
  ];
  const url = (path: string) => escapeXml(new URL(path, site).href);
  const alternates = (address: Address) =>
    languages
      .map((of) => `<xhtml:link rel="alternate" hreflang="${languageTag[of]}" href="${url(address[of])}"/>`)
      .join('');
  const entries = groups.flatMap((address) =>
    languages.map((of) => `<url><loc>${url(address[of])}</loc>${alternates(address)}</url>`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

/** What has pages of its own. */
export interface SiteContent {
  readonly courses: readonly Course[];
  readonly protocols: readonly { readonly slug: Localized }[];
  /** Their ids. */
  readonly webinars: readonly string[];
}

type Address = Record<Language, string>;

function inEvery(path: (language: Language) => string): Address {
  return { nl: path('nl'), en: path('en') };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
