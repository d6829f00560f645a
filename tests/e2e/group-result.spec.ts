import type { Page } from '@playwright/test';
import { type Asked, askedOfScan } from '../../src/group-result/asked.ts';
import { sealVote } from '../../src/group-result/result-link.ts';
import { buildTypedCode } from '../../src/group-result/typed-code.ts';
import { codeOf } from '../../src/link/code-of.ts';
import { axeComplaints } from '../support/axe.ts';
import { fragmentOf, ledWorkshop } from '../support/led-workshop.ts';
import { fillDevice, openTool } from '../support/open-tool.ts';
import { expect, test } from '../support/quiet-page.ts';

const here = '/nl/workshop/uitslag/';
const invitation: Asked = {
  code: codeOf('question', 'what-is-a-plc/which-invitation'),
  kind: 'one',
  ids: ['circular', 'three-books', 'mark-sheets'],
};
const belongs: Asked = {
  code: codeOf('question', 'what-is-a-plc/what-belongs'),
  kind: 'some',
  ids: ['try-between', 'advisor-grades', 'members-choose', 'meet-again'],
};
const blocks = ['needs', 'trust', 'responsibility', 'management', 'facilitation', 'outside-input'];
const came = (page: Page) => page.locator('.came');
const counts = (page: Page) => page.locator('.bar-count');

async function choose(page: Page, prompt: string): Promise<void> {
  const select = page.getByLabel('Welke vraag tel je?');
  const value = await select.locator('option', { hasText: prompt }).first().getAttribute('value');
  await select.selectOption(value);
  await expect(page.getByLabel('Typ een code')).toBeVisible();
}

async function type(page: Page, code: string): Promise<void> {
  await page.getByLabel('Typ een code').fill(code);
  await page.getByLabel('Typ een code').press('Enter');
}

test('typed codes add up: bars and a table, the same phone once, a new answer in the place of the old', async ({
  page,
}) => {
  await openTool(page, here);
  await choose(page, 'Welke uitnodiging is voor een PLG?');
  await expect(page.getByText('Nog geen antwoord op deze vraag.')).toBeVisible();
  for (const [phone, id] of [
    [11, 'three-books'],
    [12, 'three-books'],
    [13, 'mark-sheets'],
    [14, 'circular'],
  ] as const) {
    await type(page, buildTypedCode(invitation, [id], phone));
    await expect(came(page)).toHaveText('Geteld.');
    await expect(page.getByLabel('Typ een code')).toHaveValue('');
  }
  await expect(page.locator('.total')).toHaveText('4 antwoorden');
  await type(page, buildTypedCode(invitation, ['three-books'], 11).toLowerCase());
  await expect(came(page)).toHaveText('Deze telefoon was al geteld, met hetzelfde antwoord.');
  await type(page, buildTypedCode(invitation, ['three-books'], 13));
  await expect(came(page)).toHaveText('Deze telefoon gaf eerst een ander antwoord. Het nieuwe telt nu.');
  await expect(page.locator('.total')).toHaveText('4 antwoorden');
  const bar = page.locator('.bars li').filter({ hasText: 'Breng drie schriften mee' });
  await expect(bar.locator('.bar-count')).toHaveText('3');
  await expect(bar.locator('rect')).toHaveAttribute('width', '100');
  await page.getByText('De getallen', { exact: true }).click();
  await expect(page.getByRole('row', { name: /Breng drie schriften mee/ }).getByRole('cell')).toHaveText([
    '3',
    '75 %',
  ]);
  await expect(page.locator('.bars .fits')).toHaveCount(0);
  await page.getByLabel('Toon wat past').check();
  await expect(page.locator('.bars .fits')).toContainText('✓ past: ');

  await page.reload();
  await choose(page, 'Welke uitnodiging is voor een PLG?');
  await expect(page.locator('.total')).toHaveText('4 antwoorden');
});

test('a code that is wrong is told in words, stays in its field, and counts for nothing', async ({
  page,
}) => {
  await openTool(page, here);
  await choose(page, 'Welke uitnodiging is voor een PLG?');
  const right = buildTypedCode(invitation, ['circular'], 77);
  const wrong = `${right.slice(0, 2)}${right[2] === 'K' ? 'M' : 'K'}${right.slice(3)}`;
  for (const [typed, words] of [
    [wrong, 'Deze code klopt niet'],
    [buildTypedCode(belongs, ['meet-again'], 3), 'Deze code klopt niet'],
    [`${right.slice(0, 5)}O`, '“O” komt in geen enkele code voor.'],
    [right.slice(0, 4), 'Een code voor deze vraag heeft 6 tekens. Dit zijn er 4.'],
    ['', 'Typ eerst een code.'],
  ] as const) {
    await type(page, typed);
    await expect(came(page)).toContainText(words);
    await expect(page.getByLabel('Typ een code')).toHaveValue(typed);
  }
  await expect(page.getByText('Nog geen antwoord op deze vraag.')).toBeVisible();
});

test('the last answer can be taken back; clearing asks first, and clears this question alone', async ({
  page,
}) => {
  await openTool(page, here);
  await choose(page, 'Wat hoort bij een PLG?');
  await type(page, buildTypedCode(belongs, ['meet-again'], 5));
  await choose(page, 'Welke uitnodiging is voor een PLG?');
  await type(page, buildTypedCode(invitation, ['circular'], 1));
  await type(page, buildTypedCode(invitation, ['circular'], 2));
  await page.getByRole('button', { name: 'Haal het laatste antwoord weg' }).click();
  await expect(page.locator('.total')).toHaveText('1 antwoord');
  await page.getByRole('button', { name: 'Wis de uitslag van deze vraag' }).click();
  await page.getByRole('button', { name: 'Nee, hou ze' }).click();
  await expect(page.locator('.total')).toHaveText('1 antwoord');
  await page.getByRole('button', { name: 'Wis de uitslag van deze vraag' }).click();
  await page.getByRole('button', { name: 'Ja, wis ze' }).click();
  await expect(page.getByText('Nog geen antwoord op deze vraag.')).toBeVisible();
  await choose(page, 'Wat hoort bij een PLG?');
  await expect(page.locator('.total')).toHaveText('1 antwoord');
});

