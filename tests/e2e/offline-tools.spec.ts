import { loadContentFiles } from '../../src/check/load-content-files.ts';
import { readContent } from '../../src/check/read-content.ts';
import { buildTypedCode } from '../../src/group-result/typed-code.ts';
import { type Page as Kind, pathFor } from '../../src/i18n/addresses.ts';
import { languages } from '../../src/i18n/language.ts';
import { strings } from '../../src/i18n/strings.ts';
import { codeOf } from '../../src/link/code-of.ts';
import { localise } from '../../src/quiz/localise.ts';
import { answerEveryWay } from '../support/answer-question.ts';
import { fragmentOf, ledWorkshop, secrets } from '../support/led-workshop.ts';
import { openTool, sheetsOf } from '../support/open-tool.ts';
import { bare, pdfText } from '../support/pdf-text.ts';
import { allAwake, expect } from '../support/quiet-page.ts';
import { cut, keptPaths, lessonPaths, mend, takeAlong, test } from '../support/take-along.ts';

/*
 * The whole course on a phone, the server stopped and the network cut before anything but the page that takes along
 * was opened: what advisors and their groups do with it.
 */

const lesson = '/nl/cursus/plgs-begrijpen/wat-is-een-plg/';
const { modules } = readContent(loadContentFiles('content'));

/** For each type of question one lesson in which it stands. */
const oneOfEachType = [
  ...new Map(
    modules.flatMap((module) =>
      module.lessons.flatMap((lesson) =>
        (lesson.quiz?.questions ?? []).flatMap(({ data }) =>
          data ? [[data.type, { module, lesson, data }]] : [],
        ),
      ),
    ),
  ).values(),
];

test.beforeEach(async ({ page, context, site }, { tags }) => {
  if (tags.includes('@by-itself')) return;
  await takeAlong(page, site, 'Neem alles mee');
  await cut(context, site);
});

test('every type of question is answered wrong and right, and the answers are there when the network is back', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(120_000);
  expect(oneOfEachType.map(({ data }) => data.type).toSorted()).toEqual(
    ['branch', 'fill', 'match', 'multiple', 'order', 'self', 'single'].toSorted(),
  );
  for (const { module, lesson: where, data } of oneOfEachType) {
    const question = localise(data, 'nl');
    const params = { module: module.data?.slug.nl ?? '', lesson: where.nl?.data?.slug ?? '' };
    await page.goto(site.origin + pathFor('nl', 'lesson', params));
    await allAwake(page);
    const place = page.locator(`[data-question="${question.id}"]`);
    await test.step(question.type, () => answerEveryWay({ page, place, question, text: strings.nl.quiz }));
  }
  const stored = () => page.evaluate(() => localStorage.getItem('leerkring.progress'));
  const before = await stored();
  await mend(context, site);
  await page.goto(`${site.origin}/nl/mijn-leerpad/`);
  await expect(page.locator('kept-here .summary')).toBeVisible();
  expect(await stored()).toBe(before);
});

test('a protocol is run with its clock, to the end and the notes', async ({ page, site }) => {
  await page.goto(`${site.origin}/nl/gespreksvormen/vijf-keer-waarom/`);
  await page.getByRole('link', { name: 'Leid dit met een klok' }).click();
  await page.getByRole('button', { name: 'Start de sessie' }).click();
  await expect(page.locator('.session-running h2')).toHaveText('Schrijf het probleem op');
  const last = page.getByRole('button', { name: 'Rond af', exact: true });
  for (let pressed = 0; pressed < 20 && !(await last.isVisible()); pressed++)
    await page.getByRole('button', { name: 'Volgende stap' }).click();
  await last.click();
  await expect(page.getByRole('heading', { name: 'De sessie is klaar' })).toBeFocused();
  await page.getByLabel('Aanwezig').fill('Lebo, Mpho');
  await page.reload();
  await expect(page.getByLabel('Aanwezig')).toHaveValue('Lebo, Mpho');
});

test('a workshop opens for those who take part, with the text, the drawing and the question of lessons that were never opened', async ({
  page,
  site,
}) => {
  await openTool(page, `${site.origin}/nl/workshop/${fragmentOf(ledWorkshop)}`);
  const part = (title: string) => page.locator('.workshop-parts > li').filter({ hasText: title });
  await part('Vier pijlers').locator('summary').first().click();
  await expect(page.getByText('Bryk en Schneider volgden scholen').first()).toBeVisible();
  await expect(part('Vier pijlers').getByRole('img').first()).toBeVisible();
  const whole = part('Vertrouwen is de motor');
  await whole.locator('summary').first().click();
  await whole.getByText('Lees de hele les hier').click();
  await whole.getByRole('radio', { name: 'Aan iemand thuis.' }).check();
  await expect(whole.locator('.feedback').filter({ hasText: 'Daar is het veilig.' })).toBeVisible();
  await expect(page.getByText(secrets.ofLesson)).toHaveCount(0);
});

