import type { Page } from '@playwright/test';
import { protocolPath } from '../../src/protocols/protocol-path.ts';
import { readProtocols } from '../support/course-files.ts';
import { expect, test } from '../support/quiet-page.ts';

const protocols = readProtocols();
const overview = { nl: '/nl/gespreksvormen/', en: '/en/protocols/' } as const;
const shown = (page: Page) => page.locator('.protocol-list a:visible');
const said = (page: Page) => page.getByRole('search').getByRole('status');

test('by keyboard alone one chooses by aim, time and people, and the number found is told', async ({
  page,
}) => {
  await page.goto(overview.nl);
  await expect(shown(page)).toHaveCount(12);
  await expect(said(page)).toHaveText('12 gespreksvormen passen');
  await page.getByLabel('Doel').focus();
  await page.keyboard.type('Hulp');
  await expect(shown(page)).toHaveCount(3);
  await expect(said(page)).toHaveText('3 gespreksvormen passen');
  await page.keyboard.press('Tab');
  await page.keyboard.type('45');
  await expect(shown(page)).toHaveText([/^Trio/, /^Tuning/]);
  await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await expect(shown(page)).toHaveText([/^Trio/]);
  await expect(said(page)).toHaveText('1 gespreksvorm past');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Hulp bij een vraag of plan']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveCount(12);
  await expect(page.getByLabel('Doel')).toBeFocused();
});

test('the choice stands in the address: it can be sent on, reloaded, and read in the other language', async ({
  page,
}) => {
  await page.goto(overview.nl);
  await page.getByLabel('Doel').selectOption('look');
  await page.getByLabel('Tijd').selectOption('60');
  await page.getByLabel('Mensen').fill('6');
  const query = '?aim=look&minutes=60&people=6';
  await expect(page).toHaveURL(overview.nl + query);
  await page.reload();
  await expect(page.getByLabel('Mensen')).toHaveValue('6');
  await expect(shown(page)).toHaveText(['Datagesprek', 'Leerlingenwerk bekijken', 'Lesson study']);
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(overview.en + query);
  await expect(page.getByLabel('Time')).toHaveValue('60');
  await expect(shown(page)).toHaveCount(3);
});

test('when nothing fits, a sentence says what to change, and changing it helps', async ({ page }) => {
  await page.goto(`${overview.en}?aim=help&minutes=20&people=7`);
  await expect(shown(page)).toHaveCount(0);
  await expect(said(page)).toHaveText(
    'No protocol fits all of this. This helps: at least 39 minutes or another aim.',
  );
  await page.getByLabel('Time').selectOption('40');
  await expect(shown(page)).toHaveText([/^Troika/]);
  await page.goto(`${overview.nl}?minutes=20&people=1`);
  await expect(said(page)).toHaveText(
    'Geen gespreksvorm past bij dit alles. Dit helpt: een ander aantal mensen.',
  );
  await page.getByRole('button', { name: 'Toon alles' }).click();
  await expect(page).toHaveURL(overview.nl);
  await expect(shown(page)).toHaveCount(12);
});

test('a choice that cannot be one is left out, and everything shows', async ({ page }) => {
  await page.goto(`${overview.en}?aim=<b>&minutes=7&people=many`);
  await expect(shown(page)).toHaveCount(12);
  await expect(said(page)).toHaveText('12 protocols fit');
  await expect(page).toHaveURL(overview.en);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the overview is a list by aim, with minutes and group, and nothing that does not work', async ({
    page,
  }) => {
    await page.goto(overview.nl);
    await expect(shown(page)).toHaveCount(12);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    const row = page.getByRole('listitem').filter({ hasText: 'Consultancy' });
    await expect(row).toContainText('50 min');
    await expect(row).toContainText('5 tot 8 mensen');
    await row.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Consultancy: een lastig geval');
  });
});

test('a protocol shows what a facilitator needs: steps with minutes, silence, rounds, and lines to say', async ({
  page,
}) => {
  await page.goto('/nl/gespreksvormen/trio/');
  const steps = page.locator('.protocol-steps > li');
  await expect(steps).toHaveCount(3);
  await expect(steps.first()).toContainText('2 min');
  await expect(steps.first()).toContainText('in stilte');
  await expect(steps.nth(1)).toContainText('Een ronde per persoon: 3 × 9 minuten');
  await expect(steps.nth(1).locator('.turns > li')).toHaveCount(4);
  await expect(steps.nth(2)).toContainText('“Zeg in één zin wat je deze week doet. En bedank de anderen.”');
  await page.goto('/en/protocols/appreciative-check-in/');
  await expect(page.getByText('45 seconds each')).toBeVisible();
  await page.goto('/en/protocols/lesson-study/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Watch out',
    /Plan the lesson\s+60 minutes/,
    /Teach and observe\s+40 minutes/,
    /Discuss the lesson\s+45 minutes/,
    'Origin',
  ]);
  await expect(page.locator('.step-number')).toHaveText(
    Array.from({ length: 11 }, (_, step) => `${step + 1}`),
  );
});

test('a protocol leads to its source, to the lesson that names it, and back', async ({ page }) => {
  await page.goto('/nl/gespreksvormen/tuning/');
  await page.getByRole('link', { name: 'Een gespreksvorm kiezen' }).click();
  await page.getByRole('link', { name: 'tuning', exact: true }).click();
  await expect(page).toHaveURL('/nl/gespreksvormen/tuning/');
  await page.getByRole('link', { name: '[Tuning (NSRF)]' }).click();
  await expect(page).toHaveURL('/nl/bronnen/#tun');
  await page.getByRole('link', { name: 'Tuning: een plan bijstellen' }).click();
  await expect(page).toHaveURL('/nl/gespreksvormen/tuning/');
});

test('the language switch keeps the protocol', async ({ page }) => {
  await page.goto('/nl/gespreksvormen/stil-bord/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/protocols/chalk-talk/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL('/nl/gespreksvormen/stil-bord/');
});

for (const language of ['nl', 'en'] as const) {
  test(`every protocol prints as a card on one A4, with room for a wider font (${language})`, async ({
    page,
  }) => {
    for (const protocol of protocols) {
      await page.goto(protocolPath(language, protocol));
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), protocol.id).toBe(1);
      const short = { width: '210mm', height: '272mm', margin: { top: '16mm', bottom: '16mm' } };
      expect(pagesOf(await page.pdf({ ...short, preferCSSPageSize: false })), protocol.id).toBe(1);
    }
  });
}

test('a printed card has the steps, the lines and the origin, and nothing to press', async ({ page }) => {
  await page.goto('/en/protocols/consultancy/');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.site-header', '.site-footer', '.protocol + .no-print'])
    await expect(page.locator(hidden)).toBeHidden();
  await expect(page.locator('.say:visible')).toHaveCount(8);
  await expect(page.getByText('Gene Thompson-Grove')).toBeVisible();
  await expect(page.locator('.short-link')).toContainText('/en/protocols/consultancy/');
});

/** Chromium writes one object of type Page for each page. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
