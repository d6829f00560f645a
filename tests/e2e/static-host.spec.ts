import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { axeComplaints } from '../support/axe.ts';
import { mailsIn } from '../support/mail-folder.ts';
import { htmlComplaints } from '../support/page-checks.ts';
import { fillIn, sendBare, sendButton } from '../support/sign-up-form.ts';
import { buildStaticSite, removeStaticSite, serveFolder } from '../support/static-build.ts';

/*
 * The site on a host that only hands out files: once with a server elsewhere that takes the sign-ups, once
 * with none. The server elsewhere is the second one of playwright.config.ts.
 */
const server = `http://localhost:${process.env.E2E_STATES_PORT}`;
const data = process.env.E2E_STATES_DIR ?? '';
const withServer = `http://localhost:${process.env.E2E_STATIC_PORT}`;
const withNone = `http://localhost:${Number(process.env.E2E_STATIC_PORT) + 1}`;
const hosts: Server[] = [];
let files: string;
let bare: string;

/* Two builds and two hosts for all of this file. */
test.describe.configure({ mode: 'serial' });
test.use({ timezoneId: 'Africa/Johannesburg' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  files = buildStaticSite({ SITE_URL: withServer, SIGN_UP_ORIGIN: server, RESPONSIBLE: 'Thabo School' });
  bare = buildStaticSite({ SITE_URL: withNone, CONTACT_EMAIL: 'team@example.org' });
  hosts.push(
    await serveFolder(files, Number(new URL(withServer).port)),
    await serveFolder(bare, Number(new URL(withNone).port)),
  );
});
test.afterAll(() => {
  for (const host of hosts) {
    host.closeAllConnections();
    host.close();
  }
  for (const site of [files, bare]) removeStaticSite(site);
});

const pathOf = (id: string) => `/nl/webinars/${id}-webinar/`;
const standing = (page: Page) => page.locator('.standing:visible');

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with a server elsewhere, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('the form goes there and the thanks come back on this site', async ({ page }) => {
      const email = `static-${javaScriptEnabled}@example.org`;
      await page.goto(withServer + pathOf('open'));
      await expect(page.getByText(`Je aanmelding gaat naar ${new URL(server).host}.`)).toBeVisible();
      await expect(page.locator('.notice')).toContainText('Thabo School is verantwoordelijk');
      await fillIn(page, email);
      await sendButton(page).click();
      await expect(page).toHaveURL(`${withServer}/nl/webinar/bedankt/`);
      await expect.poll(() => mailsIn(data, email).length).toBe(1);
    });
  });
}

test('a mistake is mended on the server elsewhere, and then one is back', async ({ page }) => {
  await page.goto(withServer + pathOf('open'));
  await fillIn(page, 'static-mend@');
  await sendBare(page);
  await expect(page.getByRole('alert')).toContainText('geen volledig e-mailadres');
  expect(new URL(page.url()).origin).toBe(server);
  await page.getByLabel('E-mailadres').fill('static-mend@example.org');
  await sendButton(page).click();
  await expect(page).toHaveURL(`${withServer}/nl/webinar/bedankt/`);
});

test('calendar file and the page to cancel are those of the server elsewhere', async ({ page }) => {
  await page.goto(withServer + pathOf('open'));
  await expect(page.getByRole('link', { name: 'Zet het in de agenda van dit toestel' })).toHaveAttribute(
    'href',
    `${server}/api/webinars/open-webinar/calendar.ics?language=nl`,
  );
  await page.goto(`${withServer}/nl/webinar/afmelden/`);
  await expect(page.locator('form')).toHaveCount(0);
  await page.getByRole('link', { name: 'Vraag een nieuwe link' }).click();
  await expect(page).toHaveURL(`${server}/nl/webinar/afmelden/`);
});

test('without a server the page says that one cannot sign up here, and offers to write', async ({ page }) => {
  await page.goto(withNone + pathOf('dateless'));
  await expect(page.locator('form')).toHaveCount(0);
  await expect(page.getByText('Op deze site kun je je niet aanmelden')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Schrijf naar team@example.org' })).toHaveAttribute(
    'href',
    'mailto:team@example.org?subject=Webinar%3A%20Ooit%20samen%20leren',
  );
  await page.goto(withNone + pathOf('open'));
  await expect(page.getByRole('link', { name: 'Zet het in Google Agenda' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Zet het in de agenda van dit toestel' })).toHaveCount(0);
  await page.goto(`${withNone}/nl/webinar/afmelden/`);
  await expect(page.locator('form')).toHaveCount(0);
});

test.describe('a page that was made while one could still sign up', () => {
  const day = 24 * 3_600_000;
  for (const [when, later, words, forms] of [
    ['on the same day', 0, 'Je kunt je aanmelden.', 1],
    ['while it is on', 20 * day + 5 * 60_000, 'Het is nu bezig.', 1],
    ['the day after', 21 * day, 'Dit webinar is voorbij.', 0],
  ] as const) {
    test(`says ${when}: ${words}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(Date.now() + later));
      await page.goto(withServer + pathOf('open'));
      await expect(standing(page)).toHaveCount(1);
      await expect(standing(page)).toContainText(words);
      await expect(page.locator('form:visible')).toHaveCount(forms);
      await page.goto(`${withServer}/nl/webinars/`);
      const line = page.locator('li', { hasText: 'Hoe begin je een PLG?' });
      await expect(line.locator('.state:visible')).toHaveCount(1);
    });
  }

  test('shows its recording to who comes after the end, when the file has one', async ({ page }) => {
    await page.goto(withServer + pathOf('past'));
    await expect(page.getByRole('link', { name: /Alleen geluid/ })).toBeVisible();
  });
});

test('its pages are valid, known to the sitemap, and have nothing that axe finds', async ({ page }) => {
  const sitemap = readFileSync(join(files, 'sitemap.xml'), 'utf8');
  for (const path of ['/nl/webinar/', '/nl/webinars/', pathOf('open'), pathOf('past'), pathOf('cancelled')]) {
    expect(sitemap, path).toContain(`<loc>${withServer}${path}</loc>`);
    const html = readFileSync(join(files, path, 'index.html'), 'utf8');
    expect(await htmlComplaints(html), path).toEqual([]);
    expect(parse(html).querySelectorAll('h1'), path).toHaveLength(1);
  }
  for (const path of [pathOf('open'), pathOf('past')]) {
    await page.goto(withServer + path);
    expect(await axeComplaints(page), path).toEqual([]);
  }
});
