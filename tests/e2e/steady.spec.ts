import type { Page } from '@playwright/test';
import { builtPages } from '../support/built-site.ts';
import { type Kind, kindOf } from '../support/page-weight.ts';
import { expect, test } from '../support/quiet-page.ts';

/*
 * Nothing that a reader sees moves by itself: layout shift is 0 on a page of every kind, also when the scripts come
 * after the page was painted, as they do on a slow network. The most that a page of a kind does is asked of it: a
 * search has a question in its address.
 */
const asked: Partial<Record<Kind, string>> = { search: '?q=vertrouwen' };

const oneOfEach = new Map<string, string>(
  builtPages()
    .filter(({ path }) => !path.startsWith('/en/'))
    .map((page) => [kindOf(page), page.path + (asked[kindOf(page)] ?? '')]),
);
/* The browser notes in its console that this page is not there. */
oneOfEach.delete('notFound');
oneOfEach.set('session, of a protocol', '/nl/gesprek/#troika');

for (const [kind, path] of oneOfEach) {
  for (const [width, height] of [
    [360, 640],
    [1280, 800],
  ] as const) {
    test(`the page of the kind ${kind} keeps still at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await holdScriptsUntilPainted(page);
      await noteShifts(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.locator('div.tool-place:not([data-awake])')).toHaveCount(0);
      expect(await shiftsOf(page)).toEqual([]);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });
  }
}

test('what a tool held back is there as soon as the tool is, also where it has nothing to show', async ({
  page,
}) => {
  await page.goto('/nl/gesprek/');
  await expect(page.locator('#session[data-awake]')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Wat leid je?' })).toBeVisible({ timeout: 3_000 });
});

for (const path of ['/nl/over/', '/en/about/']) {
  test(`the header is one line on the narrowest phone too, whoever is named in it: ${path}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const height = () => page.getByRole('banner').evaluate((header) => header.clientHeight);
    const alone = await height();
    expect(alone).toBeLessThan(60);
    await page
      .locator('.site-name')
      .evaluate((home) =>
        home.insertAdjacentHTML('afterend', '<a class="header-link" href="/">★ Nomathemba</a>'),
      );
    expect(await height()).toBe(alone);
  });
}

test('a page that moves is found', async ({ page }) => {
  await noteShifts(page);
  await page.goto('/nl/over/');
  await page.locator('h1').evaluate(async (heading) => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    heading.style.setProperty('padding-top', '100px');
  });
  expect(await shiftsOf(page)).not.toEqual([]);
});

async function holdScriptsUntilPainted(page: Page): Promise<void> {
  await page.route('**/_astro/*.js', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0).catch(() => {}); // a page that is left needs its script no more
    await route.continue();
  });
}

type Noted = Window & { shifts?: { value: number; moved: string[] }[] };

async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: NonNullable<Noted['shifts']> = [];
    (window as Noted).shifts = noted;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node?: Node }[];
      })[]) {
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element ? `${node.localName}.${node.className}` : (node?.nodeName ?? '?'),
        );
        noted.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved, once everything that the page set going has been drawn. Less than a thousandth is a rounded pixel. */
async function shiftsOf(page: Page): Promise<Noted['shifts']> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++)
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return (window as Noted).shifts?.filter(({ value }) => value >= 0.001);
  });
}
