import { parse } from 'node-html-parser';
import { fillIn } from '../../i18n/fill-in.ts';
import type { Strings } from '../../i18n/strings.ts';

/**
 * The page about a copy, in the frame of another page of the site: what works, what a browser forbids, what was
 * left out and where that is to be found. Throws when the other page has no place for it.
 */
export function buildAboutCopy(like: string, text: Strings['offlineCopy'], site: string | undefined): string {
  const document = parse(like, {
    comment: true,
    blockTextElements: { script: true, style: true, pre: true },
  });
  const main = document.querySelector('main');
  const title = document.querySelector('title');
  if (!main || !title) throw new Error('The page about the copy needs a page with <main> and <title>.');
  for (const script of document.querySelectorAll('script')) script.remove();
  title.set_content(`${text.title} · Leerkring`);
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  main.set_content(
    [
      `<h1>${text.title}</h1><p class="lead">${text.lead}</p>`,
      `<h2 id="works">${text.worksHeading}</h2>${list(text.works)}`,
      `<h2 id="kept">${text.keptHeading}</h2>${text.kept.map((words) => `<p>${words}</p>`).join('')}`,
      `<h2 id="left-out">${text.leftOutHeading}</h2><p>${text.leftOut}</p>${list(text.leftOutItems)}`,
      `<p>${site === undefined ? text.siteUnknown : fillIn(text.siteKnown, { link: `<a href="${site}/">${site}/</a>` })}</p>`,
      `<h2 id="phone">${text.phoneHeading}</h2>${text.phone.map((words) => `<p>${words}</p>`).join('')}`,
      `<h2 id="hand-on">${text.handOnHeading}</h2><p>${text.handOn}</p>`,
    ].join(''),
  );
  return document.toString();
}
