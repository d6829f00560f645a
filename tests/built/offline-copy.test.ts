import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Script } from 'node:vm';
import { unzipSync } from 'fflate';
import { type HTMLElement, parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCopy } from '../../src/build/export-offline/build-copy.ts';
import { packZip } from '../../src/build/export-offline/pack-zip.ts';
import { type Language, languages } from '../../src/i18n/language.ts';
import { strings } from '../../src/i18n/strings.ts';
import { lessonPages } from '../support/built-site.ts';
import { copySite } from '../support/offline-copy.ts';
import { askedElsewhere, htmlComplaints, inlineOffenders } from '../support/page-checks.ts';

type Files = ReadonlyMap<string, Buffer>;

const build = (language: Language, site: string | null = copySite) =>
  buildCopy({ client: 'dist/client', language, site: site ?? undefined });

describe.each(languages)('the copy for a stick (%s)', (language) => {
  let files: Files;
  let pages: { file: string; document: HTMLElement }[];
  beforeAll(async () => {
    files = await build(language);
    pages = pagesOf(files);
  });

  it('holds every lesson, with its questions', () => {
    const built = lessonPages().filter(({ path }) => path.startsWith(`/${language}/`));
    const copied = pages.filter(({ document }) => document.querySelector('article.lesson'));
    expect(copied.map(({ file }) => file)).toEqual(
      built.map(({ path }) => `${path.slice(language.length + 2)}index.html`),
    );
    const questions = (all: readonly { document: HTMLElement }[]) =>
      all.flatMap(({ document }) => document.querySelectorAll('[data-question]')).length;
    expect(questions(copied)).toBe(questions(built));
    expect(questions(copied)).toBeGreaterThan(80);
  });

  it('leads every link to a file of its own, and every fragment to a place on that page', () => {
    expect(brokenLinks(files)).toEqual([]);
  });

  it('has every script, style sheet, picture and form that a page names', () => {
    const named = pages.flatMap(({ file, document }) =>
      document
        .querySelectorAll('[src], link[href], form[action]')
        .map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? one.getAttribute('action') ?? '')
        .filter((address) => !address.startsWith('data:'))
        .map((address) => targetOf(file, address).file),
    );
    expect(named.length).toBeGreaterThan(100);
    expect([...new Set(named)].filter((file) => !files.has(file))).toEqual([]);
  });

  it('holds nothing that no page uses', () => {
    const named = new Set(
      pages.flatMap(({ file, document }) =>
        document
          .querySelectorAll('[src], [href], [action]')
          .map(
            (one) =>
              targetOf(
                file,
                one.getAttribute('src') ?? one.getAttribute('href') ?? one.getAttribute('action') ?? '',
              ).file,
          ),
      ),
    );
    const script = files.get('files/begin.js')?.toString() ?? '';
    const idle = [...files.keys()].filter((file) => !named.has(file) && !script.includes(file));
    expect(idle).toEqual([strings[language].offlineCopy.readMeName, 'files/keep.js'].sort());
  });

  it('has nothing left of what a browser forbids on a disk', () => {
    for (const { file, document } of pages) {
      const found = document.querySelectorAll(forbidden).map(({ outerHTML }) => outerHTML);
      expect({ file, found }).toEqual({ file, found: [] });
      const styles = document.querySelectorAll('style').map(({ text }) => text);
      expect(styles.filter((one) => /url\(\s*["']?\//.test(one))).toEqual([]);
    }
    for (const [file, bytes] of files) {
      if (!file.endsWith('.js')) continue;
      /* A script that could only run as a module does not parse as a classic one. */
      expect(() => new Script(bytes.toString(), { filename: file })).not.toThrow();
      expect(bytes.toString()).not.toMatch(/\bimport\s*\(|import\.meta|modulepreload|serviceWorker|sw\.js/);
    }
  });

  it('invites nobody to take along what they have, and names no costs of opening a page', () => {
    const { link, title } = strings[language].offline;
    const about = aboutOf(language);
    const led = pages.flatMap(({ file, document }) => {
      expect(document.querySelectorAll('[data-size-of], [data-figure], take-along').length).toBe(0);
      return document
        .querySelectorAll('main a')
        .filter((one) => targetOf(file, one.getAttribute('href') ?? '').file === about)
        .map((one) => one.text.trim());
    });
    expect(led.length).toBeGreaterThan(2);
    expect(led.filter((words) => words === link || words === title)).toEqual([]);
  });

  it('has names that every disk takes, below one folder', () => {
    const plain = /^(?:[a-z0-9-]+\/)*[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
    const names = [...files.keys()];
    expect(names.filter((name) => !plain.test(name) || name.length > 120)).toEqual([]);
    /* Windows: two names that differ by a capital are one, and some are those of devices. */
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => /(^|\/)(con|prn|aux|nul|com\d|lpt\d)[./]/i.test(name))).toEqual([]);
    const folders = Object.keys(unzipSync(packZip('leerkring', files))).map((name) => name.split('/')[0]);
    expect(new Set(folders)).toEqual(new Set(['leerkring']));
  });

  it('asks nothing of another host, and has no style attributes or inline handlers', () => {
    for (const { document } of pages) {
      expect(askedElsewhere(document)).toEqual([]);
      expect(inlineOffenders(document)).toEqual([]);
    }
  });

  it('is valid HTML on the first page, a lesson and the page about the copy', async () => {
    const lesson = pages.find(({ document }) => document.querySelector('article.lesson'))?.file ?? '';
    for (const file of ['index.html', lesson, aboutOf(language)])
      expect({ file, complaints: await htmlComplaints(files.get(file)?.toString() ?? '') }).toEqual({
        file,
        complaints: [],
      });
  });

  it('leads to the site for webinars and for the other language, and says so', () => {
    const away = pages.flatMap(({ document }) => document.querySelectorAll('a[data-on-site]'));
    expect(new Set(away.map((link) => new URL(link.getAttribute('href') ?? '').origin))).toEqual(
      new Set([copySite]),
    );
    const paths = away.map((link) => new URL(link.getAttribute('href') ?? '').pathname);
    expect(paths).toContain(`/${language}/webinar/`);
    expect(
      paths.every((path) => /^\/(nl|en)\/webinars?\//.test(path) || !path.startsWith(`/${language}/`)),
    ).toBe(true);
  });

  it('leads nowhere but to itself when nobody said where the site stands', async () => {
    const unknown = await build(language, null);
    expect(brokenLinks(unknown)).toEqual([]);
    const away = pagesOf(unknown).flatMap(({ document }) => document.querySelectorAll('a[data-on-site]'));
    expect(away.length).toBeGreaterThan(100);
    const hrefs = away.map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.filter((href) => !href.endsWith('#left-out'))).toEqual([]);
  });

  it('says at every tool that makes links that they open nowhere, unless it knows where the site stands', async () => {
    const saying = (all: typeof pages) =>
      all.filter(({ document }) => document.querySelector('[data-no-address]')).map(({ file }) => file);
    /* In a script that makes an address, `location` is left, or what the export wrote in its place. */
    const unknown = await build(language, null);
    const makers = pagesOf(unknown).filter(({ file, document }) => {
      const src = document.querySelector('script[defer]')?.getAttribute('src') ?? '';
      return /new URL\([\w.]+,location\.href\)/.test(unknown.get(targetOf(file, src).file)?.toString() ?? '');
    });
    expect(makers.length).toBeGreaterThan(2);
    expect(saying(pagesOf(unknown))).toEqual(expect.arrayContaining(makers.map(({ file }) => file)));
    expect(saying(pages)).toEqual([]);
  });

  it('weighs no more than 1.5 MB, and what the README says', () => {
    const megabytes = packZip(`leerkring-${language}`, files).length / 1e6;
    const said = Number(
      new RegExp(`leerkring-${language}\\.zip\` \\(([\\d.]+) MB\\)`).exec(
        readFileSync('README.md', 'utf8'),
      )?.[1],
    );
    expect(megabytes).toBeLessThanOrEqual(1.5);
    expect(Math.abs(megabytes - said)).toBeLessThanOrEqual(0.05);
  });

  it('is the same to the byte when it is made again', async () => {
    const again = packZip('x', await build(language));
    expect(Buffer.from(again).equals(packZip('x', files))).toBe(true);
  });

  it('is the same to the byte in another time zone', () => {
    const zone = process.env.TZ;
    const zips = ['Africa/Johannesburg', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((one) => {
      process.env.TZ = one;
      return Buffer.from(packZip('x', files)).toString('base64');
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(zips).size).toBe(1);
  });
});

it('a copy says what to do when there is no built site', async () => {
  const none = buildCopy({ client: 'no-such-folder', language: 'nl', site: undefined });
  await expect(none).rejects.toThrow('run `npm run build` first');
});

it('a link that leads nowhere is found', () => {
  const page = (html: string) => Buffer.from(html);
  const files = new Map([
    [
      'index.html',
      page('<a href="a/index.html#there">1</a><a href="a/index.html#gone">2</a><a href="b/">3</a>'),
    ],
    ['a/index.html', page('<h2 id="there">x</h2><a href="../index.html">4</a>')],
  ]);
  expect(brokenLinks(files)).toEqual(['index.html: a/index.html#gone', 'index.html: b/']);
});

/** What a file may not be or do, and what names an address from the root of a disk. */
const forbidden = [
  'script[type=module]',
  'base',
  'link[rel=modulepreload]',
  'link[rel=manifest]',
  'link[rel=apple-touch-icon]',
  'meta[http-equiv]',
  '[src^="/"]',
  '[href^="/"]',
  '[action^="/"]',
  '[srcset^="/"]',
].join(', ');

function pagesOf(files: Files): { file: string; document: HTMLElement }[] {
  return [...files]
    .filter(([file]) => file.endsWith('index.html'))
    .map(([file, bytes]) => ({ file, document: parse(bytes.toString(), { comment: true }) }));
}

/** Links within the copy without a file, and fragments without a place: a script reads those that hold data. */
function brokenLinks(files: Files): string[] {
  const pages = pagesOf(files);
  const ids = new Map(
    pages.map(({ file, document }) => [
      file,
      new Set(document.querySelectorAll('[id]').map((one) => one.getAttribute('id'))),
    ]),
  );
  return pages.flatMap(({ file, document }) =>
    document
      .querySelectorAll('a[href]')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^[a-z]+:/.test(href))
      .filter((href) => {
        const target = targetOf(file, href);
        const places = ids.get(target.file);
        return (
          !places || (target.fragment !== '' && !isData(target.fragment) && !places.has(target.fragment))
        );
      })
      .map((href) => `${file}: ${href}`),
  );
}

/** `from=…` and the like: read by the tool that the link leads to. */
const isData = (fragment: string) => fragment.includes('=');

function targetOf(from: string, href: string): { file: string; fragment: string } {
  const [path = '', fragment = ''] = href.split('#');
  const plain = path.split('?')[0] ?? '';
  return {
    file: plain === '' ? from : posix.join(posix.dirname(from), plain),
    fragment: decodeURIComponent(fragment),
  };
}

function aboutOf(language: Language): string {
  return `${strings[language].offlineCopy.slug}/index.html`;
}
