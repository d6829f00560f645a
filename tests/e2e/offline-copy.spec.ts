import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { sealPlan } from '../../src/action-plan/plan-link.ts';
import { loadContentFiles } from '../../src/check/load-content-files.ts';
import { readContent } from '../../src/check/read-content.ts';
import type { Asked } from '../../src/group-result/asked.ts';
import { buildTypedCode } from '../../src/group-result/typed-code.ts';
import { strings } from '../../src/i18n/strings.ts';
import { codeOf } from '../../src/link/code-of.ts';
import { localise } from '../../src/quiz/localise.ts';
import type { Question } from '../../src/quiz/model.ts';
import { aPlan } from '../support/a-plan.ts';
import { answerEveryWay } from '../support/answer-question.ts';
import { fragmentOf, ledWorkshop, secrets } from '../support/led-workshop.ts';
import { copySite, type UnpackedCopy, unpackCopy } from '../support/offline-copy.ts';
import { openTool } from '../support/open-tool.ts';
import { allAwake, keptEvents } from '../support/quiet-page.ts';

/*
 * The copy for a stick in Chromium, by `file://` and without a network, as after a double click. Firefox:
 * tests/long/offline-copy-firefox.test.ts.
 */
test.describe.configure({ mode: 'default' });

const course = readContent(loadContentFiles('content')).modules;
const invitation: Asked = {
  code: codeOf('question', 'what-is-a-plc/which-invitation'),
  kind: 'one',
  ids: ['circular', 'three-books', 'mark-sheets'],
};
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
  /* The browser’s helpers may still write there. */
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
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

async function restart(): Promise<void> {
  await context.close();
  await openBrowser();
}

const allowCopying = () => context.grantPermissions(['clipboard-read', 'clipboard-write']);
const copied = () => page.evaluate(() => navigator.clipboard.readText());

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
  await page.getByRole('button', { name: strings.nl.progress.finish }).click();
  const before = await keptEvents(page);
  expect(before.length).toBeGreaterThan(1);

  await restart();
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
  await page.locator('week-step').getByRole('link', { name: strings.nl.progress.toPlan }).click();
  await expect(page).toHaveURL(/actieplan\/index\.html#from=what-is-a-plc/);
  await page.getByRole('button', { name: strings.nl.actionPlan.fromPut }).click();
  /* It takes the focus after the first frame, and would take it from a field. */
  await expect(page.locator('.plan-head h2')).toBeFocused();
  await page.getByLabel('Onze PLG').fill('PLG graad 4');
  await expect(page.getByText('Bewaard op dit toestel.').first()).toBeVisible();
  await allowCopying();
  await page.getByRole('button', { name: 'Verstuur als link' }).click();
  await expect.poll(copied).toMatch(/https:\/\/leerkring\.example\/nl\/actieplan\/#p1\./);

  await restart();
  await open('actieplan/index.html');
  await expect(page.getByText(/^PLG graad 4 · plan · \d van de 10 velden/)).toBeVisible();
});

test('the support programme takes in plans from the links of a chat, and keeps them', async () => {
  await openTool(page, copy.address('steunprogramma/index.html'));
  await page.getByLabel('Plak hier links').fill(`Mpho: ${copySite}/nl/actieplan/#${sealPlan(aPlan)}`);
  await page.getByRole('button', { name: 'Haal de plannen eruit' }).click();
  await expect(page.locator('.report li')).toHaveCount(1);
  await restart();
  await open('steunprogramma/index.html');
  await expect(page.locator('details.request').first()).toBeVisible();
});

test('the self-scan gives a picture, and it is there after a restart', async () => {
  await open('zelfscan/index.html');
  for (const block of await page.locator('[data-block]').all()) await block.getByRole('radio').nth(1).check();
  await expect(page.getByRole('heading', { name: 'Het beeld van nu' })).toBeVisible();
  await restart();
  await open('zelfscan/index.html');
  await expect(page.getByRole('heading', { name: 'Het beeld van nu' })).toBeVisible();
});

