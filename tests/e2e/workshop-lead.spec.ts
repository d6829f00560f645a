import { test as loudTest, type Page } from '@playwright/test';
import { openWorkshop } from '../../src/workshop/workshop-link.ts';
import { axeComplaints } from '../support/axe.ts';
import { fragmentOf, ledWorkshop, secrets } from '../support/led-workshop.ts';
import { openTool, sheetsOf } from '../support/open-tool.ts';
import { bare, pdfText } from '../support/pdf-text.ts';
import { expect, test } from '../support/quiet-page.ts';

const here = '/nl/workshop/leiden/';
const fragment = fragmentOf(ledWorkshop);
const where = (page: Page) => page.locator('.where');
const isNow = (page: Page) => page.locator('.part[aria-current=step]');

/** Opens the run-sheet at a time of the day of the workshop: there the clock of the phone stands still, and timers run. */
async function openAt(page: Page, time: string, address = here + fragment): Promise<void> {
  await page.clock.setFixedTime(new Date(`2027-03-04T${time}:00`));
  await openTool(page, address);
  await expect(page.locator('.part').first()).toBeVisible();
}

/** What the printer gets: the button of the page is pressed, and its dialog is not waited for. */
async function printed(page: Page, button: RegExp | string): Promise<string> {
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: button }).click();
  return pdfText(await page.pdf({ preferCSSPageSize: true }));
}

test('the run-sheet has clock times, what each part is, the notes of its lesson and the facilitator’s own', async ({
  page,
}) => {
  await openAt(page, '13:30');
  await expect(page.getByRole('heading', { name: 'Wat is onze PLG?' }).first()).toBeVisible();
  await expect(page.locator('.sheet-head')).toContainText('Graad 4, Motheo · 4 maart 2027 · DTDC Botshabelo');
  await expect(page.locator('.part-time')).toHaveText([
    /14:00–14:10\s*10 min/,
    /14:10–14:25\s*15 min/,
    /14:25–14:25\s*0 min/,
    /14:25–14:30\s*5 min/,
    /14:30–14:40\s*10 min/,
    /14:40–14:45\s*5 min/,
    /14:45–14:55\s*10 min/,
  ]);
  await expect(page.locator('.part-kind')).toHaveText([
    /^Gespreksvorm/,
    'Les 1.1',
    /^Alleen voor jou/,
    'Vraag 1.1',
    /^Notitie/,
    'Kaart 2.1',
    'Les 2.1',
  ]);
  await expect(page.locator('.part-note', { hasText: secrets.note })).toBeVisible();
  await expect(page.getByText(secrets.ofLesson)).toBeHidden();
  await page.getByRole('button', { name: 'Toon de notities' }).click();
  await expect(page.getByText(secrets.ofLesson)).toBeVisible();
  await expect(page.getByText('Einde 14:55. Samen 55 minuten. Er is 60 minuten tijd.')).toBeVisible();
  await expect(where(page)).toHaveText('Nog 30 minuten tot het begin.');
});

test('the part of this moment follows the clock, also after the phone slept', async ({ page }) => {
  await page.clock.install({ time: new Date('2027-03-04T14:12:00') });
  await openTool(page, here + fragment);
  await expect(isNow(page)).toContainText('Wat is een PLG, en wat niet?');
  await expect(isNow(page)).toContainText(secrets.ofLesson);
  await expect(where(page)).toContainText('Nu: Wat is een PLG, en wat niet? Nog 13 minuten.');
  await expect(where(page)).toContainText('Je bent op tijd.');
  await page.clock.runFor(60_000);
  await expect(where(page)).toContainText('Nog 12 minuten.');
  /* Asleep: no timer runs, and then someone looks at the phone. */
  await page.clock.pauseAt(new Date('2027-03-04T14:32:00'));
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(isNow(page)).toContainText('Pauze met thee');
  await expect(where(page)).toContainText('Nog 8 minuten.');
  await page.clock.pauseAt(new Date('2027-03-04T15:10:00'));
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(where(page)).toHaveText('De tijd van de workshop is voorbij.');
  await expect(isNow(page)).toHaveCount(0);
});

