/*
 * Switching language keeps the place: cards have the same anchors in both languages. The links lead to the
 * top of the twin page until this script adds the card that is being read, or else the anchor one came by.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
  link.addEventListener('click', () => {
    link.hash = cardBeingRead() ?? location.hash;
  });
}

/** The anchor of the last heading that stands in the upper half of the screen or above it. */
function cardBeingRead(): string | undefined {
  const headings = [...document.querySelectorAll('main h2[id]')];
  return headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 2)?.id;
}
