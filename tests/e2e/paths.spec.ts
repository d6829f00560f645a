import { expect, test } from '../support/quiet-page.ts';

for (const { address, role, open, first } of [
  { address: '/nl/', role: 'Ik leid een school', open: /5 lessen · \d+ minuten/, first: 'Waarom een PLG?' },
  { address: '/en/', role: 'I lead a school', open: /5 lessons · \d+ minutes/, first: 'Why a PLC?' },
]) {
  test(`${address}: a school leader finds a path of lessons with its minutes, and it opens`, async ({
    page,
  }) => {
    await page.goto(address);
    const door = page.locator('.doors section').filter({ hasText: role });
    await door.getByRole('link', { name: open }).click();
    await expect(page).toHaveURL(/#path-school-leader$/);
    const path = page.locator('.paths details[open]');
    await expect(path).toHaveCount(1);
    await expect(path.getByRole('heading')).toHaveText(role);
    await expect(path.getByRole('heading')).toBeInViewport();
    await expect(path.getByRole('listitem')).toHaveCount(5);
    await expect(path.getByRole('link').first()).toContainText(first);
  });
}

test('the paths stand in the order in which people come: who teaches first', async ({ page }) => {
  await page.goto('/nl/cursus/');
  await expect(page.locator('.paths h3')).toHaveText([
    'Ik geef les',
    'Ik adviseer of begeleid leerkrachten',
    'Ik leid een school',
    'Ik begeleid een groep',
  ]);
});
