/*
 * In lists: what is on this phone already says so in place of its size. Late, and silent when it cannot know. With it
 * comes the worker: lists are where most people begin.
 */
const atRest = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
const begin = () => {
  navigator.serviceWorker?.register('/sw.js').catch(() => {});
  mark().catch(() => {});
};
atRest(begin, { timeout: 2000 });

async function mark(): Promise<void> {
  for (const place of document.querySelectorAll('[data-size-of]')) {
    const path = place.closest('li')?.querySelector('a')?.pathname ?? '';
    if (await caches.match(path, { ignoreVary: true }))
      place.textContent = `· ${place.closest('ul, ol')?.getAttribute('data-there')}`;
  }
}
