import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContentFiles } from '../../src/check/load-content-files.ts';
import { readContent } from '../../src/check/read-content.ts';
import { fragmentOf, ledWorkshop } from '../support/led-workshop.ts';
import { type UnpackedCopy, unpackCopy } from '../support/offline-copy.ts';
import { reportFigures } from '../support/report-figures.ts';
import { temporaryFolderFor } from '../support/temporary-folder.ts';

/*
 * The copy for a stick in an installed Firefox, by `file://`, over WebDriver BiDi. Needs a built site. Playwright
 * drives a Firefox of its own only, so this is Puppeteer (docs/dependencies.md).
 */
const program = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((place) => place && existsSync(place));
const title = program
  ? 'the copy for a stick in Firefox'
  : 'the copy for a stick in Firefox (skipped: no Firefox here; install firefox-esr or set FIREFOX_PATH)';
const firstLesson = 'cursus/plgs-begrijpen/wat-is-een-plg/index.html';

describe.skipIf(!program)(title, () => {
  const profile = temporaryFolderFor(afterAll);
  const downloads = temporaryFolderFor(afterAll);
  let copy: UnpackedCopy;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    copy = await unpackCopy('nl');
    await openFirefox();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    copy?.remove();
  });

  async function openFirefox(): Promise<void> {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program ?? '',
      headless: true,
      userDataDir: profile,
      /* As every Firefox has it: Puppeteer would give all files one origin, and the test would prove nothing. */
      extraPrefsFirefox: {
        'security.fileuri.strict_origin_policy': true,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
      },
    });
    page = await browser.newPage();
  }

  const press = (selector: string) =>
    page.evaluate((one) => {
      const place = document.querySelector<HTMLElement>(one);
      if (!place) throw new Error(`Nothing here is ${one}.`);
      place.click();
    }, selector);
  const open = (file: string) => page.goto(copy.address(file));
  const awake = () =>
    page.waitForFunction(() => !document.querySelector('[data-question]:not([data-awake])'));
  const kept = (): Promise<{ type: string; question?: string; lesson?: string }[]> =>
    page.evaluate(() => JSON.parse(localStorage.getItem('leerkring.progress') ?? '{"data":[]}').data);

  it('gives each file a store of its own, which is why there is one that keeps for all', async () => {
    await open(firstLesson);
    await awake();
    expect(await page.evaluate(() => location.origin)).toBe('null');
    const frame = page.frames().find((one) => one.url().endsWith('/files/keep.html'));
    expect(frame).toBeDefined();
  });

  const course = readContent(loadContentFiles('content')).modules;
  const questions = course.flatMap((module) =>
    module.lessons.flatMap(({ nl, quiz }) =>
      (quiz?.questions ?? []).flatMap(({ data }) =>
        data
          ? [
              {
                type: data.type,
                id: data.id,
                file: `cursus/${module.data?.slug.nl}/${nl?.data?.slug}/index.html`,
              },
            ]
          : [],
      ),
    ),
  );
  const oneOfEach = [...new Map(questions.toReversed().map((one) => [one.type, one])).values()];

  it.each(oneOfEach)(
    'answers a question of type $type, shows its feedback and keeps it',
    async ({ file, id }) => {
      await open(file);
      await awake();
      await answer(page, id);
      await page.waitForFunction(
        (id) => {
          const shown = [...document.querySelectorAll(`[data-question="${id}"] .feedback`)].some(
            (one) => (one as HTMLElement).offsetHeight > 0,
          );
          return (
            shown || document.querySelector(`[data-question="${id}"] [role=status]`)?.textContent?.trim()
          );
        },
        {},
        id,
      );
      await expect
        .poll(async () => (await kept()).filter(({ question }) => question === id).length)
        .toBeGreaterThan(0);
    },
  );

  it('keeps one progress for all pages, also when a page is left in the same turn', async (context) => {
    const quick = questions.filter(({ type }) => type === 'single');
    for (const { id, file } of quick) {
      await open(file);
      await awake();
      await page.evaluate((id) => {
        document.querySelector<HTMLInputElement>(`[data-question="${id}"] input[type=radio]`)?.click();
        const links = [...document.querySelectorAll<HTMLAnchorElement>('.site-header a')];
        links.find(({ href }) => href.endsWith('/cursus/index.html'))?.click();
      }, id);
      await page.waitForFunction(() => location.pathname.endsWith('/cursus/index.html'));
    }
    await page.waitForFunction(() => document.querySelector('[data-lesson="what-is-a-plc"][data-state]'));
    const there = new Set((await kept()).map(({ question }) => question));
    const lost = quick.filter(({ id }) => !there.has(id)).map(({ id }) => id);
    await reportFigures(context, 'copy for a stick, Firefox', await browser.version(), {
      'answers on leaving': quick.length,
      lost: lost.length,
    });
    expect(lost).toEqual([]);
  });

  it('has the same progress after a restart of the browser', async () => {
    await open('cursus/index.html');
    await page.waitForFunction(() => document.querySelector('[data-lesson="what-is-a-plc"][data-state]'));
    const before = await kept();
    expect(before.length).toBeGreaterThan(10);
    await browser.close();
    await openFirefox();
    await open('cursus/index.html');
    await page.waitForFunction(() => document.querySelector('[data-lesson="what-is-a-plc"][data-state]'));
    expect(await kept()).toEqual(before);
  });

  it('hears in one tab what another tab kept', async () => {
    await open('cursus/index.html');
    const lesson = 'cursus/plgs-begrijpen/waarom-een-plg/index.html';
    const other = await browser.newPage();
    await other.goto(copy.address(lesson));
    await page.waitForFunction(() => document.querySelector('[data-lesson="why-a-plc"][data-state]'));
    await other.close();
  });

  it('searches, and opens what it found', async () => {
    await open('zoeken/index.html');
    await page.type('#search-box', 'vertrouwen');
    await page.waitForFunction(
      () => document.querySelector('[data-results] a')?.textContent === 'vertrouwen',
    );
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('[data-results] a')?.click());
    await page.waitForFunction(() =>
      document.querySelector('h2:target')?.textContent?.includes('vertrouwen'),
    );
    expect(page.url()).toBe(`${copy.address('begrippen/index.html')}#trust`);
  });

  it('keeps a plan that was begun with the words of a lesson', async () => {
    await open(firstLesson);
    await awake();
    await press('week-step a[href*="actieplan"]');
    await page.waitForSelector('blockquote');
    await press('blockquote ~ * button, blockquote ~ button');
    await page.waitForFunction(
      () => JSON.parse(localStorage.getItem('leerkring.plans') ?? '{"data":[]}').data.length === 1,
    );
    await open('actieplan/index.html');
    await page.waitForFunction(() => document.querySelector('#action-plans a[href^="#"]'));
  });

  it('shows a workshop with the words of its lessons', async () => {
    await page.goto(copy.address('workshop/tonen/index.html') + fragmentOf(ledWorkshop));
    await page.waitForSelector('body.on-stage .screen h2');
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.querySelector('.screen h2')?.textContent === 'Einde');
  });

  it('gives progress as a file', async () => {
    await open('mijn-leerpad/index.html');
    await press('[data-do=save]');
    const saved = () => readdirSync(downloads).filter((name) => name.endsWith('.json'));
    await expect.poll(saved, { timeout: 10_000 }).toHaveLength(1);
    const file = join(downloads, saved()[0] ?? '');
    await expect.poll(() => readFileSync(file, 'utf8'), { timeout: 10_000 }).toContain('which-invitation');
  });

  it('prints a lesson', async () => {
    await open(firstLesson);
    const sheet = Buffer.from(await page.pdf({ format: 'A4' }));
    expect(sheet.subarray(0, 5).toString()).toBe('%PDF-');
    expect(sheet.length).toBeGreaterThan(10_000);
  });
});

/** Answers a question in the way of its type, right or wrong: what counts is that the page takes it. */
async function answer(page: Page, id: string): Promise<void> {
  const blank = await page.$(`[data-question="${id}"] input:not([type=radio]):not([type=checkbox])`);
  await blank?.type('xyz');
  await page.evaluate((id) => {
    const place = document.querySelector(`[data-question="${id}"]`);
    const press = (one: Element | null | undefined) => (one as HTMLElement | null | undefined)?.click();
    press(place?.querySelector('input[type=radio], input[type=checkbox]'));
    for (const index of place?.querySelectorAll('.line').keys() ?? []) {
      press(place?.querySelectorAll('.line')[index]);
      press(place?.querySelectorAll('.partners button')[index]);
    }
    /* Two that change places: an order that nobody touched is no answer. */
    press(place?.querySelector('[data-item] button:not([disabled])'));
    press(place?.querySelector('.check > summary'));
  }, id);
}
