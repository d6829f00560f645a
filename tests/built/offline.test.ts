import { describe, expect, it } from 'vitest';
import { pathFor } from '../../src/i18n/addresses.ts';
import { languages } from '../../src/i18n/language.ts';
import { type OfflineManifest, type PackedFile, toolsGroup } from '../../src/offline/model.ts';
import { heldBy, planFor } from '../../src/offline/plan.ts';
import { createSecurityHeaders } from '../../src/server/security-headers.ts';
import {
  brotliBytes,
  builtPages,
  isServed,
  lessonPages,
  moduleGraph,
  siteFile,
} from '../support/built-site.ts';

const pages = builtPages();

describe.each(languages)('what can be taken along in %s', (language) => {
  const own = pathFor(language, 'takeAlong');
  const text = pages
    .find(({ path }) => path === own)
    ?.document.querySelector('#offline-manifest')?.textContent;
  const manifest = JSON.parse(text ?? '{}') as OfflineManifest;
  const cost = (groups: readonly string[]) => planFor(manifest, { groups }, () => 'missing').bytes;
  const all = manifest.groups.map(({ id }) => id);
  const lessons = lessonPages().filter(({ path }) => path.startsWith(`/${language}/`));

  it('is at most 350,000 bytes for everything, and 130,000 for the lessons', () => {
    process.stdout.write(
      `\nTaken along in ${language} (brotli): everything ${cost(all)}, lessons ${cost(all.filter((id) => id !== toolsGroup))}\n`,
    );
    expect(cost(all)).toBeLessThanOrEqual(350_000);
    expect(cost(all.filter((id) => id !== toolsGroup))).toBeLessThanOrEqual(130_000);
  });

  it('has every lesson, and everything else that was built and works without a server', () => {
    const there = new Set(manifest.groups.flatMap((group) => group.pages));
    for (const { path } of lessons) expect(there, path).toContain(path);
    const left = pages
      .map(({ path }) => path)
      .filter((path) => path.startsWith(`/${language}/`) && !there.has(path));
    expect(left.filter((path) => !/webinar|404/.test(path))).toEqual([]);
  });

  it('has every script of its pages, also those that load later, and nothing that is not served', () => {
    for (const group of manifest.groups) {
      const files = new Set(group.files);
      for (const path of group.pages) {
        const page = pages.find((one) => one.path === path);
        for (const script of page?.document.querySelectorAll('script[src]') ?? [])
          for (const one of moduleGraph(script.getAttribute('src') ?? '', new Set(), true))
            expect(files, `${one} of ${path}`).toContain(one);
      }
    }
    for (const address of Object.keys(manifest.items))
      expect(isServed(address.split('?')[0] ?? ''), address).toBe(true);
  });

  it('is packed whole, and says truthfully what is sent', () => {
    for (const pack of manifest.packs) {
      const lines: PackedFile[] = siteFile(pack.address)
        .toString('utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(lines.map(({ path }) => path)).toEqual(heldBy(pack, manifest));
      for (const { path, text } of lines)
        expect(
          text === siteFile(path.endsWith('/') ? `${path}index.html` : path).toString('utf8'),
          path,
        ).toBe(true);
    }
    const [lesson] = lessons;
    if (!lesson) throw new Error('no lesson');
    expect(manifest.items[lesson.path]?.bytes).toBe(brotliBytes(lesson.html));
  });

  it('packs no page to which the server gives headers that a pack does not have', () => {
    const headers = createSecurityHeaders('dist', true);
    const withoutHashes = (path: string) =>
      JSON.stringify(headers(path, 'static')).replace(/ 'sha256-[^']+'/g, '');
    const packed = new Set(manifest.packs.flatMap((pack) => heldBy(pack, manifest)));
    expect(packed.size).toBeGreaterThan(100);
    const others = [...packed].filter(
      (path) => withoutHashes(path) !== withoutHashes(manifest.packs[0]?.address ?? ''),
    );
    expect(others).toEqual([]);
  });

  it('has with each module what the tools show of its lessons', () => {
    for (const { id, pages: own, files } of manifest.groups.filter((group) => group.id !== toolsGroup)) {
      const ofModule = lessons.filter(({ path }) => own.includes(path));
      expect(files.filter((file) => file.startsWith('/pieces/')).length, id).toBe(ofModule.length);
    }
  });

  it('says its size in every list, and none on a lesson', () => {
    const empty = pages.filter(({ document }) =>
      document.querySelectorAll('[data-size-of], [data-figure]').some((one) => !/\d/.test(one.textContent)),
    );
    expect(empty.map(({ path }) => path)).toEqual([]);
    const overview = pages.find(({ path }) => path === pathFor(language, 'course'));
    expect(overview?.document.querySelectorAll('[data-size-of]').length).toBeGreaterThanOrEqual(
      lessons.length,
    );
    expect(lessons.filter(({ document }) => document.querySelector('[data-size-of]'))).toEqual([]);
  });

  it('can be put on the home screen: the manifest names pictures and pages that are there', () => {
    const file = JSON.parse(siteFile(`/manifest.${language}.webmanifest`).toString('utf8'));
    for (const { src } of file.icons) expect(isServed(src), src).toBe(true);
    for (const { url } of [{ url: file.start_url }, ...file.shortcuts]) expect(isServed(url), url).toBe(true);
  });
});

it('the worker is small, and its stand-in smaller', () => {
  expect(brotliBytes(siteFile('/sw.js'))).toBeLessThanOrEqual(3_500);
  expect(brotliBytes(siteFile('/sw-off.js'))).toBeLessThanOrEqual(400);
});
