import type { Page } from '@playwright/test';
import { axeComplaints } from '../support/axe.ts';
import type { OfflineSite } from '../support/offline-site.ts';
import { allAwake, expect, keptEvents } from '../support/quiet-page.ts';
import {
  cut,
  keptPaths,
  lessonPaths,
  mend,
  openTakeAlong,
  said,
  takeAlong,
  test,
  working,
} from '../support/take-along.ts';

/*
 * The course without a network: the worker of the built site in a real browser, with the server really stopped.
 * The pages are not asked to be silent: one whose network is cut says so in the console.
 */

const lesson = '/nl/cursus/plgs-begrijpen/wat-is-een-plg/';
const nextLesson = '/nl/cursus/plgs-begrijpen/waarom-een-plg/';
const otherModule = '/nl/cursus/een-plg-starten/';

test('a module that was taken along is read, practised and finished without a network', async ({
  page,
  context,
  site,
}) => {
  await takeAlong(page, site, 'Neem mee: PLG’s begrijpen');
  await cut(context, site);
  await page.goto(site.origin + lesson);
  await answerAndFinish(page);
  await page.getByRole('link', { name: /Volgende les/ }).click();
  await expect(page).toHaveURL(site.origin + nextLesson);
  await allAwake(page);

  await page.goto(site.origin + otherModule);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Geen netwerk/);
  await page.getByRole('link', { name: 'Wat is een PLG, en wat niet?' }).click();
  await expect(page).toHaveURL(site.origin + lesson);

  await mend(context, site);
  await page.goto(site.origin + lesson);
  await expect(page.getByText('Deze les is klaar.')).toBeVisible();
  expect((await keptEvents(page)).filter(({ type }) => type === 'question-answered')).toHaveLength(1);
});

