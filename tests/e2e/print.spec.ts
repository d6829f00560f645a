import { expect, test } from '../support/quiet-page.ts';

test('a printed lesson is a learner’s sheet: no notes for facilitators, no feedback, the key on a page of its own', async ({
  page,
}) => {
  await page.goto('/nl/cursus/plgs-begrijpen/wat-is-een-plg/');
  await page.locator('#which-invitation').getByRole('radio').first().check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Voor wie een groep begeleidt')).toBeHidden();
  await expect(page.locator('.feedback:visible')).toHaveCount(0);
  for (const hidden of ['.site-header', '.site-footer', '.neighbours', '.module-nav', '.sure', '.check'])
    await expect(page.locator(hidden).first()).toBeHidden();
  const key = page.locator('.key-sheet');
  await expect(key).toBeVisible();
  await expect(key).toHaveCSS('break-before', 'page');
  await expect(page.getByText('Vast adres van deze les')).toBeVisible();
});

test('on the screen the key sheet does not show', async ({ page }) => {
  await page.goto('/nl/cursus/plgs-begrijpen/wat-is-een-plg/');
  await expect(page.locator('.key-sheet')).toBeHidden();
});
