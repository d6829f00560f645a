import { HtmlValidate } from 'html-validate';
import type { HTMLElement } from 'node-html-parser';

/* What holds for every page, whether it was built beforehand or made on demand. */

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

/** What is not valid HTML or not accessible, as far as a program sees it. */
export async function htmlComplaints(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

/** Elements with a `style` attribute or an inline handler: the security policy would refuse both. */
export function inlineOffenders(document: HTMLElement): string[] {
  return document
    .querySelectorAll('*')
    .filter((element) =>
      Object.keys(element.attributes).some((name) => name === 'style' || /^on[a-z]/.test(name)),
    )
    .map((element) => element.outerHTML.slice(0, 120));
}

/** What a page would fetch from another host by itself. */
export function askedElsewhere(document: HTMLElement): string[] {
  return document
    .querySelectorAll(
      'script[src], img[src], link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], link[rel=icon], iframe, source, video, audio, use',
    )
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
    .filter((address) => /^(https?:)?\/\//.test(address));
}

/** The links of a page within the site, apart from files of the server: `[path without query, anchor]`. */
export function ownLinks(document: HTMLElement, path: string): { path: string; anchor: string }[] {
  return document
    .querySelectorAll('a[href]')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => /^[/#]/.test(href) && !/^\/(api|pagefind)\//.test(href))
    .map((href) => {
      const [target = '', anchor = ''] = href.split('#');
      return { path: target === '' ? path : (target.split('?')[0] ?? ''), anchor };
    });
}

/** The paths of the twins that a page names in its head. */
export function twinsOf(document: HTMLElement): string[] {
  return document
    .querySelectorAll('link[rel=alternate][hreflang]')
    .map((link) => new URL(link.getAttribute('href') ?? '').pathname);
}
