import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { isOfPlaywright } from '../support/quiet-page.ts';

/* Chromium reports a refusal of the security policy as a console error: none may occur. */
const complaints = new WeakMap<Page, string[]>();
test.beforeEach(({ page }) => {
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isOfPlaywright(message.text()))
      heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
});
test.afterEach(({ page }) => {
  expect(complaints.get(page)).toEqual([]);
});

const results = (page: Page) => page.locator('[data-results] a');

test('typing “vertrouwen” gives results that the keyboard walks through and opens', async ({ page }) => {
  await page.goto('/nl/zoeken/');
  await page.getByLabel('Wat zoek je?').focus();
  await page.keyboard.type('vertrouwen');
  await expect(results(page).first()).toHaveText('vertrouwen');
  await expect(results(page).first().locator('mark')).toHaveText('vertrouwen');
  await expect(page.locator('.search-status')).toHaveText(/^\d+ resultaten$/);

  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/begrippen\/#trust$/);
  await expect(page.locator('h2:target')).toHaveText('vertrouwen');
});

test('typing “PLC” gives results in English that open at a heading', async ({ page }) => {
  await page.goto('/en/search/');
  await page.getByLabel('What are you looking for?').fill('PLC');
  await expect(results(page).first()).toHaveText('professional learning community (PLC)');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/glossary\/#plc$/);
  await expect(page.locator('h2:target')).toBeInViewport();
});

test('a result in a lesson opens at its card', async ({ page }) => {
  await page.goto('/en/search/?q=deciding together');
  await page.getByRole('link', { name: 'Deciding together', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/course\/understanding-plcs\/what-is-a-plc\/#deciding-together$/);
  await expect(page.locator('h2:target')).toBeInViewport();
});

test('the address keeps what was asked: it can be shared, and back returns to it', async ({ page }) => {
  await page.goto('/nl/zoeken/');
  await page.getByRole('searchbox').fill('bouwstenen');
  await expect(page).toHaveURL(/\/nl\/zoeken\/\?q=bouwstenen$/);
  await results(page).first().click();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('bouwstenen');
  await expect(results(page).first()).toBeVisible();
});

test('a link with ?q= answers without a touch', async ({ page }) => {
  await page.goto('/nl/zoeken/?q=vertrouwn');
  await expect(results(page).first()).toHaveText('vertrouwen');
});

test('Escape clears the box and the results', async ({ page }) => {
  await page.goto('/nl/zoeken/?q=PLG');
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/nl\/zoeken\/$/);
});

test('nothing found is said, with other ways to go', async ({ page }) => {
  await page.goto('/nl/zoeken/?q=xyzzy');
  await expect(page.locator('.search-status')).toHaveText('Niets gevonden voor “xyzzy”.');
  await expect(page.getByText('Probeer één woord')).toBeVisible();
  await page.getByRole('link', { name: 'Zoek “xyzzy” in het Engels' }).click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=xyzzy$/);
});

test('nothing is fetched for the search before the box gets focus', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/nl/zoeken/');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => /lunr|search-index|pagefind/.test(path))).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => fetched.filter((path) => path === '/search-index.nl.json').length).toBe(1);
  expect(fetched.filter((path) => /pagefind/.test(path))).toEqual([]);
});

test('the full text is searched when asked, and leads to a heading', async ({ page }) => {
  await page.goto('/nl/zoeken/?q=plaatswaarde');
  await page.getByRole('button', { name: /Zoek in de volledige tekst/ }).click();
  const found = page.locator('section:has(#full-text-heading)');
  await expect(found.getByRole('status')).toHaveText(/^Gevonden op \d+ pagina/);
  await expect(found.locator('mark').first()).toHaveText(/plaatswaarde/i);
  await found.getByRole('link', { name: 'Twee bijeenkomsten in Bethlehem' }).click();
  await expect(page).toHaveURL(/\/wat-is-een-plg\/#two-meetings$/);
  await expect(page.locator('h2:target')).toBeInViewport();
});

test('axe finds nothing when both engines have answered', async ({ page }) => {
  await page.goto('/nl/zoeken/?q=vertrouwen');
  await page.getByRole('button', { name: /Zoek in de volledige tekst/ }).click();
  await expect(page.locator('section:has(#full-text-heading) a').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('the full text is that of the reader’s language', async ({ page }) => {
  await page.goto('/en/search/?q=collaboration');
  await page.getByRole('button', { name: /Search the full text/ }).click();
  const links = page.locator('section:has(#full-text-heading) a');
  await expect(links.first()).toBeVisible();
  for (const link of await links.all()) expect(await link.getAttribute('href')).toMatch(/^\/en\//);
});

test('an index that does not come is said, and the lists stay', async ({ page }) => {
  await page.route('**/search-index.nl.json*', (route) => route.abort());
  await page.goto('/nl/zoeken/?q=PLG');
  await expect(page.locator('.search-status')).toHaveText(/^De woordenlijst kwam niet door/);
  await expect(page.getByRole('main').getByRole('link', { name: 'Alles op één pagina' })).toBeVisible();
  complaints.get(page)?.splice(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page leads to the list of everything, which leads to a card', async ({ page }) => {
    await page.goto('/nl/zoeken/');
    await page.getByRole('searchbox').fill('vertrouwen');
    await page.getByRole('button', { name: 'Zoek', exact: true }).click();
    await expect(page).toHaveURL(/\/nl\/zoeken\/\?q=vertrouwen$/);
    /* Playwright's own text search passes over <noscript>. */
    await expect(page.locator('noscript p')).toBeVisible();
    await page.getByRole('link', { name: 'Alles op één pagina' }).click();
    await expect(page).toHaveURL(/\/nl\/zoeken\/alles\/$/);
    await page.getByRole('link', { name: 'Een manier van leren' }).click();
    await expect(page).toHaveURL(/\/wat-is-een-plg\/#way-of-learning$/);
  });
});
