import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { emptyMail } from '../../src/server/queue-mail.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { realWorld } from '../../src/server/world.ts';
import type { Webinar } from '../../src/webinar/model.ts';
import { addCrowd } from '../support/crowd.ts';
import { type DeskServer, organiser, startDeskServer } from '../support/signed-in-server.ts';

/* The organisers' pages on a phone of 360 × 640, on a server of their own: what happens here moves webinars. */
const folder = mkdtempSync(join(tmpdir(), 'leerkring-desk-'));
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const start = { local: '2027-03-04T14:00:00', zone: 'Africa/Johannesburg' };
const webinars: readonly Partial<Webinar>[] = ['with-script', 'without-script', 'crowd'].map((id) => ({
  id,
  start,
  title: { nl: `Webinar ${id}`, en: `Webinar ${id}` },
}));
let server: DeskServer;

/* In order, on one server. */
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  server = await startDeskServer(folder, webinars);
  await addCrowd(server.db, 130, 'crowd');
  await server.db
    .insertInto('outbox')
    .values({ ...failedMail, registration_id: 'person-crowd-1', webinar: 'crowd' })
    .execute();
  const site = { url: server.site, sender: 'Team <team@leerkring.example>', joinUrls: new Map() };
  for (const webinar of ['with-script', 'without-script']) {
    for (const [name, quarantined] of people) {
      const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${webinar}.example`;
      const language = name.startsWith('Thabo') ? 'en' : 'nl';
      const form = { name, email, language, role: 'teacher', organisation: undefined, news: false } as const;
      await signUp(server.db, { webinar, form, quarantined }, { ...realWorld, site });
    }
  }
});
test.afterAll(async () => {
  await server.db.destroy();
  await server.end('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const people = [
  ['Naledi Mokoena', false],
  ['Thabo Nkosi', false],
  ['Lerato Dlamini', false],
  ['<img src=x onerror=alert(1)>b', false],
  ['Sipho Radebe', true],
  ['Robot X', true],
] as const;

/** A link to log in, as whoever runs the server makes it. */
function mintLink(): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/webinar.ts', 'code', organiser], {
    env: { PATH: process.env.PATH, DATA_DIR: server.data, ORGANISERS: organiser, SITE_URL: server.site },
    encoding: 'utf8',
  });
  const [link = ''] = stdout.split('\n');
  if (!link) throw new Error(stderr);
  return link;
}

async function logIn(page: Page): Promise<void> {
  await page.goto(mintLink());
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Webinars');
}

function mails(): string[] {
  const box = join(server.data, 'mail');
  if (!existsSync(box)) return [];
  return readdirSync(box)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => readFileSync(join(box, file), 'utf8'));
}

/** The links to log in that were mailed. */
function links(): string[] {
  return mails().flatMap(
    (mail) => /http:\S+\/beheer\/inloggen\/[\w-]{43}\//.exec(mail.replace(/=\r\n/g, ''))?.[0] ?? [],
  );
}

for (const [id, javaScriptEnabled] of [
  ['with-script', true],
  ['without-script', false],
] as const) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('an organiser does the whole work of a webinar', async ({ page }) => {
      const done = page.getByRole('status').first();
      const openWebinar = async (action: string) => {
        await page.goto(`${server.site}/beheer/webinars/${id}/`);
        await page.getByRole('link', { name: action }).click();
      };

      await test.step('logs in by a mail', async () => {
        await page.goto(`${server.site}/beheer/webinars/${id}/mensen/`);
        await expect(page).toHaveURL(`${server.site}/beheer/inloggen/`);
        const before = new Set(links());
        await page.getByLabel('E-mailadres').fill('An@Example.org');
        await page.getByRole('button', { name: 'Stuur me een link' }).click();
        await expect(done).toContainText('is er nu een mail onderweg');
        const fresh = () => links().find((link) => !before.has(link)) ?? '';
        await expect.poll(fresh).not.toBe('');
        await page.goto(fresh());
        await page.getByRole('button', { name: 'Log in' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Webinars');
      });

      await test.step('sees the webinar, finds a person, and a name that is code stays a name', async () => {
        await page.getByRole('link', { name: `Webinar ${id}` }).click();
        await page.getByRole('link', { name: 'Bekijk en zoek mensen' }).click();
        await expect(page.getByRole('link', { name: '<img src=x' })).toBeVisible();
        await page.getByLabel('Zoek op naam, adres of school').fill('nkosi THABO');
        await page.getByRole('button', { name: 'Zoek' }).click();
        await expect(page.locator('.person')).toHaveCount(1);
        await page.locator('.person a').click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thabo Nkosi');
        await expect(page.getByText('heeft een plaats').first()).toBeVisible();
      });

      await test.step('lets someone out of quarantine and deletes a robot', async () => {
        await openWebinar('Bekijk de quarantaine');
        await page.getByRole('button', { name: 'Laat binnen : Sipho Radebe' }).click();
        await expect(done).toHaveText('Binnengelaten. De gewone mail is onderweg.');
        await page.getByRole('button', { name: 'Verwijder : Robot X' }).click();
        await expect(done).toHaveText('Uit de quarantaine verwijderd: 1 persoon.');
        await expect(page.getByText('De quarantaine is leeg.')).toBeVisible();
        await expect
          .poll(() => mails().some((mail) => mail.includes(`To: sipho.radebe@${id}.example`)))
          .toBe(true);
      });

      await test.step('writes to everyone with a place, sees the mail first, and sends it once', async () => {
        await openWebinar('Schrijf een mail');
        await page.getByLabel('iedereen met een plaats (5 mensen)').check();
        await page.getByLabel('Onderwerp in het Nederlands').fill('Tot donderdag');
        await page.getByLabel('Tekst in het Nederlands').fill('Breng een schrift mee.\n\nTot dan!');
        await page.getByLabel('Onderwerp in het Engels').fill('See you on Thursday');
        await page.getByLabel('Tekst in het Engels').fill('Bring an exercise book.');
        await page.getByRole('button', { name: 'Bekijk de mail' }).click();
        await expect(page.getByText('5 mensen, 4 in het Nederlands en 1 in het Engels')).toBeVisible();
        await expect(page.locator('.letter[lang=nl]')).toContainText('Breng een schrift mee.');
        await expect(page.locator('.letter[lang=en]')).toContainText('See you on Thursday');
        await page.getByRole('button', { name: 'Verstuur aan 5 mensen' }).dblclick();
        await expect(done).toHaveText('De mail is onderweg naar 5 mensen.');
        const written = await server.db
          .selectFrom('outbox')
          .select('subject')
          .where('webinar', '=', id)
          .where('kind', '=', 'message')
          .execute();
        expect(written).toHaveLength(5);
      });

      await test.step('fills in who was there from a messy list', async () => {
        await openWebinar('Vul in wie er was');
        await page
          .getByLabel('Lijst van wie er was')
          .fill(
            `Name,Email,Duration\n"Mokoena, Naledi",,62\nThabo N.,thabo.nkosi@${id}.example,60\nLerato,,10\nPieter,,3`,
          );
        await page.getByRole('button', { name: 'Kijk wie we herkennen' }).click();
        await expect(page.getByRole('heading', { name: 'Herkend: 2 mensen' })).toBeVisible();
        await expect(page.getByRole('listitem').filter({ hasText: 'Pieter' })).toBeVisible();
        await page.getByRole('checkbox', { name: /Lerato Dlamini/ }).check();
        await page.getByRole('button', { name: 'Bewaar wie er was' }).click();
        await expect(done).toHaveText('Bewaard: 3 aanwezig, 2 afwezig.');
      });

      await test.step('saves the list as a file', async () => {
        await page.goto(`${server.site}/beheer/webinars/${id}/`);
        const download = page.waitForEvent('download');
        await page.getByRole('link', { name: 'Bewaar de lijst (CSV)' }).click();
        const file = await download;
        expect(file.suggestedFilename()).toMatch(new RegExp(`^${id}-.*\\.csv$`));
        const text = readFileSync(await file.path(), 'utf8');
        expect(text.split('\r\n')).toHaveLength(1 + 5 + 1);
        expect(text).toContain('"Naledi Mokoena"');
      });

      await test.step('moves the webinar, after seeing how many hear of it', async () => {
        await openWebinar('Kies een andere datum');
        await page.getByLabel('Dag en uur').fill('2027-05-06T10:00');
        await page.getByLabel('Duur in minuten').fill('negentig');
        await page.getByRole('button', { name: 'Kijk wat er gebeurt' }).click();
        await expect(page.getByLabel('Duur in minuten')).toHaveAccessibleDescription(/heel aantal minuten/);
        await page.getByLabel('Duur in minuten').fill('90');
        await page.getByRole('button', { name: 'Kijk wat er gebeurt' }).click();
        await expect(page.getByText('5 mensen krijgen een mail.')).toBeVisible();
        await page.getByRole('button', { name: 'Zet deze datum' }).click();
        await expect(done).toContainText('donderdag 6 mei 2027, 10:00 in Zuid-Afrika');
      });

      await test.step('cancels it with a reason, and lets it take place after all', async () => {
        await page.getByRole('link', { name: 'Gelast het webinar af' }).click();
        await page.getByLabel('Reden in het Nederlands').fill('De spreker is ziek.');
        await page.getByLabel('Reden in het Engels').fill('The speaker is ill.');
        await page.getByRole('button', { name: 'Gelast het webinar af' }).click();
        await expect(done).toContainText('Het webinar is afgelast.');
        await expect(page.getByText('De spreker is ziek.')).toBeVisible();
        await page.getByRole('link', { name: 'Laat het toch doorgaan' }).click();
        await page.getByRole('button', { name: 'Laat het doorgaan' }).click();
        await expect(done).toContainText('Het webinar gaat toch door.');
      });

      await test.step('is asked once more before a person is erased', async () => {
        await openWebinar('Bekijk en zoek mensen');
        await page.getByRole('link', { name: '<img src=x' }).click();
        await page.getByRole('link', { name: 'Wis alles' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alles van deze persoon wissen?');
        await page.getByRole('button', { name: 'Wis alles' }).click();
        await expect(done).toContainText('Gewist.');
        await expect(page.getByRole('link', { name: '<img src=x' })).toHaveCount(0);
      });

      await test.step('finds all of it in the log, without a name', async () => {
        await page.getByRole('link', { name: 'Logboek' }).click();
        await expect(page.getByText('De mail is onderweg naar 5 mensen.').first()).toBeVisible();
        await expect(page.locator('main')).not.toContainText(/Naledi|Thabo|Sipho/);
      });

      await test.step('logs out, and the way back is closed', async () => {
        await page.getByRole('button', { name: 'Log uit' }).click();
        await expect(page).toHaveURL(`${server.site}/beheer/inloggen/`);
        await page.goBack();
        await page.reload();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloggen als organisator');
      });
    });
  });
}

const webinar = '/beheer/webinars/crowd/';
const pages = [
  '/beheer/inloggen/',
  `/beheer/inloggen/${'a'.repeat(43)}/`,
  '/beheer/',
  '/beheer/mails/',
  '/beheer/logboek/',
  webinar,
  `${webinar}mensen/`,
  `${webinar}mensen/?zoek=niemand`,
  `${webinar}mensen/person-crowd-4/`,
  `${webinar}mensen/person-crowd-5/`,
  `${webinar}mensen/person-crowd-4/wissen/`,
  `${webinar}quarantaine/`,
  `${webinar}mail/`,
  `${webinar}aanwezig/`,
  `${webinar}datum/?date=2027-04-01T10:00&zone=Europe/Brussels&minutes=60`,
  `${webinar}datum/?date=gisteren&zone=x&minutes=0`,
  `${webinar}plaatsen/?seats=2000`,
  `${webinar}link/`,
  `${webinar}uitstellen/`,
  `${webinar}afgelasten/`,
];

async function expectAccessible(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  const axe = new AxeBuilder({ page });
  /* What differs in the dark is colour. */
  const chosen = scheme === 'dark' ? axe.withRules(['color-contrast']) : axe.withTags(axeTags);
  const { violations } = await chosen.analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  expect([page.url(), found]).toEqual([page.url(), []]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the organisers’ pages in ${colorScheme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await logIn(page);
    for (const path of pages) {
      await page.goto(server.site + path);
      await expectAccessible(page, colorScheme);
    }
    await page.goto(`${server.site}${webinar}aanwezig/`);
    await page.getByLabel('Lijst van wie er was').fill('person1@school1.example\nThabo\nNobody Known');
    await page.getByRole('button', { name: 'Kijk wie we herkennen' }).click();
    await expect(page.getByRole('button', { name: 'Bewaar wie er was' })).toBeVisible();
    await page.waitForLoadState();
    await expectAccessible(page, colorScheme);
    await page.goto(`${server.site}${webinar}mail/`);
    await page.getByLabel(/iedereen met een plaats/).check();
    for (const name of [
      'Onderwerp in het Nederlands',
      'Tekst in het Nederlands',
      'Onderwerp in het Engels',
      'Tekst in het Engels',
    ]) {
      await page.getByLabel(name).fill('Dag');
    }
    await page.getByRole('button', { name: 'Bekijk de mail' }).click();
    await expect(page.locator('.letter')).toHaveCount(2);
    await page.waitForLoadState();
    await expectAccessible(page, colorScheme);
  });
}

test('every page fits 320 px, and what is pressed is large enough for a thumb', async ({ page }) => {
  await logIn(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of pages) {
    await page.goto(server.site + path);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([path, sideways]).toEqual([path, 0]);
    const small = await page
      .locator(
        'main :is(button, input:not([type=hidden]), select, textarea, .lines > li > a), header a, header button',
      )
      .evaluateAll((elements) =>
        elements
          .map((element) => {
            /* A radio button is pressed by its whole line. */
            const pressed = element.closest('label.choice') ?? element;
            return { text: element.outerHTML.slice(0, 80), height: pressed.getBoundingClientRect().height };
          })
          .filter(({ height }) => height < 44),
      );
    expect([path, small]).toEqual([path, []]);
  }
});

test('a mail that failed is shown with its reason and sent again', async ({ page }) => {
  await logIn(page);
  await page.getByRole('link', { name: '1 mail raakte niet verstuurd' }).click();
  await expect(page.getByText('De mailserver aanvaardt onze gebruikersnaam')).toBeVisible();
  await page.getByRole('button', { name: /Probeer opnieuw/ }).click();
  await expect(page.getByRole('status')).toHaveText('Weer in de rij gezet: 1 mail.');
  await expect(page.getByText('Alle mails zijn verstuurd of onderweg.')).toBeVisible();
});

const failedMail = {
  ...emptyMail,
  id: 'failed-mail',
  kind: 'registered',
  recipient: 'person1@school1.example',
  recipient_key: 'person1@school1.example',
  subject: 'Je hebt een plaats',
  body: 'Dag',
  message_id: '<failed-mail@localhost>',
  state: 'failed',
  attempts: 3,
  next_attempt_at: '2026-11-24T08:00:00.000Z',
  last_error: 'EAUTH',
  created_at: '2026-11-24T08:00:00.000Z',
} as const;
