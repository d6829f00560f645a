import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { mailsTo } from '../support/stored-sign-ups.ts';

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function fillIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Naam', { exact: true }).fill('Naledi Mokoena');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Vakadviseur').check();
}
const submit = (page: Page) => page.getByRole('button', { name: 'Zet me op de lijst' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('someone signs up and gets a mail', async ({ page }) => {
      const email = `journey-${javaScriptEnabled}@example.org`;
      await page.goto('/nl/webinar/');
      await fillIn(page, email);
      await submit(page).click();
      await expect(page).toHaveURL(/\/nl\/webinar\/bedankt\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je staat op de lijst');
      await expect.poll(() => mailsTo(email)).toHaveLength(1);
      await expect(page.locator('body')).not.toContainText(email);
    });

    test('a mistake is named above the form and beside its field, and nothing is typed twice', async ({
      page,
    }) => {
      await page.goto('/nl/webinar/');
      await fillIn(page, 'naledi@school');
      await submit(page).click();
      await expect(page.getByRole('alert')).toContainText('geen volledig e-mailadres');
      await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Naledi Mokoena');
      await expect(page.getByLabel('Vakadviseur')).toBeChecked();
      await expect(page.getByLabel('E-mailadres')).toHaveAccessibleDescription(/geen volledig e-mailadres/);
      await page.getByRole('alert').getByRole('link').click();
      await expect(page.getByLabel('E-mailadres')).toBeFocused();
      await page.getByLabel('E-mailadres').fill(`mended-${javaScriptEnabled}@example.org`);
      await submit(page).click();
      await expect(page).toHaveURL(/bedankt/);
    });
  });
}

test('axe finds nothing on the form that is shown again', async ({ page }) => {
  await page.goto('/nl/webinar/');
  await fillIn(page, 'naledi@school');
  await submit(page).click();
  await expect(page.getByRole('alert')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('offline the page says that nothing was sent, and the typing is still there after a reload', async ({
  page,
  context,
}) => {
  await page.goto('/nl/webinar/');
  await fillIn(page, 'offline@example.org');
  await context.setOffline(true);
  await submit(page).click();
  await expect(page.getByRole('status')).toContainText('nog niet verstuurd');
  await expect(page).toHaveURL(/\/nl\/webinar\/$/);
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByLabel('E-mailadres')).toHaveValue('offline@example.org');
  await expect(page.getByLabel('Vakadviseur')).toBeChecked();
  await submit(page).click();
  await expect(page).toHaveURL(/bedankt/);
  await page.goto('/nl/webinar/');
  await expect(page.getByLabel('E-mailadres')).toHaveValue('');
});

test('pressing twice sends once', async ({ page }) => {
  await page.goto('/nl/webinar/');
  await fillIn(page, 'twice@example.org');
  let sent = 0;
  await page.route('**/sign-ups/', async (route) => {
    sent += 1;
    await route.continue();
  });
  await submit(page).dblclick();
  await expect(page).toHaveURL(/bedankt/);
  expect(sent).toBe(1);
});

test('the notice stands before the first field, and every field is 48 px high', async ({ page }) => {
  await page.goto('/nl/webinar/');
  const notice = await page.getByRole('heading', { name: 'Wat we met je gegevens doen' }).boundingBox();
  const first = await page.getByLabel('Naam', { exact: true }).boundingBox();
  expect(notice?.y).toBeLessThan(first?.y ?? 0);
  for (const field of [
    page.getByLabel('Naam', { exact: true }),
    page.getByLabel('E-mailadres'),
    submit(page),
  ]) {
    expect((await field.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  }
});

test('the policy lets everything run: no refusal is heard on the form, the mended form and the thanks', async ({
  page,
}) => {
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refusals.push(message.text());
  });
  await page.goto('/nl/webinar/');
  await fillIn(page, 'policy@school');
  await submit(page).click();
  await expect(page.locator('.problems')).toHaveCSS('border-top-style', 'solid');
  await page.getByLabel('E-mailadres').fill('policy@example.org');
  await submit(page).click();
  await expect(page).toHaveURL(/bedankt/);
  expect(refusals).toEqual([]);
});
