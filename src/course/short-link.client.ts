/**
 * Goes on to the lesson in the reader's language: the first of the browser's languages that the page
 * offers, else the first offered. Keeps the `#question`. Replaces the address, so that "back" works.
 */
export function followShortLink(
  page: ParentNode,
  browser: Pick<Navigator, 'languages'>,
  place: Pick<Location, 'hash' | 'replace'>,
): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
  const wanted = browser.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const language = wanted.find((one) => links.some((link) => link.dataset.language === one));
  const link = links.find((one) => one.dataset.language === language) ?? links[0];
  if (link) place.replace(link.getAttribute('href') + place.hash);
}
