import type { Browser, Page } from '@playwright/test';
import { inTime } from '../../src/progress/in-time.ts';
import type { ProgressEvent } from '../../src/progress/model.ts';
import { openProgress, sealProgress } from '../../src/progress-transfer/progress-link.ts';
import { buildSeries } from '../../src/progress-transfer/series.ts';
import { knownIds } from '../support/any-progress.ts';
import { axeComplaints } from '../support/axe.ts';
import { holdEvents, movePage, readCode } from '../support/move-progress.ts';
import { fillDevice, openTool } from '../support/open-tool.ts';
import { expect, keptEvents, test } from '../support/quiet-page.ts';
import { aWholeCourse } from '../support/whole-course.ts';

const wholeCourse = aWholeCourse();
const some = wholeCourse.slice(0, 12);
const thought: ProgressEvent = {
  id: 'here.1',
  at: 1_700_000_000_000,
  type: 'reflection-saved',
  lesson: 'what-is-a-plc',
  reflection: 'a-group-you-know',
  text: 'Van deze telefoon.',
};
const linkOf = (events: readonly ProgressEvent[]) => `${movePage}#${sealProgress(events, knownIds)}`;
const kept = async (page: Page) => inTime((await keptEvents(page)) as unknown as ProgressEvent[]);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The codes of the whole course, as addresses below this site. */
function codes(): readonly string[] {
  const series = buildSeries(sealProgress(wholeCourse, knownIds));
  if (series === 'too-many') throw new Error('It fits.');
  return series.map((part) => `${movePage}#${part}`);
}

