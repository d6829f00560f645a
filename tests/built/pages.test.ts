import { describe, expect, it } from 'vitest';
import type { LessonWords } from '../../src/course/lesson-words.ts';
import { builtPages, isOnDemand, isServed, siteFile } from '../support/built-site.ts';
import { htmlComplaints, inlineOffenders, ownLinks, twinsOf } from '../support/page-checks.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
describe('every built page', () => {
  it.each(pages)('is valid HTML: $path', async ({ html }) => {
    expect(await htmlComplaints(html)).toEqual([]);
  });

  it.each(pages)('links only to what is there: $path', ({ document, path }) => {
    const dead = ownLinks(document, path).filter(({ path: target, anchor }) => {
      if (isOnDemand(target)) return false;
      if (!isServed(target)) return true;
      if (anchor?.startsWith('from=')) return !isInLessonWords(target, anchor.slice('from='.length));
      return anchor ? !byPath.get(target)?.document.querySelector(`[id="${anchor}"]`) : false;
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
      const twins = twinsOf(document);
      expect(twins).toContain(path);
      for (const twin of twins.filter((one) => one !== '/')) {
        const back = byPath.get(twin)?.document;
        expect(back && twinsOf(back), `the twin ${twin}`).toContain(path);
      }
      expect(
        new URL(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').pathname,
      ).toBe(path);
    },
  );

  it.each(pages)('has no space between the last word of a link and the comma after it: $path', ({ html }) => {
    expect(html).not.toMatch(/\s<\/a>[.,;:!?]/);
  });

  it.each(pages)('has no inline style attribute and no inline handler: $path', ({ document }) => {
    expect(inlineOffenders(document)).toEqual([]);
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
