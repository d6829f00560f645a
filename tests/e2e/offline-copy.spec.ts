import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { loadContentFiles } from '../../src/check/load-content-files.ts';
import { readContent } from '../../src/check/read-content.ts';
import { strings } from '../../src/i18n/strings.ts';
import { localise } from '../../src/quiz/localise.ts';
import type { Question } from '../../src/quiz/model.ts';
import { answerEveryWay } from '../support/answer-question.ts';
import { copySite, type UnpackedCopy, unpackCopy } from '../support/offline-copy.ts';
import { allAwake, keptEvents } from '../support/quiet-page.ts';

/*
 * The copy for a stick in Chromium, by `file://` and without a network, as after a double click. Firefox:
 * tests/long/offline-copy-firefox.test.ts.
 */
test.describe.configure({ mode: 'default' });

const course = readContent(loadContentFiles('content')).modules;
const firstLesson = 'cursus/plgs-begrijpen/wat-is-een-plg/index.html';

let copy: UnpackedCopy;
let profile: string;
let context: BrowserContext;
let page: Page;
let heard: string[];

test.beforeAll(async () => {
  copy = await unpackCopy('nl');
});
test.afterAll(() => copy.remove());

test.beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'leerkring-profile-'));
  await openBrowser();
});
test.afterEach(async () => {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  expect(heard, 'the pages are silent').toEqual([]);
});

/** A browser with the profile of this test, so that closing and opening it is a restart. */
async function openBrowser(): Promise<void> {
  const { launchOptions, viewport, locale } = test.info().project.use;
  context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    ...(viewport && { viewport }),
    ...(locale && { locale }),
  });
  await context.setOffline(true);
  page = context.pages()[0] ?? (await context.newPage());
  heard = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) heard.push(`asked for ${request.url()}`);
  });
}

const open = (file: string) => page.goto(copy.address(file));

test('the first page leads to the lessons, and says nothing of a page that is alone', async () => {
  await open('index.html');
  await expect(page.locator('.alone')).toBeHidden();
  await page.getByRole('link', { name: /Begin met les 1/ }).click();
  await expect(page).toHaveURL(copy.address(firstLesson));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat is een PLG, en wat niet?');
});

const asked = new Map<string, { file: string; question: Question }>();
for (const module of course) {
  for (const { nl, quiz } of module.lessons) {
    for (const { data } of quiz?.questions ?? []) {
      const file = `cursus/${module.data?.slug.nl}/${nl?.data?.slug}/index.html`;
      if (data && !asked.has(data.type)) asked.set(data.type, { file, question: data });
    }
  }
}

test('every type of question is there to be tried', () => {
  expect([...asked.keys()].sort()).toEqual([
    'branch',
    'fill',
    'match',
    'multiple',
    'order',
    'self',
    'single',
  ]);
});

for (const [type, { file, question }] of asked) {
  test(`a question of type ${type} is answered wrong and right, with its feedback, and kept`, async () => {
    await open(file);
    await allAwake(page);
    const place = page.locator(`[data-question="${question.id}"]`);
    await answerEveryWay({ page, place, question: localise(question, 'nl'), text: strings.nl.quiz });
  });
}

test('progress is there on every page, and after the browser was closed', async () => {
  await open(firstLesson);
  await allAwake(page);
  await page
    .locator('#which-invitation')
    .getByLabel(/drie schriften/)
    .check();
  await page.getByRole('button', { name: /Klaar/ }).first().click();
  const before = await keptEvents(page);
  expect(before.length).toBeGreaterThan(1);

  await context.close();
  await openBrowser();
  await open('cursus/index.html');
  await expect(page.locator('[data-lesson="what-is-a-plc"][data-state="done"]').first()).toBeAttached();
  await open(firstLesson);
  await allAwake(page);
  await expect(page.locator('#which-invitation').getByLabel(/drie schriften/)).toBeChecked();
  expect(await keptEvents(page)).toEqual(expect.arrayContaining(before));
  await open('index.html');
  await page.getByRole('link', { name: /Ga verder/ }).click();
  await expect(page).toHaveURL(/\/cursus\/.*\/index\.html/);
});

test('search finds as one types, opens a page of the copy at its place, and stands in the address', async () => {
  await open('zoeken/index.html');
  await page.getByRole('searchbox').fill('vertrouwen');
  const results = page.locator('[data-results] a');
  await expect(results.first()).toHaveText('vertrouwen');
  await expect(page.locator('[data-full-text]')).toBeHidden();
  await expect(page.getByText(strings.nl.offlineCopy.fullText)).toBeVisible();
  await expect(page.locator('.search-status')).toHaveText(/^\d+ resultaten$/);
  await expect(page).toHaveURL(/\?q=vertrouwen$/);
  await results.first().click();
  await expect(page).toHaveURL(`${copy.address('begrippen/index.html')}#trust`);
  await expect(page.locator('h2:target')).toHaveText('vertrouwen');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('vertrouwen');
  await expect(results.first()).toHaveText('vertrouwen');
});

test('what search finds of the webinars leads to the site, and says so', async () => {
  await open('zoeken/index.html');
  await page.getByRole('searchbox').fill('webinar');
  const away = page.locator('[data-results] a[data-on-site]').first();
  await expect(away).toHaveAttribute('href', new RegExp(`^${copySite}/nl/webinar`));
  await expect(away).toHaveAttribute('data-on-site', 'op de website');
});

test('a plan is begun from a lesson with the words of that lesson, and is kept', async () => {
  await open(firstLesson);
  const link = page.locator('a[href*="actieplan/index.html#"]').first();
  await expect(link).toBeAttached();
  await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  await expect(page.locator('[data-awake]').first()).toBeAttached();
  await expect(page.locator('main textarea, main input').first()).toBeVisible();
});

test('every page opens without an error', async () => {
  test.setTimeout(180_000);
  await open('zoeken/alles/index.html');
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) =>
      all
        .map((one) => (one as HTMLAnchorElement).href.split('#')[0] ?? '')
        .filter((href) => href.startsWith('file:')),
    );
  const menu = new Set(links);
  expect(menu.size).toBeGreaterThan(50);
  for (const href of menu) {
    await page.goto(href);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.locator('main a[href^="/"]')).toHaveCount(0);
  }
});

test('a lesson prints as a learner’s sheet with the key on a page of its own', async () => {
  await open(firstLesson);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.key-sheet')).toBeVisible();
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(page.getByText('Over deze kopie zonder internet')).toBeHidden();
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
});

test('the page about the copy is reached from every page and names the site', async () => {
  await open(firstLesson);
  await page.getByRole('link', { name: 'Over deze kopie zonder internet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Over deze kopie');
  await expect(page.locator(`main a[href="${copySite}/"]`)).toBeVisible();
});

test('a first page without its other files says what to do', async () => {
  const alone = join(profile, 'alone');
  mkdirSync(alone);
  copyFileSync(join(copy.folder, 'index.html'), join(alone, 'index.html'));
  await page.goto(`file://${alone}/index.html`);
  await expect(page.getByRole('alert')).toContainText('Pak de zip eerst uit');
  /* The files that did not come are said by the browser. */
  heard = heard.filter((one) => !one.includes('net::ERR_FILE_NOT_FOUND'));
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
