import { caches as names } from './model.ts';
import { registerWorker } from './register.client.ts';

/* In lists: what is on this phone already says so in place of its size. Late, and silent when it cannot know. */
const atRest = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
atRest(() => {
  registerWorker();
  mark().catch(() => {});
});

async function mark(): Promise<void> {
  const there = new Set<string>();
  for (const name of [...Object.values(names.taken), names.opened]) {
    if (!(await caches.has(name))) continue;
    for (const { url } of await (await caches.open(name)).keys()) there.add(new URL(url).pathname);
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-size-of]'))
    if (there.has(place.dataset.sizeOf ?? '')) place.textContent = ` · ${place.dataset.there}`;
}
