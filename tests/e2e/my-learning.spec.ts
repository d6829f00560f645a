import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { allAwake, expect, keptEvents, test } from '../support/quiet-page.ts';

const lesson = '/nl/cursus/plgs-begrijpen/wat-is-een-plg/';

/** Answers a question, writes a thought and plans a step, as someone who is in the middle of a lesson. */
async function learn(page: Page): Promise<void> {
  await page.goto(lesson);
  await allAwake(page);
  await page.locator('#which-invitation').getByRole('radio').first().check();
  await page.getByLabel('Jouw gedachten').fill('Onze clustervergadering.');
  await page.getByLabel('Jouw gedachten').blur();
  await page.getByRole('button', { name: 'Dit neem ik me voor' }).click();
}

test('my learning shows what is kept, with a link to its place', async ({ page }) => {
  await learn(page);
  await page.goto('/nl/mijn-leerpad/');
  await expect(page.getByText('Lessen klaar: 0 van 27. Vragen beantwoord: 1.')).toBeVisible();
  await expect(page.getByText('Onze clustervergadering.')).toBeVisible();
  await page.locator('.reflections').getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${lesson}#`));
  await expect(page.getByLabel('Jouw gedachten')).toHaveValue('Onze clustervergadering.');
});

test('progress goes to a file, is erased after a question, and comes back from the file', async ({
  page,
}) => {
  await learn(page);
  await page.goto('/nl/mijn-leerpad/');
  const before = await keptEvents(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar in een bestand' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^leerkring-voortgang-\d{4}-\d\d-\d\d\.json$/);
  const file = await download.path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ events: before });

  await page.getByRole('button', { name: 'Wis mijn voortgang' }).click();
  await page.getByRole('button', { name: 'Nee, hou het' }).click();
  expect(await keptEvents(page)).toEqual(before);
  await page.getByRole('button', { name: 'Wis mijn voortgang' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.locator('kept-here').getByRole('status')).toHaveText(
    'Alles van jou is gewist van dit toestel.',
  );
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await expect(page.getByText('Nog niets bewaard.')).toBeVisible();

  await page.getByLabel('Haal uit een bestand').setInputFiles(file);
  await expect(page.locator('kept-here').getByRole('status')).toContainText('kwamen erbij uit het bestand');
  expect(await keptEvents(page)).toEqual(before);
  await page.getByLabel('Haal uit een bestand').setInputFiles(file);
  await expect(page.locator('kept-here').getByRole('status')).toHaveText(
    'Niets nieuws: alles uit het bestand stond hier al.',
  );
});

for (const [what, content, said] of [
  ['damaged', '{"format": "leerk', 'niet te lezen'],
  ['of another site', '{"a":1}', 'geen bestand met voortgang van Leerkring'],
] as const) {
  test(`a file that is ${what} is refused with a sentence, and what was there stays`, async ({ page }) => {
    await learn(page);
    await page.goto('/nl/mijn-leerpad/');
    const before = await keptEvents(page);
    await page
      .getByLabel('Haal uit een bestand')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await expect(page.locator('kept-here').getByRole('status')).toContainText(said);
    expect(await keptEvents(page)).toEqual(before);
  });
}

for (const [what, kept] of [
  ['damaged', '{"version":1,"data":[{'],
  ['foreign', '"hello"'],
  ['of a later version', '{"version":99,"data":{"new":true}}'],
] as const) {
  test(`progress that is ${what} breaks no page, and is set aside instead of destroyed`, async ({ page }) => {
    await page.goto('/nl/');
    await page.evaluate((text) => localStorage.setItem('leerkring.progress', text), kept);
    for (const address of ['/nl/', '/nl/cursus/', lesson, '/nl/mijn-leerpad/']) await page.goto(address);
    await page.goto(lesson);
    await allAwake(page);
    await page.locator('#which-invitation').getByRole('radio').first().check();
    const all = await page.evaluate(() => Object.values(localStorage));
    expect(all).toContain(kept);
    expect((await keptEvents(page)).some(({ question }) => question === 'which-invitation')).toBe(true);
  });
}