test('who says that a part begins now hears how late that is, and when the end will be; it stays after a reload', async ({
  page,
}) => {
  await openAt(page, '14:17');
  await page
    .getByRole('button', { name: /^We beginnen hier nu aan ?: Wat is een PLG, en wat niet\?/ })
    .click();
  await expect(where(page)).toContainText('Je bent 7 minuten later dan gepland. Zo is het einde om 15:02.');
  await expect(where(page)).toContainText('Nog 15 minuten.');
  await page.reload();
  await expect(where(page)).toContainText('Je bent 7 minuten later dan gepland.');
  await page.getByRole('button', { name: /^We beginnen hier nu aan ?: Wat hoort bij een PLG\?/ }).click();
  await expect(where(page)).toContainText('Je bent 8 minuten vroeger dan gepland.');
  await page.getByRole('button', { name: 'Volg weer het plan' }).click();
  await expect(where(page)).toContainText('Je bent op tijd.');
});

test('without a start, one says when it begins; on another day it says so; it can begin anyway', async ({
  page,
}) => {
  await openAt(page, '09:07', here + fragmentOf({ ...ledWorkshop, start: '', date: '' }));
  await expect(where(page)).toHaveText('Zeg wanneer je begint, dan staan de uren erbij.');
  await page.getByLabel('We beginnen om').fill('09:30');
  await expect(where(page)).toHaveText('Nog 23 minuten tot het begin.');
  await page.getByRole('button', { name: 'We beginnen nu', exact: true }).click();
  await expect(page.locator('.part-time').first()).toContainText('09:07–09:17');
  await openTool(page, here + fragmentOf({ ...ledWorkshop, date: '2027-03-11' }));
  await expect(where(page)).toHaveText(
    'Deze workshop is op 11 maart 2027. Op die dag volgt het draaiboek de klok.',
  );
  await page.getByRole('button', { name: 'We beginnen nu', exact: true }).click();
  await expect(where(page)).toContainText('Nu: Waarderende check-in');
  await page.getByRole('button', { name: 'Terug naar het plan: 14:00' }).click();
  await expect(where(page)).toContainText('Deze workshop is op 11 maart 2027.');
});

