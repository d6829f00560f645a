import { expect, test } from '@playwright/test';
import { axeComplaints } from '../support/axe.ts';
import { fillIn, sendBare, sendButton } from '../support/sign-up-form.ts';
import { mailsTo, registrationsOf } from '../support/stored-sign-ups.ts';

/* The webinar of content/: one without a date, so its form is that of an interest list. */
const thanks = /\/nl\/webinar\/bedankt\/$/;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('someone signs up and gets a mail', async ({ page }) => {
      const email = `journey-${javaScriptEnabled}@example.org`;
      await page.goto('/nl/webinar/');
      await expect(page.locator('.standing')).toContainText('Er is nog geen datum.');
      await fillIn(page, email);
      await sendButton(page).click();
      await expect(page).toHaveURL(thanks);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je aanmelding is aangekomen');
      await expect.poll(() => mailsTo(email)).toHaveLength(1);
      await expect(page.locator('body')).not.toContainText(email);
    });

    test('a mistake is named beside its field, and nothing is typed twice', async ({ page }) => {
      const email = `mended-${javaScriptEnabled}@example.org`;
      await page.goto('/nl/webinar/');
      await fillIn(page, 'naledi@school');
      await sendButton(page).click();
      await expect(page.getByLabel('E-mailadres')).toHaveAccessibleDescription(/geen volledig e-mailadres/);
      await expect(page.getByLabel('E-mailadres')).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Naledi Mokoena');
      await expect(page.getByLabel('Vakadviseur')).toBeChecked();
      await page.getByLabel('E-mailadres').fill(email);
      await sendButton(page).click();
      await expect(page).toHaveURL(thanks);
    });

    test('a letter that slipped in a well-known address is asked about, and may stay', async ({ page }) => {
      const email = `letter-${javaScriptEnabled}@gmial.com`;
      await page.goto('/nl/webinar/');
      await fillIn(page, email);
      await sendButton(page).click();
      await expect(page.locator('.question')).toContainText('@gmail.com?');
      await expect(page.getByLabel('E-mailadres')).toHaveAccessibleDescription(/Bedoel je/);
      await expect(page.getByLabel('E-mailadres')).toHaveValue(email);
      expect(registrationsOf(email)).toEqual([]);
      await sendButton(page).click();
      await expect(page).toHaveURL(thanks);
      expect(registrationsOf(email)).toHaveLength(1);
    });
  });
}

test.describe('the form that the server shows again', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/nl/webinar/');
    await fillIn(page, 'naledi@school');
    await sendBare(page);
    await expect(page.getByRole('alert')).toBeVisible();
    await page.waitForLoadState();
  });

  test('names the mistake above it too, with a link that leads to the field', async ({ page }) => {
    await expect(page.getByRole('alert')).toContainText('geen volledig e-mailadres');
    await page.getByRole('alert').getByRole('link').click();
    await expect(page.getByLabel('E-mailadres')).toBeFocused();
  });

  test('has nothing that axe finds, in light and in dark', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeComplaints(page)).toEqual([]);
    }
  });
});

test('the notice stands before the first field, and every field is 48 px high', async ({ page }) => {
  await page.goto('/nl/webinar/');
  const notice = await page.getByRole('heading', { name: 'Wat we met je gegevens doen' }).boundingBox();
  const first = await page.getByLabel('Naam', { exact: true }).boundingBox();
  expect(notice?.y).toBeLessThan(first?.y ?? 0);
  for (const field of [
    page.getByLabel('Naam', { exact: true }),
    page.getByLabel('E-mailadres'),
    sendButton(page),
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
  await sendBare(page);
  await expect(page.locator('.problems')).toHaveCSS('border-top-style', 'solid');
  await page.getByLabel('E-mailadres').fill('policy@example.org');
  await sendButton(page).click();
  await expect(page).toHaveURL(thanks);
  expect(refusals).toEqual([]);
});