test('it is led: the run-sheet with the notes of its lessons, also printed, and the projector', async ({
  page,
  site,
}) => {
  await openTool(page, `${site.origin}/nl/workshop/leiden/${fragmentOf(ledWorkshop)}`);
  await expect(page.locator('.part')).toHaveCount(7);
  await page.getByRole('button', { name: 'Toon de notities' }).first().click();
  await expect(page.getByText(secrets.ofLesson)).toBeVisible();
  expect(bare(pdfText(await page.pdf({ preferCSSPageSize: true })))).toContain(bare(secrets.ofLesson));

  await openTool(page, `${site.origin}/nl/workshop/tonen/${fragmentOf(ledWorkshop)}`);
  await expect(page.locator('.stage')).toBeVisible();
  /* With this class it begins to hear keys. */
  await expect(page.locator('body')).toHaveClass(/on-stage/);
  const screens = new Set<string>();
  for (let pressed = 0; pressed < 30; pressed++) {
    screens.add((await page.locator('.screen h2').textContent()) ?? '');
    await page.keyboard.press('PageDown');
  }
  expect([...screens].join('\n')).toContain('Wat hoort bij een PLG?');
  expect(screens.size).toBeGreaterThan(8);
});

test('answers of a group are counted from typed codes', async ({ page, site }) => {
  await openTool(page, `${site.origin}/nl/workshop/uitslag/${fragmentOf(ledWorkshop)}`);
  const select = page.getByLabel('Welke vraag tel je?');
  const invitation = select.locator('option', { hasText: 'Welke uitnodiging is voor een PLG?' }).first();
  await select.selectOption(await invitation.getAttribute('value'));
  const asked = {
    code: codeOf('question', 'what-is-a-plc/which-invitation'),
    kind: 'one',
    ids: ['circular', 'three-books', 'mark-sheets'],
  } as const;
  await page.getByLabel('Typ een code').fill(buildTypedCode(asked, ['three-books'], 11));
  await page.getByLabel('Typ een code').press('Enter');
  await expect(page.locator('.total')).toHaveText('1 antwoord');
});

test('a workshop is made, shown as a code, and opened from its own link', async ({ page, site }) => {
  await openTool(page, `${site.origin}/nl/workshop/maken/`);
  await page.getByRole('button', { name: 'Begin een lege workshop' }).click();
  await page.getByRole('button', { name: 'Voeg onderdelen toe' }).click();
  await page.getByRole('button', { name: 'Voeg toe: 1.1' }).click();
  await page.getByRole('button', { name: 'Klaar met toevoegen' }).click();
  await page.getByRole('button', { name: 'Toon de QR-code' }).click();
  await expect(page.getByRole('img', { name: 'QR-code die deze workshop opent' })).toBeVisible();
});

test('a lesson is printed as a learner’s sheet with its key', async ({ page, site }) => {
  await page.goto(site.origin + lesson);
  await allAwake(page);
  expect(await sheetsOf(page)).toBeGreaterThanOrEqual(2);
  const paper = bare(pdfText(await page.pdf({ preferCSSPageSize: true })));
  expect(paper).toContain(bare('Wat is een PLG, en wat niet?'));
  expect(paper).toContain(bare('Vast adres van deze les'));
});

test('every tool wakes', async ({ page, site }) => {
  const tools: readonly Kind[] = [
    'actionPlan',
    'supportProgramme',
    'workshop',
    'workshopBuild',
    'workshopLead',
    'workshopShow',
    'groupResult',
    'session',
    'forMyPlc',
    'moveProgress',
  ];
  for (const tool of tools) await test.step(tool, () => openTool(page, site.origin + pathFor('nl', tool)));
});

test('the English course comes whole as well', { tag: '@by-itself' }, async ({ page, context, site }) => {
  test.setTimeout(120_000);
  await takeAlong(page, site, strings.en.offline.takeWhole, 'en');
  await cut(context, site);
  for (const path of await lessonPaths(page, 'en')) {
    await page.goto(site.origin + path);
    await expect(page.locator('article.lesson')).toBeVisible();
    await allAwake(page);
  }
  expect((await keptPaths(page)).filter((path) => path.startsWith('/nl/'))).toEqual([]);
});

for (const language of languages)
  test(`the browser offers to put it on the home screen (${language})`, { tag: '@by-itself' }, async ({
    page,
    context,
    site,
  }) => {
    await page.goto(site.origin + pathFor(language, 'home'));
    const browser = await context.newCDPSession(page);
    const { url, errors } = await browser.send('Page.getAppManifest');
    expect(url).toBe(`${site.origin}/manifest.${language}.webmanifest`);
    expect(errors).toEqual([]);
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    /* The windows of tests are private ones; nothing else may stand in the way. */
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  });