test('a protocol is found by its aim, and led with a clock', async () => {
  await open('gespreksvormen/index.html');
  await page.getByLabel('Doel').selectOption('look');
  await expect(page).toHaveURL(/index\.html\?/);
  await page.locator('.protocol-list a:visible').first().click();
  await page.getByRole('link', { name: 'Leid dit met een klok' }).click();
  await expect(page).toHaveURL(/gesprek\/index\.html#/);
  await page.getByRole('button', { name: 'Start de sessie' }).click();
  await expect(page.locator('.session-running h2')).toBeVisible();
  const first = await page.locator('.session-running h2').textContent();
  await page.getByRole('button', { name: 'Volgende stap' }).click();
  await expect(page.locator('.session-running h2')).not.toHaveText(first ?? '');
});

test('a workshop is made, followed by a participant, led, shown on a wall and counted', async () => {
  const fragment = fragmentOf(ledWorkshop);
  await openTool(page, copy.address('workshop/maken/index.html') + fragment);
  await page.getByRole('button', { name: 'Maak een kopie om te veranderen' }).click();
  await expect(page.locator('.part-list > li')).toHaveCount(ledWorkshop.parts.length);

  await openTool(page, copy.address('workshop/index.html') + fragment);
  const lesson = page.locator('.workshop-parts > li').filter({ hasText: 'Wat is een PLG, en wat niet?' });
  await lesson.locator('summary').first().click();
  await lesson.getByText(strings.nl.workshop.readHere).click();
  await expect(lesson.getByText('Breng drie schriften mee').first()).toBeVisible();

  await openTool(page, copy.address('workshop/leiden/index.html') + fragment);
  await page.getByRole('button', { name: 'Toon de notities' }).click();
  await expect(page.getByText(secrets.ofLesson)).toBeVisible();

  await openTool(page, copy.address('workshop/tonen/index.html') + fragment);
  await expect(page.locator('.screen h2')).toHaveText('Wat is onze PLG?');
  /* It listens to keys from then on. */
  await expect(page.locator('body.on-stage')).toBeAttached();
  await page.keyboard.press('End');
  await expect(page.locator('.screen h2')).toHaveText('Einde');

  await openTool(page, copy.address('workshop/uitslag/index.html'));
  const select = page.getByLabel('Welke vraag tel je?');
  const asked = select.locator('option', { hasText: 'Welke uitnodiging is voor een PLG?' }).first();
  await select.selectOption(await asked.getAttribute('value'));
  await page.getByLabel('Typ een code').fill(buildTypedCode(invitation, ['three-books'], 11));
  await page.getByLabel('Typ een code').press('Enter');
  await expect(page.locator('.came')).toHaveText('Geteld.');
});

test('what was done is on “my learning”, goes to the PLC, to a file and back, and to another phone by the site', async () => {
  await open(firstLesson);
  await allAwake(page);
  await page.getByLabel('Jouw gedachten').fill('Onze clustervergadering.');
  await page.getByLabel('Jouw gedachten').blur();
  await open('mijn-leerpad/index.html');
  await expect(page.getByText('Onze clustervergadering.')).toBeVisible();
  await page.getByRole('link', { name: 'Mee naar mijn PLG' }).click();
  await expect(page.getByText('Onze clustervergadering.').first()).toBeVisible();

  await open('mijn-leerpad/index.html');
  const before = await keptEvents(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar in een bestand' }).click();
  const file = await (await coming).path();
  await page.getByRole('button', { name: 'Wis mijn voortgang' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByText('Nog niets bewaard.')).toBeVisible();
  await page.getByLabel('Haal uit een bestand').setInputFiles(file);
  await expect.poll(() => keptEvents(page)).toEqual(before);

  await allowCopying();
  await openTool(page, copy.address('mijn-leerpad/verhuizen/index.html'));
  await page.getByRole('button', { name: 'Deel of kopieer de link' }).click();
  await expect.poll(copied).toMatch(/https:\/\/leerkring\.example\/nl\/mijn-leerpad\/verhuizen\/#m1\./);
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
