import { expect, test } from '@playwright/test';
import { axeComplaints } from '../support/axe.ts';
import { mailsIn } from '../support/mail-folder.ts';
import { fillIn, sendButton } from '../support/sign-up-form.ts';

/* A webinar in every state, from a folder of content that is made for this run. */
const data = process.env.E2E_STATES_DIR ?? '';
const site = `http://localhost:${process.env.E2E_STATES_PORT}`;
test.use({ baseURL: site, timezoneId: 'Africa/Johannesburg' });

test.beforeAll(async ({ playwright }) => {
  /* The first who signs up takes the only place. Signing up twice changes nothing, so every worker may. */
  const request = await playwright.request.newContext({ baseURL: site, extraHTTPHeaders: { origin: site } });
  for (const webinar of ['full-webinar', 'crowded-webinar']) {
    await request.post(`/api/webinars/${webinar}/sign-ups/`, {
      form: { name: 'Naledi', email: 'first@example.org', role: 'teacher', language: 'nl' },
    });
  }
  await request.dispose();
});

const states = [
  { id: 'dateless', words: 'Er is nog geen datum.', button: 'Zet me op de lijst' },
  { id: 'open', words: 'Je kunt je aanmelden.', button: 'Meld me aan' },
  { id: 'full', words: 'Alle plaatsen zijn bezet.', button: 'Zet me op de wachtlijst' },
  { id: 'live', words: 'Het is nu bezig.', button: 'Stuur me de link' },
  { id: 'crowded', words: 'Het is nu bezig, en volzet.', button: undefined },
  { id: 'past', words: 'Dit webinar is voorbij.', button: undefined },
  { id: 'quiet', words: 'Er is nog geen opname.', button: undefined },
  { id: 'cancelled', words: 'De spreker is ziek.', button: undefined },
] as const;
const pathOf = (id: string) => `/nl/webinars/${id}-webinar/`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const { id, words, button } of states) {
      test(`the ${id} webinar says so before anything else, and offers ${button ?? 'no form'}`, async ({
        page,
      }) => {
        await page.goto(pathOf(id));
        await expect(page.locator('.standing')).toBeInViewport();
        await expect(page.locator('.standing')).toContainText(words);
        if (!button) {
          await expect(page.locator('form')).toHaveCount(0);
          return;
        }
        await fillIn(page, `${id}-${javaScriptEnabled}@example.org`);
        await expect(sendButton(page)).toHaveText(button);
        await sendButton(page).click();
        await expect(page).toHaveURL(/\/nl\/webinar\/bedankt\/$/);
      });
    }
  });
}

for (const { id } of states) {
  test(`axe finds nothing on the ${id} webinar, in light and in dark, and it does not scroll sideways at 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(pathOf(id));
    for (const details of await page.locator('main details').all()) {
      await details.evaluate((element) => element.setAttribute('open', ''));
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeComplaints(page)).toEqual([]);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('the next webinar is one that can be joined; all of them stand in a list, what comes first at the top', async ({
  page,
}) => {
  await page.goto('/nl/webinar/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een PLG wakker maken');
  await page.getByRole('link', { name: 'Bekijk alle webinars' }).click();
  const coming = page.locator('section', { has: page.getByRole('heading', { name: 'Komt nog' }) });
  await expect(coming.locator('li a').first()).toHaveText(/Normen afspreken|Een PLG wakker maken/);
  await expect(coming.locator('li a').last()).toHaveText('Ooit samen leren');
  await page.getByRole('link', { name: 'Van behoefte naar focusvraag' }).click();
  await expect(page).toHaveURL(pathOf('past'));
});

test.describe('the clock of the reader', () => {
  const own = '[data-own-time]';

  test('is not repeated where it shows what is on the page already', async ({ page }) => {
    await page.goto(pathOf('open'));
    await expect(page.locator(own)).toBeHidden();
  });

  for (const [timezoneId, locale, path] of [
    ['Europe/Brussels', 'nl-BE', pathOf('open')],
    ['Africa/Maputo', 'en', '/en/webinars/open-webinar/'],
  ] as const) {
    test.describe(`in ${timezoneId}`, () => {
      test.use({ timezoneId, locale });
      test('is not repeated either', async ({ page }) => {
        await page.goto(path);
        await expect(page.locator(own)).toBeHidden();
      });
    });
  }

  test.describe('in another zone', () => {
    test.use({ timezoneId: 'Asia/Kolkata' });
    test('stands beside that of South Africa', async ({ page }) => {
      await page.goto(pathOf('open'));
      await expect(page.locator(own)).toContainText(/\d\d:\d\d–\d\d:\d\d waar jij bent \(\w+, UTC\+5:30\)/);
      const times = page.locator('.facts time');
      await expect(times.first()).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000Z$/);
    });
  });
});

test('who joins late gets the link by mail at once; the page never holds it', async ({ page }) => {
  const email = 'late@example.org';
  await page.goto(pathOf('live'));
  expect(await page.content()).not.toContain('meet.example.org');
  await fillIn(page, email);
  await sendButton(page).click();
  await expect(page).toHaveURL(/bedankt/);
  await expect.poll(() => mailsIn(data, email).length).toBe(1);
});

test('the text for colleagues is copied with one press, and says what, when and where', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pathOf('open'));
  await page.getByText('Vertel het je collega’s').click();
  await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
  await expect(page.getByText('Gekopieerd.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Hoe begin je een PLG?');
  expect(copied).toContain('SAST');
  expect(copied).toContain('/nl/webinars/open-webinar/');
});

test('the calendar can have it, and the search engine knows it as an event', async ({ page }) => {
  await page.goto(pathOf('open'));
  await expect(page.getByRole('link', { name: 'Zet het in de agenda van dit toestel' })).toHaveAttribute(
    'href',
    '/api/webinars/open-webinar/calendar.ics?language=nl',
  );
  await expect(page.getByRole('link', { name: 'Zet het in Google Agenda' })).toHaveAttribute(
    'href',
    /^https:\/\/calendar\.google\.com\/calendar\/.*dates=\d{8}T\d{6}Z%2F\d{8}T\d{6}Z/,
  );
  const event = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
  expect(event).toMatchObject({ '@type': 'EducationEvent', name: 'Hoe begin je een PLG?' });
});
