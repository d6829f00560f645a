import { expect, it } from 'vitest';
import { buildSitemap } from '../../../src/course/sitemap.ts';

it('the sitemap lists every plain page in both languages, each with its twin', () => {
  const xml = buildSitemap(
    [{ language: 'nl', modules: [], lessons: [] }],
    new URL('https://leerkring.example'),
  );
  expect(xml).toContain('<loc>https://leerkring.example/nl/cursus/</loc>');
  expect(xml).toContain('<loc>https://leerkring.example/en/course/</loc>');
  expect(xml).toContain('hreflang="en-ZA" href="https://leerkring.example/en/glossary/"');
  expect(xml.match(/<url>/g)).toHaveLength(22);
});
