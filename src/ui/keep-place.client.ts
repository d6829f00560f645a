/**
 * Lets the links to the other language keep the place: cards have the same anchors in both. Lower on the page
 * that is the card being read; at the top, where the menu is, it is the anchor one came by.
 */
export function keepPlace(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
    link.addEventListener('click', () => {
      const half = innerHeight / 2;
      const isRead = (heading: Element) => {
        const { top, height } = heading.getBoundingClientRect();
        return height > 0 && top < half; // what is hidden has no height
      };
      const card = [...page.querySelectorAll('main h2[id]')].findLast(isRead);
      link.hash = scrollY > half && card ? card.id : location.hash;
    });
  }
}