test('the whole course with search and tools works without a network, for at most 350 kB', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(180_000);
  await openTakeAlong(page, site);
  const before = site.sentBytes();
  await page.getByRole('button', { name: 'Neem alles mee' }).click();
  await expect(said(page)).toHaveText(/^Klaar/, { timeout: 30_000 });
  expect(site.sentBytes() - before).toBeLessThanOrEqual(350_000);
  await cut(context, site);

  await test.step('every lesson, and every question wakes', async () => {
    for (const path of await lessonPaths(page, 'nl')) {
      await page.goto(site.origin + path);
      await expect(page.locator('article.lesson')).toBeVisible();
      await allAwake(page);
    }
  });
  await test.step('a lesson is practised and finished', async () => {
    await page.goto(site.origin + lesson);
    await answerAndFinish(page);
  });
  await test.step('the search as one types', async () => {
    await page.goto(`${site.origin}/nl/zoeken/`);
    await page.getByRole('searchbox').fill('vertrouwen');
    await expect(page.locator('[data-results] a').first()).toBeVisible();
    await page.getByRole('button', { name: /volledige tekst/ }).click();
    await expect(page.getByText('De volledige tekst kwam niet')).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('vertrouwen');
    await page.locator('[data-results] a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Geen netwerk/);
  });
  await test.step('a protocol, the glossary and the self-scan', async () => {
    for (const path of ['/nl/gespreksvormen/trio/', '/nl/begrippen/', '/nl/zelfscan/']) {
      await page.goto(site.origin + path);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Geen netwerk/);
    }
  });
  await test.step('an action plan is written and stays', async () => {
    await page.goto(`${site.origin}/nl/actieplan/`);
    await page.getByRole('button', { name: 'Begin een plan' }).click();
    /* It takes the focus after the first frame, and would take it from a field. */
    await expect(page.locator('.plan-head h2')).toBeFocused();
    await page.getByLabel('Onze PLG').fill('PLG graad 4');
    await page.reload();
    await expect(page.getByLabel('Onze PLG')).toHaveValue('PLG graad 4');
  });
  await test.step('my learning shows what was done', async () => {
    await page.goto(`${site.origin}/nl/mijn-leerpad/`);
    await expect(page.locator('kept-here .summary')).toContainText('Lessen klaar: 1');
  });
  await test.step('what is on the phone says so, and a page that is not there too', async () => {
    await page.goto(`${site.origin}/nl/cursus/`);
    await expect(page.locator('.overview-module [data-size-of]').first()).toHaveText('· hier');
    await page.goto(`${site.origin}/nl/webinar/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Geen netwerk/);
    expect(await axeComplaints(page)).toEqual([]);
  });
});

test('a lesson that was opened stays readable by itself, also the first one', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.origin + lesson);
  await working(page);
  await expect.poll(() => keptPaths(page)).toContain(lesson);
  await cut(context, site);
  await page.reload();
  await answerAndFinish(page);
  await page.goto(`${site.origin}/nl/cursus/plgs-begrijpen/wat-is-een-plg`);
  await expect(page.locator('article.lesson')).toBeVisible();
});

test('a list tells the size of each lesson, and “here” in its place when it is there; nothing jumps at 360 pixels', async ({
  page,
  site,
}) => {
  const sizes = page.locator('.lesson-list [data-size-of]');
  const jumps = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(
              list
                .getEntries()
                .reduce((sum, one) => sum + (one as PerformanceEntry & { value: number }).value, 0),
            ),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
  for (const list of ['/nl/cursus/', '/nl/cursus/plgs-begrijpen/']) {
    await page.goto(site.origin + list);
    for (const size of await sizes.all()) await expect(size).toHaveText(/^· \d+\skB$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
  await takeAlong(page, site, 'Neem alles mee');
  for (const list of ['/nl/cursus/', '/nl/cursus/plgs-begrijpen/', '/nl/gespreksvormen/']) {
    await page.goto(site.origin + list);
    const marks = page.locator('main [data-size-of]');
    await expect(marks.last()).toHaveText('· hier');
    expect(new Set(await marks.allTextContents())).toEqual(new Set(['· hier']));
    expect(await jumps(), list).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
});

test('nothing is fetched ahead: opening a lesson asks for that lesson only', async ({ page, site }) => {
  await page.goto(site.origin + lesson);
  await working(page);
  await expect.poll(() => keptPaths(page)).toContain(lesson);
  expect(site.asked.filter((path) => path.startsWith('/nl/') || path.startsWith('/packs/'))).toEqual([
    lesson,
  ]);
  expect(new Set(site.asked).size).toBe(site.asked.length);
});

test('a copy shows when the network takes longer than three seconds, and a newer page when it does not', async ({
  page,
  site,
}) => {
  await page.goto(site.origin + lesson);
  await working(page);
  await expect.poll(() => keptPaths(page)).toContain(lesson);
  site.answerWith(lesson, site.file(`${lesson}index.html`).replace('Wat is een PLG, en wat niet?', 'Nieuw'));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat is een PLG, en wat niet?');
  await expect(page).toHaveTitle(/Nieuw/);
  /* It is kept after it is shown. */
  await expect
    .poll(() =>
      page.evaluate(async (path) => (await caches.match(path, { ignoreVary: true }))?.text(), lesson),
    )
    .toContain('<title>Nieuw');
  site.slowDown(20_000);
  const started = Date.now();
  await page.reload({ waitUntil: 'commit' });
  await expect(page).toHaveTitle(/Nieuw/);
  expect(Date.now() - started).toBeLessThan(10_000);
  site.slowDown(0);
});

test('a server that breaks down does not take away what is on the phone', async ({ page, site }) => {
  await page.goto(site.origin + lesson);
  await working(page);
  await expect.poll(() => keptPaths(page)).toContain(lesson);
  site.answerWith(lesson, (response) =>
    response.writeHead(503, { 'content-type': 'text/html' }).end('broken'),
  );
  await page.reload();
  await expect(page.locator('article.lesson')).toBeVisible();
});

test.describe('the worker itself', () => {
  test('is replaced at the navigation of the only tab; with two tabs it waits and nothing typed is lost', async ({
    page,
    context,
    site,
  }) => {
    site.answerWith('/sw.js', numbered(site, 1));
    await page.goto(site.origin + lesson);
    await working(page);
    await expect.poll(() => workerNumber(page)).toBe(1);
    const blank = page.locator('#way-not-structure').getByRole('textbox');
    await allAwake(page);
    await blank.fill('half getypt');

    const second = await context.newPage();
    await second.goto(site.origin + nextLesson);
    site.answerWith('/sw.js', numbered(site, 2));
    await second.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect
      .poll(() => second.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting))
      .toBe(true);
    await second.reload();
    await expect.poll(() => workerNumber(second)).toBe(1);
    await expect.poll(() => workerNumber(page)).toBe(1);
    await expect(blank).toHaveValue('half getypt');

    await second.close();
    /*
     * A busy browser may still count the closed tab at the first navigation; and it changes workers once the old one
     * has nothing left to do, so each navigation gets its time, and the old one is asked nothing.
     */
    const waits = () =>
      page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting);
    await expect(async () => {
      /* In 5 of 56 runs, several at a time, this navigation hung for 40 s and more; why is not known. A second one got through. */
      await page.reload({ timeout: 10_000 });
      await expect.poll(waits, { timeout: 6_000 }).toBe(false);
    }).toPass({ timeout: 90_000 });
    await expect.poll(() => workerNumber(page)).toBe(2);
    await expect(page.locator('article.lesson')).toBeVisible();
  });

  test('that is broken does not replace a good one', async ({ page, context, site }) => {
    site.answerWith('/sw.js', numbered(site, 1));
    await page.goto(site.origin + lesson);
    await working(page);
    await expect.poll(() => keptPaths(page)).toContain(lesson);
    site.answerWith('/sw.js', 'throw new Error("broken");');
    await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined),
    );
    await page.reload();
    await expect.poll(() => workerNumber(page)).toBe(1);
    await cut(context, site);
    await page.reload();
    await expect(page.locator('article.lesson')).toBeVisible();
  });

  test('that fails at every page is taken away by the kill switch; progress and what was taken along stay', async ({
    page,
    site,
  }) => {
    test.setTimeout(120_000);
    await takeAlong(page, site, 'Neem mee: PLG’s begrijpen');
    await page.goto(site.origin + lesson);
    await answerAndFinish(page);
    const events = await keptEvents(page);
    site.answerWith(
      '/sw.js',
      `self.addEventListener('install', () => self.skipWaiting());
       self.addEventListener('fetch', (event) => event.respondWith(Promise.reject(new Error('broken'))));`,
    );
    /* It takes over once the good one has nothing left to do: the page asks for nothing until then. */
    await page.evaluate(async () => {
      const { serviceWorker } = navigator;
      const takenOver = new Promise((done) => serviceWorker.addEventListener('controllerchange', done));
      await (await serviceWorker.getRegistration())?.update();
      await takenOver;
    });
    expect(await opens(page, site.origin + nextLesson)).toBe(false);

    /* Each try has the browser look for a newer worker a while after it: a try that follows at once puts that off. */
    site.answerWith('/sw.js', site.file('/sw-off.js'));
    await expect
      .poll(() => opens(page, site.origin + nextLesson), { timeout: 60_000, intervals: [3_000] })
      .toBe(true);
    await expect
      .poll(() => page.evaluate(async () => (await caches.keys()).sort()))
      .toEqual(['leerkring-taken-nl']);
    expect(await keptEvents(page)).toEqual(expect.arrayContaining(events));
    await page.goto(`${site.origin}/nl/begrippen/`);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);

    site.answerWith('/sw.js', undefined);
    await page.goto(site.origin + lesson);
    await working(page);
    await expect(page.getByText('Deze les is klaar.')).toBeVisible();
  });
});

test.describe('taking along', () => {
  test('says the size first, asks once more on a line that saves data, and fetches nothing before the yes', async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
    });
    await openTakeAlong(page, site);
    await expect(page.locator('[data-part=""] [data-standing]')).toHaveText(/\d+\skB aan data/);
    await page.getByRole('button', { name: 'Neem mee: PLG’s begrijpen' }).click();
    await expect(page.getByText(/Je toestel wil data besparen/)).toBeVisible();
    await page.getByRole('button', { name: 'Nee', exact: true }).click();
    await page.getByRole('button', { name: 'Neem mee: PLG’s begrijpen' }).click();
    expect(site.asked.filter((path) => path.startsWith('/packs/'))).toEqual([]);
    await page.getByRole('button', { name: 'Ja, haal het op' }).click();
    await expect(said(page)).toHaveText(/^Klaar/);
  });

  test('goes on where it was cut off', async ({ page, site }) => {
    await openTakeAlong(page, site);
    const pack = await packOf(page, 'plgs-begrijpen');
    const text = site.file(pack);
    let cutOff = () => {};
    site.answerWith(pack, (response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.write(text.slice(0, text.length / 2));
      cutOff = () => response.destroy();
    });
    await page.getByRole('button', { name: 'Neem mee: PLG’s begrijpen' }).click();
    /* What the page has not read when the line breaks is lost: so not before a page is kept. */
    await expect.poll(() => keptPaths(page)).toContain('/nl/cursus/plgs-begrijpen/');
    cutOff();
    await expect(said(page)).toHaveText(/De verbinding viel weg/);
    const part = page.locator('[data-part="plgs-begrijpen"]');
    await expect(part.locator('> [data-standing]')).toHaveText(/Een deel staat op dit toestel/);
    site.answerWith(pack, undefined);
    await part.getByRole('button', { name: 'Haal de rest' }).click();
    await expect(said(page)).toHaveText(/^Klaar/);
    await expect(part.locator('> [data-standing]')).toHaveText('Staat op dit toestel.');
  });

  test('tells of a new version of one lesson, fetches only that, and removes what was taken', async ({
    page,
    site,
  }) => {
    await takeAlong(page, site, 'Neem mee: PLG’s begrijpen');
    await page.evaluate(async (path) => {
      const cache = await caches.open('leerkring-taken-nl');
      await cache.put(path, new Response('<title>old</title>', { headers: { 'content-type': 'text/html' } }));
    }, lesson);
    await page.reload();
    const part = page.locator('[data-part="plgs-begrijpen"]');
    await expect(part.locator('> [data-standing]')).toHaveText(/Er is een nieuwe versie/);
    await part.locator('summary').click();
    site.asked.length = 0;
    await page.getByRole('button', { name: /Haal de nieuwe versie van “Wat is een PLG/ }).click();
    await expect(said(page)).toHaveText(/^Klaar/);
    /* The browser itself looks now and then for a new worker. */
    expect(site.asked.filter((path) => path !== '/sw.js')).toEqual([lesson]);
    await page.getByRole('button', { name: 'Verwijder: PLG’s begrijpen' }).click();
    await expect(said(page)).toHaveText(/Van dit toestel verwijderd/);
    await expect(part.locator('> [data-standing]')).toHaveText(/Staat niet op dit toestel/);
    expect(
      await page.evaluate(async () => (await (await caches.open('leerkring-taken-nl')).keys()).length),
    ).toBe(0);
  });

  test('says so when the phone is full, and the lessons still open', async ({ page, context, site }) => {
    await openTakeAlong(page, site);
    const client = await context.newCDPSession(page);
    await client.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 60_000 });
    await page.getByRole('button', { name: 'Neem alles mee' }).click();
    await expect(said(page)).toHaveText(/geen plaats meer/, { timeout: 30_000 });
    await page.goto(site.origin + lesson);
    await answerAndFinish(page);
    await page.reload();
    await expect(page.getByText('Deze les is klaar.')).toBeVisible();
  });

  test('says so when the browser has cleared it, and progress is still there', async ({ page, site }) => {
    await takeAlong(page, site, 'Neem mee: PLG’s begrijpen');
    await page.goto(site.origin + lesson);
    await answerAndFinish(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto(`${site.origin}/nl/meenemen/`);
    await expect(said(page)).toHaveText(/heeft gewist wat je had meegenomen/);
    await page.goto(site.origin + lesson);
    await expect(page.getByText('Deze les is klaar.')).toBeVisible();
  });
});

test('the form of a webinar says that nothing was sent and keeps what was typed, with the worker there', async ({
  page,
  context,
}) => {
  await page.goto(lesson);
  await working(page);
  await page.goto('/nl/webinar/');
  await page.getByLabel('Naam', { exact: true }).fill('Naledi Mokoena');
  await page.getByLabel('E-mailadres').fill('offline@example.org');
  await page.getByLabel('Vakadviseur').check();
  await context.setOffline(true);
  await page.locator('form[data-sign-up] button[type=submit]').click();
  await expect(page.locator('[data-said]')).toContainText(/niet verstuurd|geen verbinding|geen netwerk/i);
  await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Naledi Mokoena');
  expect((await keptPaths(page)).filter((path) => path.startsWith('/nl/webinar'))).toEqual([]);
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Naledi Mokoena');
});

async function answerAndFinish(page: Page): Promise<void> {
  await allAwake(page);
  const question = page.locator('#which-invitation');
  await question.getByLabel(/drie schriften/).check();
  await expect(question.locator('.feedback:visible')).toContainText('Zo begint het bij het werk');
  await page.getByRole('button', { name: 'Rond deze les af' }).click();
  await expect(page.getByText('Deze les is klaar.')).toBeVisible();
}

async function packOf(page: Page, group: string): Promise<string> {
  const manifest = JSON.parse((await page.locator('#offline-manifest').textContent()) ?? '{}');
  return manifest.packs.find(({ address }: { address: string }) => address.includes(`/${group}.`)).address;
}

/** The built worker, which also tells a number when asked. */
function numbered(site: OfflineSite, number: number): string {
  return `${site.file('/sw.js')}\nself.addEventListener('message', (event) => { if (event.data === 'which') event.source.postMessage(${number}); });`;
}

async function workerNumber(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        navigator.serviceWorker.addEventListener('message', ({ data }) => resolve(data), { once: true });
        setTimeout(() => resolve(0), 2_000);
        navigator.serviceWorker.startMessages();
        navigator.serviceWorker.controller?.postMessage('which');
      }),
  );
}

async function opens(page: Page, address: string): Promise<boolean> {
  try {
    const response = await page.goto(address);
    return response?.status() === 200 && (await page.locator('article.lesson').count()) === 1;
  } catch {
    return false;
  }
}
