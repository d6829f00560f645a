import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { leftOutOf } from '../../../../src/build/export-offline/left-out.ts';
import {
  type ModuleScript,
  type PageOfCopy,
  rewritePage,
} from '../../../../src/build/export-offline/rewrite-page.ts';
import { languageTag } from '../../../../src/i18n/language.ts';
import { strings } from '../../../../src/i18n/strings.ts';

const text = strings.en.offlineCopy;
const pages = ['index.html', 'course/index.html', 'course/a/index.html', 'search/index.html'];

/** A page of an English copy, at `course/a/`, and what it asked for. */
function rewrite(body: string, { head = '', ...options }: Partial<PageOfCopy> & { head?: string } = {}) {
  const bundled: (readonly ModuleScript[])[] = [];
  const html = rewritePage(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`, {
    copy: { language: 'en', site: 'https://leerkring.example', leftOut: leftOutOf('en'), standIns: {} },
    file: 'course/a/index.html',
    has: (file) => pages.includes(file),
    shortLinks: new Map([['/l/what/', '/en/course/a/']]),
    asset: (path) => `files${path}`,
    bundle(scripts) {
      bundled.push(scripts);
      return 'files/page.js';
    },
    begin: 'files/begin.js',
    about: 'about-this-copy/index.html',
    sends: false,
    takeAlong: { link: 'Take lessons along', title: 'Take along' },
    text,
    ...options,
  });
  const document = parse(html);
  return { html, document, bundled, link: () => document.querySelector('body a') };
}
const unknown = {
  copy: { language: 'en', site: undefined, leftOut: leftOutOf('en'), standIns: {} },
} as const;

describe('a link in a copy', () => {
  it.each([
    ['/en/', '../../index.html'],
    ['/en/course/', '../index.html'],
    ['/en/course/a/#card', 'index.html#card'],
    ['/en/search/?q=trust&amp;x=1', '../../search/index.html?q=trust&x=1'],
    ['https://leerkring.example/en/course/', '../index.html'],
    ['/l/what/#which', 'index.html#which'],
    ['#here', '#here'],
    ['mailto:an@example.org', 'mailto:an@example.org'],
  ])('to %s is %s', (from, to) => {
    expect(rewrite(`<a href="${from}">x</a>`).link()?.getAttribute('href')).toBe(to);
  });

  it('to what is left out leads to the site, and says so', () => {
    for (const path of ['/en/webinar/', '/nl/cursus/', '/l/other/', '/en/no-such-page/']) {
      const link = rewrite(`<a href="${path}">x</a>`).link();
      expect(link?.getAttribute('href')).toBe(`https://leerkring.example${path}`);
      expect(link?.getAttribute('data-on-site')).toBe('on the website');
    }
  });

  it('to the other language says so in that language', () => {
    const html = `<a href="/nl/cursus/" lang="${languageTag.nl}">Lees dit in het Nederlands</a>`;
    expect(rewrite(html).link()?.getAttribute('data-on-site')).toBe('op de website');
    expect(rewrite(html, unknown).link()?.getAttribute('data-on-site')).toBe('niet in deze kopie');
  });

  it('to what is left out leads to the words about it when nobody said where the site stands', () => {
    const link = rewrite('<a href="/en/webinar/">x</a>', unknown).link();
    expect(link?.getAttribute('href')).toBe('../../about-this-copy/index.html#left-out');
    expect(link?.getAttribute('data-on-site')).toBe('not in this copy');
  });
});

describe('a form in a copy', () => {
  it('that asks a page gets the way to its file', () => {
    const { document } = rewrite('<form action="/en/search/"></form>');
    expect(document.querySelector('form')?.getAttribute('action')).toBe('../../search/index.html');
  });

  it('that sends something is replaced by words', () => {
    const { document } = rewrite('<form action="/api/webinars/x/sign-ups" method="post"><input></form>');
    expect(document.querySelector('form')).toBeNull();
    expect(document.textContent).toContain(text.formNeedsSite);
  });

  it('that stays in the page is left alone', () => {
    const { document } = rewrite('<form method="dialog"><input name="a"></form>');
    expect(document.querySelector('form')?.outerHTML).toBe('<form method="dialog"><input name="a"></form>');
  });
});

describe('the scripts of a page', () => {
  it('of type module become one classic script, at the place of the first', () => {
    const { document, bundled } = rewrite(
      '<main>x</main><script type="module" src="/_astro/A.js"></script><p>y</p><script type="module">b()</script>',
    );
    expect(bundled).toEqual([[{ src: '/_astro/A.js' }, { text: 'b()' }]]);
    expect(document.querySelectorAll('script[type=module]')).toEqual([]);
    expect(document.querySelectorAll('body script[src]').map((one) => one.outerHTML)).toEqual([
      '<script defer src="../../files/page.js"></script>',
    ]);
  });

  it('are preceded by the one that stands in for the browser', () => {
    const scripts = rewrite('<p>x').document.querySelectorAll('script');
    expect(scripts[0]?.getAttribute('src')).toBe('../../files/begin.js');
  });
});

