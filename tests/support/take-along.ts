import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { pathFor } from '../../src/i18n/addresses.ts';
import type { Language } from '../../src/i18n/language.ts';
import { strings } from '../../src/i18n/strings.ts';
import { type OfflineSite, serveBuiltSite } from './offline-site.ts';
import { expect } from './quiet-page.ts';

/** A test with a site at an address of its own, so that no worker meets another; the worker is let in. */
export const test = base.extend<{ site: OfflineSite }>({
  serviceWorkers: 'allow',
  site: async ({ context }, use) => {
    const site = await serveBuiltSite();
    await use(site);
    await context.close();
    await site.stop();
  },
});

/** Opens the page that takes along, with the worker at work. */
export async function openTakeAlong(page: Page, site: OfflineSite, language: Language = 'nl'): Promise<void> {
  await page.goto(site.origin + pathFor(language, 'takeAlong'));
  await working(page);
  await expect(page.locator('take-along .can')).toBeVisible();
}

/** Takes along by the button of this name, and waits until all is there. */
export async function takeAlong(
  page: Page,
  site: OfflineSite,
  button: string,
  language: Language = 'nl',
): Promise<void> {
  await openTakeAlong(page, site, language);
  await page.getByRole('button', { name: button }).click();
  await expect(said(page)).toHaveText(strings[language].offline.taken, { timeout: 30_000 });
}

/** What the page that takes along says of what it did. */
export const said = (page: Page) => page.locator('take-along [role=status]');

/** Waits until the worker answers for this page. */
export async function working(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

/** No network any more: the server is stopped, and the browser is off line. */
export async function cut(context: BrowserContext, site: OfflineSite): Promise<void> {
  await site.stop();
  await context.setOffline(true);
}

export async function mend(context: BrowserContext, site: OfflineSite): Promise<void> {
  await site.start();
  await context.setOffline(false);
}

/** The paths of everything the worker’s caches hold. */
export async function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    return paths;
  });
}

/** The lessons of a language that are on the device: all of them. */
export async function lessonPaths(page: Page, language: Language): Promise<string[]> {
  const lesson = new RegExp(`^${pathFor(language, 'course')}[^/]+/[^/]+/$`);
  const paths = (await keptPaths(page)).filter((path) => lesson.test(path));
  expect(paths.length).toBeGreaterThanOrEqual(27);
  return paths;
}
