import { readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import type { Plan } from '../../src/action-plan/model.ts';
import { sealPlan, sealSupportRequest } from '../../src/action-plan/plan-link.ts';
import { aPlan } from '../support/a-plan.ts';
import { fillDevice, openTool, sheetsOf } from '../support/open-tool.ts';
import { expect, test } from '../support/quiet-page.ts';

const here = '/nl/steunprogramma/';
const reading: Plan = {
  ...aPlan,
  id: 'reading_',
  group: 'PLG lezen, Bloemfontein',
  support: 'Een uur ruilen met graad 2',
  supportBy: '2027-03-17',
  supporter: 'smt',
  lookBack: '',
};
const fractions: Plan = {
  ...aPlan,
  id: 'fraction',
  question: 'Hoe delen ze eerlijk?',
  support: 'Twintig vellen karton',
  supportBy: '',
  supporter: 'dtdc',
};
const link = (plan: Plan) => `https://leerkring.example/nl/actieplan/#${sealPlan(plan)}`;
const report = (page: Page) => page.locator('.report li');
const request = (page: Page, words: string) => page.locator('details.request').filter({ hasText: words });

async function bring(page: Page, text: string): Promise<void> {
  await page.getByLabel('Plak hier links').fill(text);
  await page.getByRole('button', { name: 'Haal de plannen eruit' }).click();
}

async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('the link of a teacher’s plan comes in with two others from a chat; the advisor ticks off and takes the dates along', async ({
  page,
  browser,
  baseURL,
}) => {
  /* A teacher, on a phone of her own. */
  const teacher = await browser.newContext({
    baseURL,
    viewport: { width: 360, height: 640 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const phone = await teacher.newPage();
  await openTool(phone, '/nl/actieplan/');
  await phone.getByRole('button', { name: 'Begin een plan' }).click();
  await expect(phone.locator('.plan-head h2')).toBeFocused();
  await phone.getByLabel('Onze PLG').fill('PLG natuur, Thaba Nchu');
  await phone.locator('[data-step="support"] summary').click();
  await phone.getByLabel('Wat we vragen').fill('Zes loepen op leen');
  await phone.getByLabel('Vóór wanneer').fill('2027-03-12');
  await phone.locator('[data-step="lookBack"] summary').click();
  await phone.getByLabel('Terugkijken op').fill('2027-04-02');
  await phone.getByRole('button', { name: 'Verstuur als link' }).click();
  await expect.poll(() => phone.evaluate(() => navigator.clipboard.readText())).toMatch(/#p1\./);
  const message = await phone.evaluate(() => navigator.clipboard.readText());
  await teacher.close();

  await openTool(page, here);
  await bring(
    page,
    `[12:01] Mpho: Dag Riaan! ${message}\n[12:05] Els: en het onze 😀 ${link(aPlan)}.\n[12:07] Sipho: <${link(reading)}>`,
  );
  await expect(report(page)).toHaveText([
    'PLG natuur, Thaba Nchu: binnengekomen.',
    'PLG wiskunde graad 4, Botshabelo: binnengekomen.',
    'PLG lezen, Bloemfontein: binnengekomen.',
  ]);
  await expect(page.getByLabel('Plak hier links')).toHaveValue('');
  await expect(page.getByText('3 plannen · 3 steunvragen · nog 3 open')).toBeVisible();
  await expect(page.locator('.request-words')).toHaveText([
    /^Dertig leesboekjes/,
    'Zes loepen op leen',
    'Een uur ruilen met graad 2',
  ]);
  await expect(page.getByRole('heading', { name: 'Week van 8 maart 2027' })).toBeVisible();

  await request(page, 'Zes loepen').locator('summary').first().click();
  await request(page, 'Zes loepen').getByLabel('Hoe ver is het?').selectOption('delivered');
  await request(page, 'Zes loepen').getByLabel('Nieuwe notitie').fill('Liggen klaar in het DTDC.');
  await request(page, 'Zes loepen').getByRole('button', { name: 'Voeg de notitie toe' }).click();
  await expect(page.getByText('nog 2 open')).toBeVisible();
  await page.getByLabel('Alleen wat nog open is').check();
  await expect(request(page, 'Zes loepen')).toHaveCount(0);
  await page.getByLabel('Alleen wat nog open is').uncheck();
  await page.getByText('De getallen', { exact: true }).click();
  await expect(page.getByRole('row', { name: '8 mrt' }).getByRole('cell')).toHaveText(['0', '1', '0']);

  const calendar = await download(page, 'Zet alle datums in mijn agenda');
  const days = new ICAL.Component(ICAL.parse(calendar.text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
    .map(({ summary, startDate }) => `${startDate.toString()} ${summary.slice(0, 24)}`);
  expect(days.sort()).toEqual([
    '2027-03-05 Steun voor PLG wiskunde ',
    '2027-03-17 Steun voor PLG lezen, Bl',
    '2027-03-30 PLG wiskunde graad 4, Bo',
    '2027-04-02 PLG natuur, Thaba Nchu k',
  ]);

  const { name, text: csv } = await download(page, 'Bewaar voor een rekenblad');
  expect(name).toMatch(/^leerkring-steunprogramma-\d{4}-\d\d-\d\d\.csv$/);
  expect(csv.split('\r\n')).toHaveLength(5);
  expect(csv).toContain('"PLG natuur, Thaba Nchu";"Zes loepen op leen";"2027-03-12";"vakadviseur"');

  await page.reload();
  await expect(page.getByText('3 plannen · 3 steunvragen · nog 2 open')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('cell', { name: 'Liggen klaar in het DTDC.' })).toBeVisible();
  await expect(page.getByRole('button').first()).toBeHidden();
  expect(await sheetsOf(page)).toBe(1);
});

test('each link that does not open is named with who sent it and why; the text stays to look at', async ({
  page,
}) => {
  await openTool(page, here);
  const chat = `[12:01] Mpho: ${link(aPlan).slice(0, -40)}…\n[12:02] ${link(reading)}\n[12:03] Els: ${link(fractions).replace('p1.', 'p8.')}`;
  await bring(page, chat);
  await expect(report(page)).toHaveText([
    'Link 1, na “[12:01] Mpho:”: hij is onderweg zijn einde kwijtgeraakt. Vraag hem nog een keer.',
    'PLG lezen, Bloemfontein: binnengekomen.',
    /^Link 3, na “\[12:03\] Els:”: hij komt van een nieuwere versie/,
  ]);
  await expect(page.getByLabel('Plak hier links')).toHaveValue(chat);
  await bring(page, 'Dag allemaal, tot morgen!');
  await expect(report(page)).toHaveText(/^In deze tekst staat geen link van een plan/);
});

test('a newer version takes the place of the old one and the notes stay; a request alone changes only the request', async ({
  page,
}) => {
  await openTool(page, `${here}#${sealPlan(aPlan)}`);
  await expect(report(page)).toHaveText('PLG wiskunde graad 4, Botshabelo: binnengekomen.');
  await expect(page).toHaveURL(new RegExp(`${here}$`));
  const first = request(page, 'Dertig leesboekjes');
  await first.locator('summary').first().click();
  await first.getByLabel('Nieuwe notitie').fill('Gebeld met Lebo.');
  await first.getByRole('button', { name: 'Voeg de notitie toe' }).click();
  const newer = { ...aPlan, support: 'Veertig leesboekjes', changedAt: aPlan.changedAt + 60_000 };
  await bring(page, `https://leerkring.example/#${sealSupportRequest(newer)}`);
  await expect(report(page)).toHaveText(
    'PLG wiskunde graad 4, Botshabelo: bijgewerkt met een nieuwere versie. Je notities bleven.',
  );
  const updated = request(page, 'Veertig leesboekjes');
  await expect(updated.getByText('Gebeld met Lebo.')).toHaveCount(1);
  await expect(updated.getByText(aPlan.saw)).toHaveCount(1);
  await bring(page, link(aPlan));
  await expect(report(page)).toHaveText('PLG wiskunde graad 4, Botshabelo: was er al.');
  await bring(page, link({ ...aPlan, support: 'Tien', changedAt: aPlan.changedAt - 60_000 }));
  await expect(report(page)).toHaveText('PLG wiskunde graad 4, Botshabelo: je hebt al een nieuwere versie.');
  await expect(updated).toHaveCount(1);
});

test('requests are seen by supporter, own label and group; two plans of one group are taken together and apart', async ({
  page,
}) => {
  await openTool(page, here);
  await bring(page, [aPlan, reading, fractions].map(link).join(' '));
  const headings = page.locator('#support-programme h3');
  await page.getByLabel('Bekijk op').selectOption('supporter');
  await expect(headings).toHaveText(['vakadviseur', 'DTDC', 'SMT van onze school']);
  await page.getByLabel('Bekijk op').selectOption('group');
  await expect(headings).toHaveText(['PLG lezen, Bloemfontein', 'PLG wiskunde graad 4, Botshabelo']);

  const cardboard = request(page, 'Twintig vellen karton');
  await cardboard.locator('summary').first().click();
  await cardboard.getByLabel('Eigen label').fill('papier');
  await cardboard.getByLabel('Eigen label').press('Enter');
  await page.getByLabel('Bekijk op').selectOption('label');
  await expect(headings).toHaveText(['papier', 'Zonder label']);

  await cardboard.locator('summary').first().click();
  await cardboard.getByLabel('Neem samen met een ander plan').selectOption({
    label:
      'PLG wiskunde graad 4, Botshabelo: Hoe kunnen we leerlingen van graad 4 helpen om een woordsom eerst te …',
  });
  await expect(page.getByText('3 plannen · 2 steunvragen · nog 2 open')).toBeVisible();
  const both = request(page, 'Dertig leesboekjes');
  await expect(both.locator('.request-words')).toContainText('+ Twintig vellen karton');
  await both.locator('summary').first().click();
  await both.getByRole('button', { name: 'Haal “Hoe delen ze eerlijk?” weer los' }).click();
  await expect(page.getByText('3 plannen · 3 steunvragen · nog 3 open')).toBeVisible();
});

test('the programme goes to a file and comes back on another device; what is no programme is refused in words', async ({
  page,
  browser,
  baseURL,
}, info) => {
  await openTool(page, here);
  await bring(page, [aPlan, reading].map(link).join(' '));
  const { name, text } = await download(page, 'Bewaar in een bestand');
  expect(name).toMatch(/\.json$/);
  const file = info.outputPath('programme.json');
  writeFileSync(file, text);

  const other = await browser.newContext({ baseURL, viewport: { width: 360, height: 640 } });
  const second = await other.newPage();
  await openTool(second, here);
  await bring(second, link(fractions));
  for (let times = 0; times < 2; times++) {
    await second.getByLabel('Haal uit een bestand').setInputFiles(file);
    await expect(second.getByText('Het bestand is toegevoegd: er zijn nu 3 plannen.')).toBeVisible();
    /* Emptied once the file is read. */
    await expect(second.getByLabel('Haal uit een bestand')).toHaveValue('');
  }
  for (const [content, sentence] of [
    ['{"format":', 'niet te lezen'],
    ['{"a":1}', 'geen steunprogramma van Leerkring'],
    ['{"format":"leerkring-support-programme","version":9,"entries":[]}', 'nieuwere versie van Leerkring'],
    [
      '{"format":"leerkring-support-programme","version":1,"entries":[{"__proto__":{"x":1}},7]}',
      'weggelaten: 2.',
    ],
  ] as const) {
    await second
      .getByLabel('Haal uit een bestand')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await expect(second.getByText(sentence)).toBeVisible();
  }
  await expect(second.getByText('3 plannen · 3 steunvragen')).toBeVisible();
  await other.close();
});

test('when the device is full, that is said, and a plan stays on the screen; without a network everything works on', async ({
  page,
  context,
}) => {
  /* The page fetches its reader of codes by itself: the network stays until that is there. */
  const reader = Promise.all([/\/decode\./, /\/qr\./].map((part) => page.waitForResponse(part)));
  await openTool(page, here);
  for (const part of await reader) await part.finished();
  await context.setOffline(true);
  await bring(page, link(aPlan));
  await request(page, 'Dertig leesboekjes').locator('summary').first().click();
  await fillDevice(page);
  await request(page, 'Dertig leesboekjes').getByLabel('Hoe ver is het?').selectOption('arranged');
  await expect(request(page, 'Dertig leesboekjes').getByRole('status')).toContainText('Niet bewaard');
  await bring(page, link(reading));
  await expect(report(page).last()).toContainText('Niet bewaard');
  await expect(page.getByText('2 plannen')).toBeVisible();
  expect((await download(page, 'Bewaar in een bestand')).text).toContain('Een uur ruilen');
});

test('a note that was typed and not added is kept when the page is left', async ({ page }) => {
  await openTool(page, `${here}#${sealPlan(aPlan)}`);
  await request(page, 'Dertig leesboekjes').locator('summary').first().click();
  await page.getByLabel('Nieuwe notitie').fill('Nog niet toegevoegd.');
  await openTool(page, here);
  await request(page, 'Dertig leesboekjes').locator('summary').first().click();
  await expect(page.locator('.request-notes')).toContainText('Nog niet toegevoegd.');
});

test('by keyboard alone one brings a plan in, opens its request and takes it away', async ({ page }) => {
  await openTool(page, here);
  await page.getByLabel('Plak hier links').focus();
  await page.keyboard.insertText(link(aPlan));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(report(page)).toHaveCount(1);
  await request(page, 'Dertig leesboekjes').locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Haal dit plan weg' }).press('Enter');
  await page.getByRole('button', { name: 'Ja, haal het weg' }).press('Enter');
  await expect(page.getByText('Nog geen plan.')).toBeVisible();
});

test('without a camera it says so, and what to do instead', async ({ page }) => {
  await openTool(page, here);
  await page.getByRole('button', { name: 'Scan een code' }).click();
  await expect(page.locator('.camera [role=status]')).toContainText(
    /geen camera gevonden|mag de camera niet gebruiken/,
  );
  await page.getByRole('button', { name: 'Sluit de camera' }).click();
  await expect(page.locator('.camera')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a programme that is open, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openTool(page, '/en/support-programme/');
    await page
      .getByLabel('Paste links here')
      .fill(`${link(aPlan)} ${link(reading)} ${link(fractions).slice(0, -9)}`);
    await page.getByRole('button', { name: 'Take the plans out' }).click();
    await page.locator('details.request > summary').first().click();
    await page.getByLabel('New note').first().fill('Called.');
    await page.getByRole('button', { name: 'Add the note' }).first().click();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
    });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
    ).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const address of [
    here,
    '/en/support-programme/',
    '/nl/mijn-leerpad/voor-mijn-plg/',
    '/en/my-learning/for-my-plc/',
  ]) {
    test(`the page says what it is for and why it cannot work: ${address}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }
});
