import { test as base, expect, type Page } from '@playwright/test';

/**
 * The test of every browser journey: fails when the page says anything in its console, asks anything of
 * another host, or throws.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = [];
      page.on('console', (message) => {
        if (!isOfPlaywright(message.text())) noise.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => noise.push(error.message));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (/^https?:$/.test(protocol) && origin !== baseURL)
          noise.push(`asked another host: ${request.url()}`);
      });
      await use(undefined);
      expect(noise, 'the page is silent and keeps to its own host').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Whether Playwright itself says this in the console: that the configuration keeps the service worker out. */
export function isOfPlaywright(text: string): boolean {
  return text.includes('Service Worker registration blocked by Playwright');
}

/** Waits until every question of a lesson has woken. */
export async function allAwake(page: Page): Promise<void> {
  await expect(page.locator('[data-question]:not([data-awake])')).toHaveCount(0, { timeout: 15_000 });
}

/** The progress this browser keeps, as events. */
export async function keptEvents(
  page: Page,
): Promise<{ type: string; question?: string; answer?: string[]; right?: boolean }[]> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('leerkring.progress') ?? '{"data":[]}').data);
}
