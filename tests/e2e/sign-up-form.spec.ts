import { expect, test } from '@playwright/test';
import { axeComplaints } from '../support/axe.ts';
import { fillIn, sendButton } from '../support/sign-up-form.ts';
import { registrationsOf } from '../support/stored-sign-ups.ts';

/* What the script adds to the form; without it the form works all the same (webinar.spec.ts). */
const thanks = /\/nl\/webinar\/bedankt\/$/;

test.beforeEach(({ page }) => page.goto('/nl/webinar/').then(() => undefined));

test('a mistake is named as soon as one leaves the field, and goes as soon as it is mended', async ({
  page,
}) => {
  const email = page.getByLabel('E-mailadres');
  await email.fill('naledi@school');
  await expect(page.locator('#sign-up-email-complaint')).toBeEmpty();
  await email.press('Tab');
  await expect(page.locator('#sign-up-email-complaint')).toContainText('geen volledig e-mailadres');
  await email.fill('naledi@school.example');
  await expect(page.locator('#sign-up-email-complaint')).toBeEmpty();
  await expect(email).not.toHaveAttribute('aria-invalid', /.*/);
  await expect(page.locator('#sign-up-name-complaint')).toBeEmpty();
});

test('an empty form is not sent: every field says what it misses, and the first one has the focus', async ({
  page,
}) => {
  let sent = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') sent += 1;
  });
  await sendButton(page).click();
  for (const [field, words] of [
    ['name', 'Vul je naam in.'],
    ['email', 'Vul je e-mailadres in.'],
    ['role', 'Kies wat je doet.'],
  ]) {
    await expect(page.locator(`#sign-up-${field}-complaint`)).toHaveText(words ?? '');
  }
  await expect(page.getByLabel('Naam', { exact: true })).toBeFocused();
  await expect(page.locator('[data-said]')).toContainText('Nog niet verstuurd');
  await page.getByLabel('Leerkracht').check();
  await expect(page.locator('#sign-up-role-complaint')).toBeEmpty();
  expect(await axeComplaints(page)).toEqual([]);
  expect(sent).toBe(0);
});

test('an address in which a letter slipped is mended with one press', async ({ page }) => {
  await fillIn(page, 'take@hotmial.com');
  await page.getByLabel('E-mailadres').press('Tab');
  await page.getByRole('button', { name: 'Ja, maak er take@hotmail.com van' }).click();
  await expect(page.getByLabel('E-mailadres')).toHaveValue('take@hotmail.com');
  await expect(page.getByLabel('E-mailadres')).toBeFocused();
  await expect(page.locator('.question')).toBeEmpty();
  await sendButton(page).click();
  await expect(page).toHaveURL(thanks);
});

test('offline the page says that nothing was sent, keeps the typing over a reload, and sends it on a press', async ({
  page,
  context,
}) => {
  await fillIn(page, 'offline@example.org');
  await context.setOffline(true);
  await sendButton(page).click();
  await expect(page.locator('[data-said]')).toContainText('Je bent offline: nog niet verstuurd.');
  await expect(page).toHaveURL(/\/nl\/webinar\/$/);
  await context.setOffline(false);
  await expect(page.locator('[data-said]')).toContainText('Je hebt weer verbinding. Nog niet verstuurd');
  await page.reload();
  await expect(page.locator('[data-said]')).toContainText('Nog niet verstuurd. Wat je eerder typte');
  await expect(page.getByLabel('E-mailadres')).toHaveValue('offline@example.org');
  await expect(page.getByLabel('Vakadviseur')).toBeChecked();
  expect(registrationsOf('offline@example.org')).toEqual([]);
  await sendButton(page).click();
  await expect(page).toHaveURL(thanks);
  /* Its script forgets what was typed. */
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('leerkring.sign-up'))).toBeNull();
  await page.goto('/nl/webinar/');
  await expect(page.getByLabel('E-mailadres')).toHaveValue('');
  await expect(page.locator('[data-said]')).toBeEmpty();
});

test('when no answer comes, the page says so, keeps the typing, and never says it worked', async ({
  page,
}) => {
  await page.route('**/sign-ups/', (route) => route.abort('connectionreset'));
  await fillIn(page, 'no-answer@example.org');
  await sendButton(page).click();
  await expect(page.locator('[data-said]')).toContainText('Er kwam geen antwoord: waarschijnlijk nog niet');
  await expect(page).toHaveURL(/\/nl\/webinar\/$/);
  await expect(page.getByLabel('E-mailadres')).toHaveValue('no-answer@example.org');
  await page.unroute('**/sign-ups/');
  await sendButton(page).click();
  await expect(page).toHaveURL(thanks);
});

test('an answer that got lost on the way does no harm: sent again, the person is on the list once', async ({
  page,
}) => {
  await page.route('**/sign-ups/', async (route) => {
    await route.fetch({ maxRedirects: 0 });
    await route.abort('connectionreset');
  });
  await fillIn(page, 'lost-answer@example.org');
  await sendButton(page).click();
  await expect(page.locator('[data-said]')).toContainText('Er kwam geen antwoord');
  await page.unroute('**/sign-ups/');
  await sendButton(page).click();
  await expect(page).toHaveURL(thanks);
  expect(registrationsOf('lost-answer@example.org')).toHaveLength(1);
});

test('an answer that is a page is shown as it is: too many sign-ups from one network', async ({ page }) => {
  await page.route('**/sign-ups/', (route) =>
    route.fulfill({ status: 429, contentType: 'text/html', body: '<h1>Veel aanmeldingen tegelijk</h1>' }),
  );
  await fillIn(page, 'busy@example.org');
  await sendButton(page).click();
  await expect(page.getByRole('heading', { name: 'Veel aanmeldingen tegelijk' })).toBeVisible();
  await expect(sendButton(page)).toHaveCount(0);
});

test('pressing twice sends once', async ({ page }) => {
  await fillIn(page, 'twice@example.org');
  let sent = 0;
  await page.route('**/sign-ups/', async (route) => {
    sent += 1;
    await route.continue();
  });
  await sendButton(page).dblclick();
  await expect(page).toHaveURL(thanks);
  expect(sent).toBe(1);
});

test('the form can be filled in and sent with the keyboard alone', async ({ page }) => {
  await page.getByLabel('Naam', { exact: true }).focus();
  await page.keyboard.type('Naledi Mokoena');
  await page.keyboard.press('Tab');
  await page.keyboard.type('keyboard@example.org');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Vakadviseur')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Nederlands')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Thabo School');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(/ander nieuws/)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(sendButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(thanks);
  expect(registrationsOf('keyboard@example.org')).toHaveLength(1);
});

test('a sentence about one field does not move away what is being pressed', async ({ page }) => {
  await page.getByLabel('E-mailadres').fill('naledi@school');
  await page.getByLabel('Leerkracht').scrollIntoViewIfNeeded();
  await page.getByLabel('Leerkracht').hover();
  await page.mouse.down();
  await expect(page.locator('#sign-up-email-complaint')).toBeEmpty();
  await page.mouse.up();
  await expect(page.getByLabel('Leerkracht')).toBeChecked();
  await expect(page.locator('#sign-up-email-complaint')).toContainText('geen volledig e-mailadres');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });
  test('nothing moves away from under it either', async ({ page }) => {
    await page.getByLabel('E-mailadres').fill('naledi@school');
    await page.getByLabel('Leerkracht').tap();
    await expect(page.getByLabel('Leerkracht')).toBeChecked();
    await expect(page.locator('#sign-up-email-complaint')).toContainText('geen volledig e-mailadres');
  });
});
