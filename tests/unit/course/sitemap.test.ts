import { expect, it } from 'vitest';
import { buildSitemap } from '../../../src/course/sitemap.ts';

it('the sitemap lists every plain page, protocol and webinar in both languages, each with its twin', () => {
  const xml = buildSitemap(
    {
      courses: [{ language: 'nl', modules: [], lessons: [] }],
      protocols: [{ slug: { nl: 'stil-bord', en: 'chalk-talk' } }],
      webinars: ['plg-webinar'],
    },
    new URL('https://leerkring.example'),
  );
  expect(xml).toContain('<loc>https://leerkring.example/nl/cursus/</loc>');
  expect(xml).toContain('<loc>https://leerkring.example/en/course/</loc>');
  expect(xml).toContain('hreflang="en-ZA" href="https://leerkring.example/en/glossary/"');
  expect(xml).toContain('<loc>https://leerkring.example/nl/webinars/plg-webinar/</loc>');
  expect(xml).toContain('<loc>https://leerkring.example/nl/gespreksvormen/stil-bord/</loc>');
  expect(xml.match(/<url>/g)).toHaveLength(40);
});
