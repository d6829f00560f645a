import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { protocolPath } from '../../src/protocols/protocol-path.ts';
import { builtPages, bytesOf, inlineScriptBytes, scriptsOf, siteFile } from '../support/built-site.ts';
import { readProtocols } from '../support/course-files.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const page = (path: string) => {
  const found = pages.get(path);
  if (!found) throw new Error(`There is no page ${path} in the build.`);
  return found;
};
const overview = { nl: '/nl/gespreksvormen/', en: '/en/protocols/' };
const menuOf = { nl: '/nl/', en: '/en/' };
const protocols = readProtocols();

describe.each(languages)('the protocols in the built site (%s)', (language) => {
  const links = (path: string) =>
    page(path)
      .document.querySelectorAll('a[href]')
      .map((link) => link.getAttribute('href') ?? '');

  it('are all on the overview, which menu and home lead to', () => {
    const missing = protocols.filter(
      (protocol) => !links(overview[language]).includes(protocolPath(language, protocol)),
    );
    expect(missing).toEqual([]);
    expect(links(menuOf[language]).filter((href) => href === overview[language])).toHaveLength(2);
  });

  it('stand in the sitemap and on the page of everything', () => {
    const sitemap = siteFile('/sitemap.xml').toString('utf8');
    const everything = links(language === 'nl' ? '/nl/zoeken/alles/' : '/en/search/all/');
    for (const protocol of protocols) {
      expect(sitemap).toContain(`${protocolPath(language, protocol)}</loc>`);
      expect(everything).toContain(protocolPath(language, protocol));
    }
  });

  it('are named by each of their sources, and name them', () => {
    const sources = page(language === 'nl' ? '/nl/bronnen/' : '/en/sources/');
    for (const protocol of protocols) {
      for (const source of protocol.sources) {
        expect(links(protocolPath(language, protocol))).toContain(`${sources.path}#${source}`);
        const back = sources.document.querySelector(`#${source}`)?.closest('section')?.querySelectorAll('a');
        expect(back?.map((link) => link.getAttribute('href'))).toContain(protocolPath(language, protocol));
      }
    }
  });

  it('are named by the lesson on choosing, most of them', () => {
    const lesson = [...pages.keys()].find(
      (path) =>
        /^\/(nl|en)\/c.*\/(een-gespreksvorm-kiezen|choosing-a-protocol)\/$/.test(path) &&
        path.startsWith(`/${language}/`),
    );
    const named = protocols.filter((protocol) =>
      links(lesson ?? '').includes(protocolPath(language, protocol)),
    );
    expect(named.length).toBeGreaterThanOrEqual(10);
  });

  it('describe themselves to search engines as a procedure with its steps', () => {
    for (const protocol of protocols) {
      const data = page(protocolPath(language, protocol)).document.querySelector(
        'script[type="application/ld+json"]',
      );
      expect(JSON.parse(data?.textContent ?? '')).toMatchObject({
        '@type': 'HowTo',
        totalTime: `PT${protocol.minutes}M`,
        step: { length: protocol.steps.length },
      });
    }
  });

  it('cost no script to read, and little to choose', () => {
    for (const protocol of protocols) {
      const card = page(protocolPath(language, protocol));
      expect(card.document.querySelectorAll('script[src]')).toEqual([]);
      expect(inlineScriptBytes(card)).toBe(0);
    }
    const chooser = page(overview[language]);
    expect(bytesOf(scriptsOf(chooser).reading) + inlineScriptBytes(chooser)).toBeLessThanOrEqual(1_600);
  });
});