test('an answer in the address comes in by itself, also by the phone’s own camera; a damaged one is told', async ({
  page,
}) => {
  const link = `#${sealVote({ question: belongs.code, phone: 9, chosen: ['meet-again', 'try-between'] })}`;
  await openTool(page, here + link);
  await expect(came(page)).toHaveText('Geteld.');
  await expect(page.getByRole('heading', { name: 'Wat hoort bij een PLG?' })).toBeVisible();
  await expect(page.locator('.total')).toHaveText('1 antwoord');
  await expect(page).toHaveURL(here);
  await openTool(page, here + link);
  await expect(came(page)).toHaveText('Deze telefoon was al geteld, met hetzelfde antwoord.');
});

test('the questions of the workshop stand first, and can be counted when the network is gone', async ({
  page,
  context,
}) => {
  const reader = page.waitForResponse(/\/decode\./);
  await openTool(page, here + fragmentOf(ledWorkshop));
  const first = page.locator('optgroup').filter({ hasText: 'Wat hoort bij een PLG?' }).first();
  await expect(first).toHaveAttribute('label', 'In deze workshop');
  await expect(page.getByLabel('Typ een code')).toBeVisible();
  await (await reader).finished();
  /* And the file that it needs itself. */
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await choose(page, 'Wat hoort bij een PLG?');
  await type(page, buildTypedCode(belongs, [], 5));
  await expect(page.locator('.total')).toHaveText('1 antwoord');
  await expect(counts(page)).toHaveText(['0', '0', '0', '0']);
});

test('a self-scan on one’s own phone shows a code, and the advisor’s phone adds up the blocks', async ({
  page,
  browser,
  baseURL,
}) => {
  const own = await browser.newContext({ baseURL, viewport: { width: 360, height: 640 } });
  const phone = await own.newPage();
  await phone.goto('/nl/zelfscan/');
  for (const [index, id] of blocks.entries())
    await phone
      .locator(`[data-block="${id}"]`)
      .getByRole('radio')
      .nth(index % 4)
      .check();
  await phone.getByText('Toon mijn code').click();
  const code = (await phone.locator('.typed-code [aria-hidden]').textContent()) ?? '';
  expect(code).toMatch(/^\w{4} \w{4}$/);
  await expect(phone.getByRole('img', { name: 'QR-code van mijn antwoord' })).toBeVisible();
  expect(await axeComplaints(phone)).toEqual([]);
  await phone.reload();
  await phone.getByText('Toon mijn code').click();
  await expect(phone.locator('.typed-code [aria-hidden]')).toHaveText(code);
  await phone.getByRole('button', { name: 'Iemand anders antwoordt op deze telefoon' }).click();
  await expect(phone.locator('.typed-code [aria-hidden]')).not.toHaveText(code);
  const other = (await phone.locator('.typed-code [aria-hidden]').textContent()) ?? '';
  await own.close();

  await openTool(page, here);
  await page.getByLabel('Welke vraag tel je?').selectOption('scan');
  for (const one of [code, other]) await type(page, one);
  const high = buildTypedCode(
    askedOfScan(blocks),
    blocks.map((id) => `${id}=3`),
    1,
  );
  await type(page, high);
  await expect(page.locator('.total')).toHaveText('3 antwoorden');
  await expect(page.getByRole('row', { name: /^Nood/ }).getByRole('cell')).toHaveText(['2', '0', '0', '1']);
  await expect(counts(page).first()).toHaveText('gemiddeld 1');
});

test('when the device is full, that is said, and the result stays on the screen', async ({ page }) => {
  await openTool(page, here);
  await choose(page, 'Welke uitnodiging is voor een PLG?');
  await fillDevice(page);
  await type(page, buildTypedCode(invitation, ['circular'], 1));
  await expect(came(page)).toContainText('Niet bewaard');
  await expect(page.locator('.total')).toHaveText('1 antwoord');
});

test('by keyboard alone one chooses a question, types a code and takes it back', async ({ page }) => {
  await openTool(page, here);
  await page.getByLabel('Welke vraag tel je?').focus();
  await page.keyboard.type('Hoe kijken wij');
  await page.keyboard.press('Tab');
  await page.keyboard.type(
    buildTypedCode(
      askedOfScan(blocks),
      blocks.map((id) => `${id}=2`),
      4,
    ),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.total')).toHaveText('1 antwoord');
  await page.getByRole('button', { name: 'Haal het laatste antwoord weg' }).press('Enter');
  await expect(page.getByText('Nog geen antwoord op deze vraag.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a result that is open, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openTool(page, '/en/workshop/result/');
    const select = page.getByLabel('Which question are you counting?');
    await select.selectOption(invitation.code);
    await page.getByLabel('Type a code').fill(buildTypedCode(invitation, ['three-books'], 1));
    await page.getByRole('button', { name: 'Count it' }).click();
    await page.getByLabel('Show what fits').check();
    await page.getByText('The numbers', { exact: true }).click();
    await page.getByRole('button', { name: 'Clear the result of this question' }).click();
    expect(await axeComplaints(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