test('progress goes to another phone by a link, event for event, and only after a yes', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await holdEvents(page, wholeCourse);
  await expect(page.getByText('In de link zit: 27 lessen klaar, 109 antwoorden, 27 stappen.')).toBeVisible();
  await page.getByRole('button', { name: 'Deel of kopieer de link' }).click();
  await expect.poll(() => copied(page)).toMatch(/verhuizen\/#m1\./);
  const address = (await copied(page)).split('\n')[1] ?? '';

  const other = await anotherPhone(browser, page);
  await openTool(other, address);
  await expect(other.getByRole('heading', { name: 'Voortgang van een andere telefoon' })).toBeFocused();
  await expect(other.getByText(`${wholeCourse.length} dingen daarvan zijn hier nieuw.`)).toBeVisible();
  expect(await keptEvents(other)).toEqual([]);
  await other.getByRole('button', { name: 'Voeg toe aan het mijne' }).click();
  await expect(other.getByText(`${wholeCourse.length} nieuwe dingen toegevoegd.`)).toBeVisible();
  expect(await kept(other)).toEqual(inTime(wholeCourse));

  await openTool(other, address);
  await expect(other.getByText('Alles wat erin zit, staat hier al.')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Voeg toe' })).toHaveCount(0);
  await other.context().close();
});

test('what comes in overwrites nothing that is here', async ({ page }) => {
  await holdEvents(page, [thought, ...some.slice(0, 4)]);
  await openTool(page, linkOf(some));
  await expect(page.getByText('8 dingen daarvan zijn hier nieuw.')).toBeVisible();
  await page.getByRole('button', { name: 'Voeg toe aan het mijne' }).click();
  await expect(page.getByText('8 nieuwe dingen toegevoegd.')).toBeVisible();
  expect(await kept(page)).toEqual(inTime([thought, ...some]));
  await page.getByRole('link', { name: 'Naar mijn leerpad' }).click();
  await expect(page.getByText('Van deze telefoon.')).toBeVisible();
});

test('a no adds nothing', async ({ page }) => {
  await holdEvents(page, [thought]);
  await openTool(page, linkOf(some));
  await page.getByRole('button', { name: 'Laat maar' }).click();
  await expect(page.getByRole('heading', { name: 'Van deze telefoon' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Naar deze telefoon' })).toBeVisible();
  expect(await kept(page)).toEqual([thought]);
});

test('in English, by keyboard alone, from a link that is pasted', async ({ page }) => {
  await openTool(page, '/en/my-learning/move/');
  await expect(page.getByText('There is nothing here to move yet.')).toBeVisible();
  await page.getByLabel('Link from the other phone').focus();
  await page.keyboard.insertText(`My progress: https://leerkring.example${linkOf(some)} That was it.`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Progress from another phone' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Add it to mine' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('12 new things added.')).toBeVisible();
  expect(await kept(page)).toEqual(inTime(some));
});

for (const [what, hurt, said] of [
  ['cut off', (link: string) => link.slice(0, -30), 'Er mist een stuk van deze link'],
  [
    'changed',
    (link: string) => `${link.slice(0, 90)}AAAA${link.slice(94)}`,
    'Onderweg is iets in deze link veranderd',
  ],
  ['newer', (link: string) => link.replace('#m1.', '#m2.'), 'nieuwere versie van Leerkring'],
  ['of another kind', (link: string) => link.replace('#m1.', '#p1.'), 'geen link met voortgang'],
] as const) {
  test(`a link that is ${what} is refused in words, and what is here stays`, async ({ page }) => {
    await holdEvents(page, [thought]);
    await openTool(page, hurt(linkOf(some)));
    await expect(page.getByRole('alert')).toContainText(said);
    expect(await kept(page)).toEqual([thought]);
  });
}

test('a full phone says that nothing was kept', async ({ page }) => {
  await openTool(page, linkOf(some));
  await fillDevice(page);
  await page.getByRole('button', { name: 'Voeg toe aan het mijne' }).click();
  await expect(page.getByText('Niet bewaard:')).toBeVisible();
});

test('a series of codes carries the whole course, in any order, and says what is missing', async ({
  page,
  browser,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await holdEvents(page, wholeCourse);
  await page.getByRole('button', { name: 'Toon als QR-code' }).click();
  const scanned: string[] = [];
  const total = codes().length;
  for (let number = 1; number <= total; number++) {
    await expect(page.getByText(`Code ${number} van ${total}`, { exact: true })).toBeVisible();
    await expect(page.getByRole('img', { name: `QR-code ${number} van ${total}` })).toBeVisible();
    scanned.push(await readCode(page));
    await page.getByRole('button', { name: 'Volgende' }).click();
  }

  /* As a phone's own camera does it: each code opens the page anew. */
  const other = await anotherPhone(browser, page);
  const [first = '', second = '', ...rest] = scanned;
  await openTool(other, second);
  await expect(other.getByText(`Code 2 van ${total} is binnen.`)).toBeVisible();
  await expect(other.getByText('Nog te scannen: codes 1, 3, 4, 5, 6.')).toBeVisible();
  await openTool(other, second);
  await expect(other.getByText('Code 2 was al binnen.')).toBeVisible();
  for (const [index, code] of [...rest.entries()].reverse()) {
    await openTool(other, code);
    await expect(other.getByText(`Code ${index + 3} van ${total} is binnen.`)).toBeVisible();
  }
  await expect(other.getByText('Nog te scannen: code 1.')).toBeVisible();
  await openTool(other, first);
  await other.getByRole('button', { name: 'Voeg toe aan het mijne' }).click();
  await expect(other.getByText(`${wholeCourse.length} nieuwe dingen toegevoegd.`)).toBeVisible();
  expect(await kept(other)).toEqual(inTime(wholeCourse));
  await expect(other.getByText('Nog te scannen')).toHaveCount(0);
  await other.context().close();
});

test('a code of another series is told apart, and one can begin anew', async ({ page }) => {
  const series = buildSeries(sealProgress(wholeCourse.slice(3), knownIds));
  await openTool(page, codes()[0] ?? '');
  await expect(page.getByText(/Code 1 van \d is binnen\./)).toBeVisible();
  await openTool(page, `${movePage}#${series[1]}`);
  await expect(page.getByText('Deze code hoort bij een andere reeks.')).toBeVisible();
  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  await expect(page.getByText('Nog te scannen')).toHaveCount(0);
  await openTool(page, `${movePage}#${series[1]}`);
  await expect(page.getByText(/Code 2 van \d is binnen\./)).toBeVisible();
});

test('the codes turn by themselves, until held still', async ({ page }) => {
  await holdEvents(page, wholeCourse);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.getByRole('button', { name: 'Toon als QR-code' }).click();
  await page.clock.runFor(100);
  await expect(page.getByText('Code 1 van 6', { exact: true })).toBeVisible();
  await page.clock.runFor(3_100);
  await expect(page.getByText('Code 2 van 6', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Hou stil' }).click();
  await page.clock.runFor(10_000);
  await expect(page.getByText('Code 2 van 6', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.getByText('Code 1 van 6', { exact: true })).toBeVisible();
});

test('for who asked for less movement the codes stand still at first', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await holdEvents(page, wholeCourse);
  await page.clock.install();
  await page.getByRole('button', { name: 'Toon als QR-code' }).click();
  await expect(page.getByText('Code 1 van 6', { exact: true })).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(page.getByText('Code 1 van 6', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Laat ze vanzelf wisselen' })).toBeVisible();
});

test('little progress is one code', async ({ page }) => {
  await holdEvents(page, some);
  await page.getByRole('button', { name: 'Toon als QR-code' }).click();
  await expect(page.getByText('Eén code.')).toBeVisible();
  const fragment = (await readCode(page)).split('#')[1] ?? '';
  expect(openProgress(fragment, knownIds)).toEqual({ ok: true, events: inTime(some), unread: 0 });
});

test('axe finds nothing on what is sent, and on what came, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await holdEvents(page, wholeCourse);
  await page.getByRole('button', { name: 'Toon als QR-code' }).click();
  await expect(page.getByText(/^Code 1 van \d$/)).toBeVisible();
  expect(await axeComplaints(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await openTool(page, linkOf([thought]));
  expect(await axeComplaints(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
});

test.describe('inside another app', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 11; SM-A032F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/442.0.0.44.114;]',
  });

  test('one hears so, and a link opens the real browser with the progress in it', async ({ page }) => {
    await page.goto('/nl/mijn-leerpad/');
    await expect(page.getByText('Je leest dit binnen Facebook.')).toBeVisible();
    await expect(page.getByText('tik bovenaan op de drie puntjes')).toBeVisible();
    await holdEvents(page, some);
    const out = page.getByRole('link', { name: 'Open in mijn browser, met mijn voortgang' });
    const href = (await out.getAttribute('href')) ?? '';
    expect(href).toMatch(/^intent:\/\/localhost.*\/verhuizen\/#m1\..*#Intent;scheme=http;/);
    const fragment = href.slice(href.indexOf('#') + 1, href.lastIndexOf('#'));
    expect(openProgress(fragment, knownIds)).toEqual({ ok: true, events: inTime(some), unread: 0 });
    expect(await axeComplaints(page)).toEqual([]);
  });

  for (const address of ['/nl/', '/nl/cursus/plgs-begrijpen/wat-is-een-plg/'])
    test(`a line says so where most people arrive, and leads to how one gets out: ${address}`, async ({
      page,
    }) => {
      await page.goto(address);
      await expect(page.getByText('Je leest dit binnen een andere app')).toBeVisible();
      expect(await axeComplaints(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.getByRole('link', { name: 'Zo ga je verder in je browser' }).click();
      await expect(page).toHaveURL(/\/verhuizen\/$/);
      await expect(page.getByText('Je leest dit binnen Facebook.')).toBeVisible();
    });
});

test.describe('inside another app on an iPhone', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 334.0.4.32.98',
  });

  test('one hears how to get to Safari, for no link can open it', async ({ page }) => {
    await page.goto('/en/my-learning/');
    await expect(page.getByText('You are reading this inside Instagram.')).toBeVisible();
    await expect(page.getByText('“Open in Safari”')).toBeVisible();
    await expect(page.getByText('“Open in Chrome”')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Open in my browser' })).toHaveCount(0);
    expect(await axeComplaints(page)).toEqual([]);
    await page.locator('in-app-notice').getByRole('link', { name: 'Move my progress' }).click();
    await expect(page).toHaveURL(/\/en\/my-learning\/move\/$/);
    await expect(page.getByText('You are reading this inside Instagram.')).toBeVisible();
  });
});

test('in English: what came is told before it is added, and codes show what is here', async ({ page }) => {
  await openTool(page, linkOf(some).replace(movePage, '/en/my-learning/move/'));
  await expect(page.getByRole('heading', { name: 'Progress from another phone' })).toBeFocused();
  await page.getByRole('button', { name: 'Add it to mine' }).click();
  await expect(page.getByText(`${some.length} new things added.`)).toBeVisible();
  await expect(page.getByRole('link', { name: 'To my learning' })).toBeFocused();
  expect(await kept(page)).toEqual(inTime(some));
  await page.getByRole('button', { name: 'Show as QR code' }).click();
  await expect(page.getByText('One code. Scan it with the other phone.')).toBeVisible();
  const [address = '', fragment = ''] = (await readCode(page)).split('#');
  expect(address).toMatch(/\/en\/my-learning\/move\/$/);
  expect(openProgress(fragment, knownIds)).toEqual({ ok: true, events: inTime(some), unread: 0 });
});

test('codes that cannot be drawn are said to be so, and the link is still there', async ({ page }) => {
  await page.route(/CodeSeries/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("It did not come.")' }),
  );
  await holdEvents(page, some);
  await page.getByRole('button', { name: 'Toon als QR-code' }).click();
  await expect(page.getByText('Wat de codes tekent, kwam niet binnen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Deel of kopieer de link' })).toBeVisible();
});

test('a real browser hears nothing of apps', async ({ page }) => {
  await page.goto('/nl/mijn-leerpad/');
  await expect(page.locator('in-app-notice')).toBeHidden();
  await page.goto('/nl/cursus/plgs-begrijpen/wat-is-een-plg/');
  await expect(page.getByRole('heading', { name: 'Klaar met lezen?' })).toBeVisible();
  await expect(page.locator('[data-in-app]')).toBeHidden();
});

/** A page in a browser that shares nothing with the first. */
async function anotherPhone(browser: Browser, page: Page): Promise<Page> {
  const baseURL = new URL(page.url()).origin;
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 360, height: 640 },
    locale: 'nl-NL',
  });
  return context.newPage();
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
