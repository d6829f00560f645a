import { allAwake, expect, test } from '../support/quiet-page.ts';

/*
 * A phone that is busy with other things has no idle moment: seen in three of some six hundred loads on a machine with
 * more work than processors, where a lesson stayed asleep for as long as one looked. Here the browser never has one.
 */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = (work, options) =>
      options?.timeout
        ? window.setTimeout(() => work({ didTimeout: true, timeRemaining: () => 0 }), options.timeout)
        : 0;
  });
});

test('the questions of a lesson wake on a phone that is never at rest', async ({ page }) => {
  await page.goto('/nl/cursus/plgs-begrijpen/wat-is-een-plg/');
  await allAwake(page);
});

test('a tool wakes on a phone that is never at rest', async ({ page }) => {
  await page.goto('/nl/gesprek/');
  await expect(page.locator('#session[data-awake]')).toHaveCount(1);
});

test('a list says what is on a phone that is never at rest', async ({ page }) => {
  await page.goto('/nl/');
  const lesson = page.locator('li:has([data-size-of]) a').first();
  const path = await lesson.evaluate((link: HTMLAnchorElement) => link.pathname);
  await page.evaluate(async (kept) => (await caches.open('kept')).put(kept, new Response('kept')), path);
  await page.reload();
  const there = (await page.locator('[data-there]').first().getAttribute('data-there')) ?? '';
  expect(there).not.toBe('');
  await expect(page.locator(`li:has(a[href="${path}"]) [data-size-of]`).first()).toContainText(there);
});