test('it leads to the projector, the count, the participants’ view, each lesson and each protocol', async ({
  page,
}) => {
  await openAt(page, '13:30');
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  await expect(link('Toon het groot').first()).toHaveAttribute('href', `/nl/workshop/tonen/${fragment}`);
  await expect(link('Tel de antwoorden')).toHaveAttribute('href', `/nl/workshop/uitslag/${fragment}`);
  await expect(link('Open de gespreksvorm')).toHaveAttribute('href', /^\/nl\/gespreksvormen\//);
  await expect(link('Open de les').first()).toHaveAttribute(
    'href',
    '/nl/cursus/plgs-begrijpen/wat-is-een-plg/',
  );
  await expect(link('Toon het groot').nth(1)).toHaveAttribute('href', '/nl/workshop/tonen/#l/what-is-a-plc');
  /* The link for participants carries nothing that only the facilitator may see. */
  const address = (await link('Wat de deelnemers zien').getAttribute('href')) ?? '';
  const opened = openWorkshop(address);
  expect(opened.ok && opened.workshop.parts).toHaveLength(ledWorkshop.parts.length - 1);
  expect(JSON.stringify(opened)).not.toContain(secrets.note);
});

test('the printed run-sheet has times and all notes; the printed slips have none of them', async ({
  page,
}) => {
  await openAt(page, '14:12');
  const sheet = bare(await printed(page, 'Print het draaiboek'));
  for (const words of ['14:10–14:25', secrets.note, secrets.ofLesson, 'Pauze met thee', 'Einde 14:55'])
    expect(sheet).toContain(bare(words));
  expect(sheet).not.toContain(bare('Mijn notities'));
  expect(sheet).not.toContain(bare('Toon het groot'));
  for (const [perSheet, name] of [
    ['4', /^Print 12/],
    ['2', /^Print 12/],
  ] as const) {
    await page.getByLabel('Hoeveel op een blad?').selectOption(perSheet);
    const slips = bare(await printed(page, name));
    for (const words of [
      'Wat is onze PLG?',
      '4 maart 2027',
      'DTDC Botshabelo',
      '/l/what-is-a-plc/',
      'Mijn notities',
    ])
      expect(slips).toContain(bare(words));
    expect(slips.split(bare('Mijn notities'))).toHaveLength(13);
    for (const secret of [secrets.note, secrets.ofLesson, 'Notities voor wie leidt', 'Alleen voor jou'])
      expect(slips, secret).not.toContain(bare(secret));
    expect(await sheetsOf(page)).toBe(12 / Number(perSheet));
  }
  await page.getByLabel('Hoeveel strookjes?').fill('5');
  await page.getByLabel('Hoeveel op een blad?').selectOption('4');
  await printed(page, 'Print 5 strookjes');
  expect(await sheetsOf(page)).toBe(2);
});

test('the browser’s own print menu gives the run-sheet', async ({ page }) => {
  await openAt(page, '14:12');
  const paper = bare(pdfText(await page.pdf({ preferCSSPageSize: true })));
  expect(paper).toContain(bare(secrets.note));
  expect(paper).not.toContain(bare('Mijn notities'));
});

test('what was opened works on without a network', async ({ page, context }) => {
  await openAt(page, '14:12');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Toon de notities' }).click();
  await expect(page.getByText(secrets.ofLesson)).toBeVisible();
  expect(bare(await printed(page, /^Print 12/))).toContain(bare('/l/what-is-a-plc/'));
});

/* The browser itself complains of what did not come. */
loudTest('when the lessons do not come, it says so and tries again', async ({ page }) => {
  await page.route(/\/pieces\//, (route) => route.fulfill({ status: 503 }));
  await openTool(page, here + fragment);
  await expect(page.getByText('De lessen kwamen niet aan')).toBeVisible();
  await page.unroute(/\/pieces\//);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.locator('.part')).toHaveCount(7);
});

test('a link that is damaged, cut, newer, of something else or empty is explained', async ({ page }) => {
  for (const [bad, words] of [
    ['', 'Er zit nog geen workshop in de link.'],
    [fragment.slice(0, 40), 'De link is onderweg zijn einde kwijtgeraakt.'],
    [fragment.replace('w1.', 'w9.'), 'nieuwere versie van Leerkring'],
    [`${fragment.slice(0, 40)}x${fragment.slice(41)}`, 'De link is onderweg veranderd.'],
    ['#p1.AAAA', 'Deze link is van iets anders'],
  ] as const) {
    await openTool(page, here + bad);
    await expect(page.getByText(words)).toBeVisible();
  }
});

test('a part that is not in the course any more keeps its place and its time', async ({ page }) => {
  const parts = [{ kind: 'lesson' as const, code: 'zzzzz', minutes: 20 }, ...ledWorkshop.parts];
  await openAt(page, '14:05', here + fragmentOf({ ...ledWorkshop, parts }));
  await expect(isNow(page)).toContainText('Dit onderdeel staat niet (meer) in de cursus.');
  await expect(page.locator('.part-time').nth(1)).toContainText('14:20–14:30');
});

test('by keyboard alone one says that it begins, and prints slips', async ({ page }) => {
  await openAt(page, '14:12');
  await page.getByRole('button', { name: 'We beginnen nu', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.part-time').first()).toContainText('14:12–14:22');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', document.body.dataset.paper ?? '');
  });
  await page.getByLabel('Hoeveel strookjes?').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'slips');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in an open run-sheet, in ${colorScheme}; nothing scrolls sideways at 320 px`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openAt(page, '14:12', `/en/workshop/lead/${fragment}`);
    await page.getByRole('button', { name: 'Show the notes' }).click();
    expect(await axeComplaints(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
