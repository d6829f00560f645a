import type { Page } from '@playwright/test';
import { sealPlan } from '../../src/action-plan/plan-link.ts';
import { aPlan } from '../support/a-plan.ts';
import { openTool, sheetsOf } from '../support/open-tool.ts';
import { allAwake, expect, test } from '../support/quiet-page.ts';

const here = '/nl/mijn-leerpad/voor-mijn-plg/';

/** Answers before reading, writes a thought, plans the step of the week, and keeps a plan. */
async function learn(page: Page): Promise<void> {
  await page.goto('/nl/cursus/succesfactoren/steun-en-middelen/');
  await allAwake(page);
  await page.locator('.quiz.opening').getByRole('radio', { name: 'Tijd.' }).check();
  await page.getByLabel('Jouw gedachten').fill('De zak met mensen.');
  await page.getByLabel('Jouw gedachten').blur();
  await page.getByRole('button', { name: 'Dit neem ik me voor' }).click();
  await openTool(page, `/nl/actieplan/#${sealPlan(aPlan)}`);
  await page.getByRole('button', { name: 'Bewaar het op dit toestel' }).click();
}

test('thoughts, answers, steps and plans stand on one page, to choose from, send as text and print on one sheet', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await learn(page);
  await page.goto('/nl/mijn-leerpad/');
  await page.getByRole('link', { name: 'Mee naar mijn PLG' }).click();
  await expect(page.getByText('4 gekozen')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('checkbox', { name: 'Wat mis je het meest' }).uncheck();
  await expect(page.getByText('3 gekozen')).toBeVisible();
  await page.getByRole('button', { name: 'Verstuur als tekst' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^Voor onze PLG-bijeenkomst/);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Welke van de vijf zakken is bij jou voller dan je dacht?\n  De zak met mensen.');
  expect(text).toContain('Stappen die ik me voornam\n• Als ik deze week mijn berichten lees');
  expect(text).toContain('Onze focusvraag: Hoe kunnen we');
  expect(text).not.toContain('Tijd.');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('De zak met mensen.')).toBeVisible();
  await expect(page.getByText('Wat mis je het meest')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Wat we afspreken' })).toBeVisible();
  expect(await sheetsOf(page)).toBe(1);
});

test('all and nothing are one press away, and it reads in the other language', async ({ page }) => {
  await learn(page);
  await openTool(page, here);
  await page.getByRole('button', { name: 'Kies niets' }).click();
  await expect(page.getByText('0 gekozen')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Verstuur als tekst' })).toBeHidden();
  await page.getByRole('button', { name: 'Kies alles' }).click();
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page.getByText('Which of the five pockets is fuller than you thought?')).toBeVisible();
  await expect(page.getByText('De zak met mensen.')).toBeVisible();
});

test('with nothing to take along it says where that comes from', async ({ page }) => {
  await openTool(page, here);
  await expect(page.getByText('Nog niets om mee te nemen.')).toBeVisible();
  await page.getByRole('link', { name: 'Naar de lessen' }).click();
  await expect(page).toHaveURL(/\/nl\/cursus\//);
});
