import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { LessonWords } from '../../src/course/lesson-words.ts';
import { builtPages, isServed, siteFile } from '../support/built-site.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: [
    'html5',
    {
      'astro-island': { flow: true, phrasing: true, permittedContent: ['@flow'] },
      'course-search': { flow: true, permittedContent: ['@flow'] },
      'progress-ring': { flow: true, phrasing: true, permittedContent: ['@flow'] },
    },
  ],
  rules: {
    // Astro writes void elements and doctype in its own, valid, style.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // The titles say what the page is; search engines cut them themselves.
    'long-title': 'off',
    // A question is a form that sends nothing (method=dialog); forms that do send are tested below.
    'wcag/h32': 'off',
    // A label both around and for its control: some voice control software needs the one, some the other.
    'no-redundant-for': 'off',
    // Native controls and headings carry the roles; these rules only prefer another spelling.
    'prefer-native-element': 'off',
    'no-redundant-role': 'off',
  },
});

describe('every built page', () => {
  it.each(pages)('is valid HTML: $path', async ({ html }) => {
    const report = await validator.validateString(html);
    const messages = report.results.flatMap(({ messages: found }) =>
      found.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  it.each(pages)('links only to what is there: $path', ({ document, path }) => {
    const dead = document
      .querySelectorAll('a[href]')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('/') || href.startsWith('#'))
      .filter((href) => !/^\/(api|pagefind)\//.test(href))
      .filter((href) => {
        const [target = '', anchor] = href.split('#');
        const page = target === '' ? path : (target.split('?')[0] ?? '');
        if (!isServed(page)) return true;
        if (anchor?.startsWith('from=')) return !isInLessonWords(page, anchor.slice('from='.length));
        return anchor ? !byPath.get(page)?.document.querySelector(`[id="${anchor}"]`) : false;
      });
    expect(dead).toEqual([]);
  });

  it.each(pages)('has one main heading, a title and a description: $path', ({ document }) => {
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('title')?.textContent.trim()).toBeTruthy();
  });

  it.each(pages.filter(({ path }) => /^\/(nl|en)\//.test(path)))(
    'names a twin that names it back: $path',
    ({ document, path }) => {
      const twins = document
        .querySelectorAll('link[rel=alternate][hreflang]')
        .map((link) => new URL(link.getAttribute('href') ?? '').pathname);
      expect(twins).toContain(path);
      for (const twin of twins.filter((one) => one !== '/')) {
        const back = byPath
          .get(twin)
          ?.document.querySelectorAll('link[rel=alternate]')
          .map((link) => new URL(link.getAttribute('href') ?? '').pathname);
        expect(back, `the twin ${twin}`).toContain(path);
      }
      expect(
        new URL(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').pathname,
      ).toBe(path);
    },
  );

  it.each(pages)('has no inline style attribute and no inline handler: $path', ({ document }) => {
    const offenders = document
      .querySelectorAll('*')
      .filter((element) =>
        Object.keys(element.attributes).some((name) => name === 'style' || /^on[a-z]/.test(name)),
      )
      .map((element) => element.outerHTML.slice(0, 120));
    expect(offenders).toEqual([]);
  });
});

/** True when the words that a link hands to the action plan, `lesson/anchor`, are in the file that it reads. */
function isInLessonWords(page: string, place: string): boolean {
  const [lesson, anchor = ''] = place.split('/');
  const lessons: LessonWords[] = JSON.parse(
    siteFile(`/lesson-words.${page.slice(1, 3)}.json`).toString('utf8'),
  );
  const words = lessons.find(({ id }) => id === lesson);
  return words !== undefined && (anchor in words.steps || anchor in words.reflections);
}

describe('every form that sends something', () => {
  it('has a button that sends it', () => {
    for (const { document, path } of pages) {
      for (const form of document
        .querySelectorAll('form')
        .filter((one) => one.getAttribute('method') !== 'dialog')) {
        expect(form.querySelector('button:not([type=button]), input[type=submit]'), path).not.toBeNull();
      }
    }
  });
});

describe('the languages', () => {
  it('have the same pages', () => {
    const count = (language: string) => pages.filter(({ path }) => path.startsWith(`/${language}/`)).length;
    expect(count('nl')).toBe(count('en'));
    expect(count('nl')).toBeGreaterThan(20);
  });
});