describe('the data of a tool', () => {
  const data = '{"here":"/en/course/","file":"/words.json","say":"a/b \\u003c c"}';
  const read = (options = {}) =>
    JSON.parse(
      rewrite(`<script type="application/json" id="d">${data}</script>`, options).document.querySelector('#d')
        ?.rawText ?? '',
    );

  it('names pages by the address of the site: a link that is sent leads there', () => {
    expect(read()).toEqual({
      here: 'https://leerkring.example/en/course/',
      file: '/words.json',
      say: 'a/b < c',
    });
  });

  it('stays as it is when nobody said where the site stands', () => {
    expect(read(unknown)).toEqual(JSON.parse(data));
  });

  it('cannot end its own script', () => {
    expect(rewrite(`<script type="application/json">${data}</script>`).html).not.toContain('< c');
  });
});

describe('the head of a page', () => {
  it('loses what is meant for search engines, a network or a policy that is not true here', () => {
    const { document } = rewrite('', {
      head: `<link rel="canonical" href="https://leerkring.example/en/"><link rel="alternate" href="/nl/">
        <link rel="manifest" href="/m.json"><link rel="modulepreload" href="/_astro/x.js">
        <meta property="og:image" content="https://leerkring.example/og.png">
        <meta http-equiv="Content-Security-Policy" content="script-src 'self'">
        <script type="application/ld+json">{}</script><meta name="description" content="kept">`,
    });
    expect(document.querySelectorAll('link, meta').map((one) => one.getAttribute('content'))).toEqual([
      'kept',
    ]);
    expect(document.querySelector('script[type]')).toBeNull();
  });

  it('keeps icon and style sheets, from the files of the copy', () => {
    const { document } = rewrite('', {
      head: '<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/_astro/a.css?v=2">',
    });
    expect(document.querySelectorAll('link').map((one) => one.getAttribute('href'))).toEqual([
      '../../files/favicon.svg',
      '../../files/_astro/a.css',
    ]);
  });
});

it('pictures come from the files of the copy, in every size', () => {
  const { document } = rewrite(
    '<img src="/a.png" srcset="/a.png 1x, /b.png 2x"><img src="data:image/png;base64,x/y">',
  );
  const [own, inline] = document.querySelectorAll('img');
  expect(own?.attributes).toEqual({
    src: '../../files/a.png',
    srcset: '../../files/a.png 1x, ../../files/b.png 2x',
  });
  expect(inline?.getAttribute('src')).toBe('data:image/png;base64,x/y');
});

it('the search in the full text stays out of sight, with words in its place', () => {
  const { document } = rewrite('<div data-full-text hidden><button>x</button></div>');
  expect(document.querySelector('div[hidden] > [data-full-text] button')).not.toBeNull();
  expect(document.textContent).toContain(text.fullText);
});

describe('what a copy adds', () => {
  it('is a way to the page about it, in the footer of each page', () => {
    const { document } = rewrite('<footer class="site-footer"><p>x</p></footer>');
    expect(document.querySelector('.site-footer a')?.getAttribute('href')).toBe(
      '../../about-this-copy/index.html',
    );
  });

  it('is a warning on every page, hidden until the page finds itself alone', () => {
    const { document } = rewrite('<main>x</main>');
    expect(document.querySelector('.alone')?.getAttribute('hidden')).toBe('');
    expect(document.querySelector('.alone')?.textContent).toBe(text.alone);
  });

  it('is a sentence below the heading of a tool that makes links, when nobody said where the site stands', () => {
    const body = '<main><h1>Plan</h1><p id="intro">x</p></main>';
    const said = (options: Partial<PageOfCopy>) =>
      rewrite(body, options).document.querySelector('#intro + [data-no-address]')?.textContent;
    expect(said({ ...unknown, sends: true })).toBe(text.noAddress);
    expect(said({ ...unknown, sends: false })).toBeUndefined();
    expect(said({ sends: true })).toBeUndefined();
  });

  it('is its own name in the place of an invitation to take lessons along', () => {
    const has = (file: string) => file === 'about-this-copy/index.html' || pages.includes(file);
    const copy = { ...unknown.copy, standIns: { '/en/offline/': 'about-this-copy/index.html' } };
    const link = rewrite('<a href="/en/offline/">Take lessons along</a>', { copy, has }).link();
    expect([link?.getAttribute('href'), link?.textContent]).toEqual([
      '../../about-this-copy/index.html',
      text.about,
    ]);
  });
});
