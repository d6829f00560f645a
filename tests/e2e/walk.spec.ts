import type { Locator, Page } from '@playwright/test';
import { allAwake, expect, keptEvents, test } from '../support/quiet-page.ts';
import { mailsTo, registrationsOf } from '../support/stored-sign-ups.ts';

/* The whole way of a teacher on a phone of 360 × 640, and the same way without JavaScript. */
const lesson = {
  nl: '/nl/cursus/plgs-begrijpen/wat-is-een-plg/',
  en: '/en/course/understanding-plcs/what-is-a-plc/',
};
const question = (page: Page, id: string) => page.locator(`#${id}`);

test('a teacher reads, answers, finishes, comes back, switches language, searches and signs up', async ({
  page,
  context,
}) => {
  await test.step('from home to the first lesson', async () => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/nl\/$/);
    await page.getByRole('link', { name: /Begin met les 1/ }).click();
    await expect(page).toHaveURL(lesson.nl);
    await allAwake(page);
  });

  await test.step('every question wrong, and told what to do next', async () => {
    await question(page, 'last-meeting').getByLabel('Eerlijk gezegd: niets.').check();
    const choice = question(page, 'which-invitation');
    await choice.getByLabel(/puntenlijst/).check();
    await expect(feedback(choice)).toContainText('Nog niet: zo zie je welke school hoger staat');
    const several = question(page, 'what-belongs');
    await several.getByLabel(/zegt elk lid achteraf/).check();
    await several.getByText('Kijk na').click();
    await expect(several.getByRole('status')).toContainText('van de 4');
    const blank = question(page, 'way-not-structure');
    await blank.getByRole('textbox').fill('vergadering');
    await blank.getByText('Kijk na').click();
    await expect(blank.getByRole('status')).toContainText('dit woord noemt de structuur');
    await expect
      .poll(() => lastRight(page))
      .toEqual({
        'which-invitation': false,
        'what-belongs': false,
        'way-not-structure': false,
      });
  });

  await test.step('every question right', async () => {
    await question(page, 'which-invitation')
      .getByLabel(/drie schriften/)
      .check();
    await expect(feedback(question(page, 'which-invitation'))).toContainText('Zo begint het bij het werk');
    const several = question(page, 'what-belongs');
    await several.getByRole('button', { name: 'Probeer opnieuw' }).click();
    for (const option of [/proberen de leden/, /kiezen het onderwerp/, /ziet elkaar terug/])
      await several.getByLabel(option).check();
    await several.getByText('Kijk na').click();
    await expect(several.getByRole('status')).toContainText('klopt');
    const blank = question(page, 'way-not-structure');
    await blank.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await blank.getByRole('textbox').fill('Manier ');
    await blank.getByText('Kijk na').click();
    await expect
      .poll(() => lastRight(page))
      .toEqual({
        'which-invitation': true,
        'what-belongs': true,
        'way-not-structure': true,
      });
  });

  await test.step('finished, and the overview shows it', async () => {
    await expect(page.getByText('Alle vragen zijn beantwoord.')).toBeVisible();
    await page.getByRole('button', { name: 'Rond deze les af' }).click();
    await expect(page.getByText('Deze les is klaar.')).toBeVisible();
    await page.getByRole('banner').getByText('Inhoud', { exact: true }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Alle lessen' }).click();
    await expect(firstMark(page)).toHaveText('klaar');
    await expect(page.getByRole('link', { name: /Ga verder: Waarom/ })).toBeVisible();
  });

  await test.step('a reload and a new tab keep it', async () => {
    await page.reload();
    await expect(firstMark(page)).toHaveText('klaar');
    const tab = await context.newPage();
    await tab.goto(lesson.nl);
    await allAwake(tab);
    await expect(tab.getByText('Deze les is klaar.')).toBeVisible();
    await expect(question(tab, 'which-invitation').getByLabel(/drie schriften/)).toBeChecked();
    await expect(question(tab, 'way-not-structure').getByRole('textbox')).toHaveValue('Manier ');
    await tab.close();
  });

  await test.step('in English: the same place, the same progress', async () => {
    await page.goto(`${lesson.nl}#coming-back`);
    await allAwake(page);
    await page.getByRole('banner').getByText('Inhoud', { exact: true }).click();
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(`${lesson.en}#coming-back`);
    await expect(page.locator('h2#coming-back')).toBeInViewport();
    await allAwake(page);
    await expect(page.getByText('This lesson is done.')).toBeVisible();
    await expect(question(page, 'which-invitation').getByLabel(/three exercise books/i)).toBeChecked();
    await page.locator('h2#four-features').evaluate((heading) => heading.scrollIntoView());
    await page.getByRole('contentinfo').getByRole('link', { name: 'Nederlands' }).dispatchEvent('click');
    await expect(page).toHaveURL(`${lesson.nl}#four-features`);
    await page.goto('/en/course/');
    await expect(firstMark(page)).toHaveText('done');
  });

  await test.step('search leads to a heading', async () => {
    for (const [address, words, heading] of [
      ['/nl/zoeken/', 'vertrouwen', '#trust'],
      ['/en/search/', 'PLC', '#plc'],
    ] as const) {
      await page.goto(address);
      await page.getByRole('searchbox').fill(words);
      await page.locator('[data-results] a').first().click();
      await expect(page).toHaveURL(new RegExp(`${heading}$`));
      await expect(page.locator('h2:target')).toBeInViewport();
    }
  });

  await test.step('the sign-up: a row and a mail', () => signUp(page, 'walk@example.org'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same reading, answering and sign-up', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: /Begin met les 1/ }).click();
    await expect(page).toHaveURL(lesson.nl);

    const choice = question(page, 'which-invitation');
    await choice.getByLabel(/puntenlijst/).check();
    await expect(feedback(choice)).toContainText('Nog niet: zo zie je welke school hoger staat');
    await choice.getByLabel(/drie schriften/).check();
    await expect(feedback(choice)).toContainText('Zo begint het bij het werk');
    await expect(feedback(choice)).toHaveCount(1);
    const blank = question(page, 'way-not-structure');
    await blank.getByRole('textbox').fill('manier');
    await blank.getByText('Kijk na').click();
    await expect(blank.getByText('Antwoord: manier')).toBeVisible();

    await page
      .getByRole('link', { name: /Waarom een PLG/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Waarom');
    await page.goto('/nl/zoeken/');
    await page.getByRole('link', { name: 'Alles op één pagina' }).click();
    await page.getByRole('link', { name: 'vertrouwen', exact: true }).first().click();
    await expect(page.locator('h2:target')).toBeInViewport();

    await signUp(page, 'no-script@example.org');
  });
});

async function signUp(page: Page, email: string): Promise<void> {
  await page.goto('/nl/webinar/');
  await page.getByLabel('Naam', { exact: true }).fill('Naledi Mokoena');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Vakadviseur').check();
  await page.getByRole('button', { name: 'Zet me op de lijst' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je aanmelding is aangekomen');
  expect(registrationsOf(email)).toEqual([{ webinar: 'plg-webinar', status: 'interested' }]);
  await expect.poll(() => mailsTo(email).length).toBe(1);
}

/** How the last attempt at each gradable question went, as this browser keeps it. */
async function lastRight(page: Page): Promise<Record<string, boolean>> {
  const events = await keptEvents(page);
  return Object.fromEntries(
    events.flatMap(({ question: id, right }) =>
      id && right !== undefined && id !== 'last-meeting' ? [[id, right]] : [],
    ),
  );
}

/** The feedback that shows now. */
const feedback = (place: Locator) => place.locator('.feedback:visible');

/* In the list of all lessons; the paths by role name the lesson too. */
const firstMark = (page: Page) => page.locator('.overview-module progress-mark[lesson="what-is-a-plc"] span');
