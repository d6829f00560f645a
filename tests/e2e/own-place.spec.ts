import { expect, type Page, test } from '@playwright/test';
import { axeComplaints } from '../support/axe.ts';
import { mailsIn, ownPagePathIn } from '../support/mail-folder.ts';
import { fillIn, sendButton } from '../support/sign-up-form.ts';

/* The page that the link in a mail leads to. */
const data = process.env.E2E_STATES_DIR ?? '';
test.use({ baseURL: `http://localhost:${process.env.E2E_STATES_PORT}` });

/** Signs someone up for a webinar and opens the link of the mail. */
async function openOwnPage(page: Page, webinar: string, email: string): Promise<string> {
  await page.goto(`/nl/webinars/${webinar}-webinar/`);
  await fillIn(page, email);
  await sendButton(page).click();
  await expect(page).toHaveURL(/bedankt/);
  await expect.poll(() => mailsIn(data, email).length).toBe(1);
  const path = ownPagePathIn(mailsIn(data, email)[0] ?? '') ?? '';
  await page.goto(path);
  return path;
}
const standing = (page: Page) => page.locator('.standing:not([role])');

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a person cancels with one press, comes back, changes a detail, and erases everything in two steps', async ({
      page,
    }) => {
      const path = await openOwnPage(page, 'open', `own-${javaScriptEnabled}@example.org`);
      await expect(standing(page)).toContainText('Je hebt een plaats.');

      await page.getByRole('button', { name: 'Ik kom niet: geef mijn plaats terug' }).click();
      await expect(page.getByRole('status').first()).toContainText(
        'Een mail die het bevestigt, is onderweg.',
      );
      await expect(standing(page)).toContainText('Je bent afgemeld.');
      await page.getByRole('button', { name: 'Meld me weer aan' }).click();
      await expect(standing(page)).toContainText('Je hebt een plaats.');

      /* Until the script came, the browser itself stops the form. */
      if (javaScriptEnabled)
        await expect(page.locator('form[data-own-details]')).toHaveJSProperty('noValidate', true);
      await page.getByText('Wijzig je naam, rol, taal of school').click();
      await page.getByLabel('Naam', { exact: true }).fill('');
      await page.getByRole('button', { name: 'Bewaar de wijzigingen' }).click();
      if (javaScriptEnabled) {
        await expect(page.locator('#sign-up-name-complaint')).toHaveText('Vul je naam in.');
        await expect(page.getByLabel('Naam', { exact: true })).toBeFocused();
      }
      await page.getByLabel('Naam', { exact: true }).fill('Naledi N. Mokoena');
      await page.getByLabel(/ander nieuws/).check();
      await page.getByRole('button', { name: 'Bewaar de wijzigingen' }).click();
      await expect(page.getByText('Je wijzigingen zijn bewaard.')).toBeVisible();
      await expect(page.getByText('Naledi N. Mokoena')).toBeVisible();
      await page.getByRole('button', { name: 'Stop het nieuws' }).click();
      await expect(page.getByText('Je krijgt geen ander nieuws meer.')).toBeVisible();

      await expect(page.getByRole('button', { name: 'Ja, wis alles' })).toBeHidden();
      await page.getByText('Wis alles over mij').click();
      await page.getByRole('button', { name: 'Ja, wis alles' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alles is gewist');
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link leidt nergens meer heen');
    });
  });
}

test('a person takes along everything that is kept, as a file', async ({ page }) => {
  await openOwnPage(page, 'open', 'file@example.org');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Haal mijn gegevens op' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('leerkring-mijn-gegevens.json');
});

test('the page asks nothing of its address: no other page hears it, and the twin keeps it', async ({
  page,
}) => {
  const path = await openOwnPage(page, 'open', 'referrer@example.org');
  const secret = path.split('/').at(-2) ?? '';
  expect(await page.title()).not.toContain(secret);
  const [request] = await Promise.all([
    page.waitForRequest(/\/nl\/webinars\/open-webinar\/$/),
    page.getByRole('main').getByRole('link', { name: 'Hoe begin je een PLG?' }).click(),
  ]);
  expect((await request.allHeaders()).referer ?? '').not.toContain(secret);
  await page.goto(path);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Read this in English' }).click();
  await expect(page).toHaveURL(`/en/webinar/my-place/${secret}/`);
  await expect(page.getByText('You have a place.')).toBeVisible();
});

test('axe finds nothing on it, with everything open, in light and in dark, and with a mistake', async ({
  page,
}) => {
  await openOwnPage(page, 'open', 'axe@example.org');
  for (const details of await page.locator('main details').all()) {
    await details.evaluate((element) => element.setAttribute('open', ''));
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeComplaints(page)).toEqual([]);
  }
  await page.getByLabel('Naam', { exact: true }).fill('12345');
  await page.locator('form[data-own-details]').evaluate((form: HTMLFormElement) => form.submit());
  await expect(page.getByRole('alert')).toContainText('In je naam staat een teken');
  await page.waitForLoadState();
  expect(await axeComplaints(page)).toEqual([]);
});

test('everything on it is reached with the keyboard', async ({ page }) => {
  await openOwnPage(page, 'open', 'keys@example.org');
  await page.getByRole('main').focus();
  const reached: string[] = [];
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  for (const name of [
    'Ik kom niet: geef mijn plaats terug',
    'Wijzig je naam, rol, taal of school',
    'Haal mijn gegevens op',
    'Wis alles over mij',
  ]) {
    expect(reached).toContain(name);
  }
});
