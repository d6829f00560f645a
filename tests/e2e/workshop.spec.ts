import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { decodeQR } from 'qr/decode.js';
import { codeOf } from '../../src/link/code-of.ts';
import { seal } from '../../src/link/sealed.ts';
import type { KeptWorkshop, Workshop } from '../../src/workshop/model.ts';
import { openWorkshop, sealWorkshop } from '../../src/workshop/workshop-link.ts';
import { aWorkshop, secret } from '../support/a-workshop.ts';
import { axeComplaints } from '../support/axe.ts';
import { countTaps } from '../support/count-taps.ts';
import { fillDevice, openTool } from '../support/open-tool.ts';
import { expect, keptEvents, test } from '../support/quiet-page.ts';
import { has, readByZbar } from '../support/zbar.ts';

const maker = '/nl/workshop/maken/';
const here = '/nl/workshop/';
const link = (workshop: Workshop, at = here) => `${at}#${sealWorkshop(workshop)}`;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const part = (page: Page, title: string) => page.locator('.workshop-parts > li').filter({ hasText: title });
const rows = (page: Page) => page.locator('.part-list > li');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const kept = (page: Page) =>
  page.evaluate(
    () => JSON.parse(localStorage.getItem('leerkring.workshops') ?? '{"data":[]}').data as KeptWorkshop[],
  );

/** Opens the builder with a workshop of one's own: a copy of the one that is given. */
async function make(page: Page, workshop: Workshop): Promise<void> {
  await openTool(page, link(workshop, maker));
  await button(page, 'Maak een kopie om te veranderen').click();
  await expect(rows(page)).toHaveCount(workshop.parts.length);
}

test('an advisor makes a workshop of three lessons, a protocol and a note in at most 25 taps; a second browser opens it from the code, does a part, and its progress shows', async ({
  page,
  browser,
  baseURL,
}) => {
  const { tap, write, count } = countTaps();
  await openTool(page, maker);
  await tap(button(page, 'Begin een lege workshop'));
  await write(page.getByLabel('Naam van de workshop'), 'Vertrouwen groeit');
  await tap(button(page, 'Voeg onderdelen toe'));
  await tap(button(page, 'Voeg toe: 2.1 Vertrouwen is de motor'));
  await tap(button(page, 'Voeg toe: 2.2 Veilig genoeg om fouten te tonen'));
  await write(page.getByLabel('Zoek in lessen, kaarten en vragen'), 'eerste bijeenkomst');
  await tap(button(page, 'Voeg toe: 3.2 De eerste bijeenkomst'));
  await expect(page.getByText('staat erbij. 3 onderdelen')).toBeVisible();
  await tap(page.getByLabel('Gespreksvormen'));
  await tap(button(page, 'Voeg toe: Waarderende check-in'));
  await tap(page.getByLabel('Eigen notitie'));
  await write(page.getByLabel('Je notitie'), 'Pauze: koffie en thee');
  await tap(button(page, 'Voeg deze notitie toe'));
  await tap(button(page, 'Klaar met toevoegen'));
  await tap(button(page, 'Toon de QR-code'));
  const address = await codeOn(page);
  expect(count()).toBeLessThanOrEqual(25);
  expect(address).toMatch(new RegExp(`^${baseURL}/nl/workshop/#w1\\.`));

  const phone = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'nl-NL' });
  const other = await phone.newPage();
  await other.goto(address);
  await expect(other.getByRole('heading', { name: 'Vertrouwen groeit' })).toBeVisible();
  await expect(other.locator('.workshop-parts > li')).toHaveCount(5);
  await expect(other.getByText('Pauze: koffie en thee')).toBeVisible();
  await expect(other.getByText('0 van 4 gedaan')).toBeVisible();
  await part(other, 'Waarderende check-in').locator('summary').click();
  await part(other, 'Waarderende check-in').getByLabel('Dit heb ik gedaan').check();
  await expect(other.getByText('1 van 4 gedaan')).toBeVisible();
  await other.reload();
  await expect(other.getByText('1 van 4 gedaan')).toBeVisible();
  await expect(part(other, 'Waarderende check-in')).toContainText('✓ gedaan');
  await expect(button(other, 'Nu: Vertrouwen is de motor')).toBeVisible();
  await phone.close();
});

test('a lesson that was finished in the course and a question that was answered count as done', async ({
  page,
}) => {
  await page.goto(here);
  await page.evaluate(() => {
    const event = (type: string, more: object) => ({
      id: type,
      at: 1,
      lesson: 'trust-is-the-engine',
      type,
      ...more,
    });
    const data = [
      event('lesson-finished', {}),
      event('question-answered', { question: 'riaan-repairs', answer: ['x'], right: true, key: 'x' }),
    ];
    localStorage.setItem('leerkring.progress', JSON.stringify({ version: 1, data }));
  });
  await openTool(page, link(aWorkshop));
  await expect(page.getByText('2 van 5 gedaan')).toBeVisible();
  await expect(part(page, 'Vertrouwen is de motor').getByText('✓ gedaan')).toBeVisible();
  await expect(button(page, 'Nu: Vier pijlers')).toBeVisible();
});

test('a question is answered in its place, with feedback, and the answer is kept with its lesson', async ({
  page,
}) => {
  await openTool(page, link(aWorkshop));
  const question = part(page, 'Riaan voelt de stilte');
  await question.locator('summary').first().click();
  await question.getByRole('radio').first().check();
  await expect(question.locator('.feedback').first()).toBeVisible();
  await expect
    .poll(async () => (await keptEvents(page)).map(({ type, question: id }) => [type, id]))
    .toEqual([['question-answered', 'riaan-repairs']]);
  await expect(page.getByText('1 van 5 gedaan')).toBeVisible();
});

test('a question that is asked twice is two questions on the screen, each with its own controls', async ({
  page,
}) => {
  const question = {
    kind: 'question',
    code: codeOf('question', 'trust-is-the-engine/riaan-repairs'),
  } as const;
  const twice = [question, question].map((one) => ({ ...one, minutes: 5 }));
  const whole = { kind: 'lesson', code: codeOf('lesson', 'trust-is-the-engine'), minutes: 5 } as const;
  await openTool(page, link({ ...aWorkshop, parts: [...twice, whole] }));
  const parts = page.locator('.workshop-parts > li');
  /* The first to do is open already. */
  for (const place of [1, 2]) await parts.nth(place).locator('summary').first().click();
  await parts.nth(2).locator('.whole-lesson > summary').click();
  await expect(page.getByRole('group', { name: 'Riaan voelt de stilte' })).toHaveCount(3);
  await parts.nth(1).locator('label').first().click();
  await expect(parts.nth(1).getByRole('radio').first()).toBeChecked();
  const ids = await page.locator('#workshop [id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('once opened it works without a network: cards, questions and whole lessons are there', async ({
  page,
  context,
}) => {
  await openTool(page, link(aWorkshop));
  await expect(page.getByText('0 van 5 gedaan')).toBeVisible();
  await context.setOffline(true);
  await part(page, 'Vier pijlers').locator('summary').click();
  await expect(page.getByText('Bryk en Schneider volgden scholen')).toBeVisible();
  await expect(part(page, 'Vier pijlers').getByRole('img')).toBeVisible();
  await page.getByText('Lees de hele les hier').click();
  await expect(page.getByRole('heading', { name: 'Beleefd is nog geen vertrouwen' })).toBeVisible();
  const motor = part(page, 'Vertrouwen is de motor');
  await motor.getByRole('radio', { name: 'Aan iemand thuis.' }).check();
  await expect(motor.locator('.feedback').filter({ hasText: 'Daar is het veilig.' })).toBeVisible();
  await motor.getByLabel('Dit heb ik gedaan').check();
  await expect(page.getByText('1 van 5 gedaan')).toBeVisible();
});

test('a workshop is made without a network too, once the builder is open', async ({ page, context }) => {
  const catalogue = page.waitForResponse(/\/catalogue\.nl\.json$/);
  await openTool(page, maker);
  await expect(button(page, 'Begin een lege workshop')).toBeVisible();
  await (await catalogue).finished();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await button(page, 'Begin een lege workshop').click();
  await button(page, 'Voeg onderdelen toe').click();
  await button(page, 'Voeg toe: 1.1').click();
  await button(page, 'Klaar met toevoegen').click();
  await button(page, 'Toon de QR-code').click();
  await expect(page.getByRole('img', { name: 'QR-code die deze workshop opent' })).toBeVisible();
});

test('when the lessons do not come, it says so and tries again on request', async ({ page }) => {
  await page.route('**/pieces/**', (route) => route.fulfill({ status: 200, body: 'nothing of ours' }));
  await openTool(page, link(aWorkshop));
  await expect(page.getByText('De lessen kwamen niet aan')).toBeVisible();
  await page.unroute('**/pieces/**');
  await button(page, 'Probeer opnieuw').click();
  await expect(page.getByText('0 van 5 gedaan')).toBeVisible();
});

for (const [what, fragment, sentence] of [
  ['cut', sealWorkshop(aWorkshop).slice(0, -40), 'onderweg zijn einde kwijtgeraakt'],
  [
    'damaged',
    `${sealWorkshop(aWorkshop).slice(0, 60)}xx${sealWorkshop(aWorkshop).slice(62)}`,
    'onderweg veranderd',
  ],
  ['newer', sealWorkshop(aWorkshop).replace('w1', 'w9'), 'nieuwere versie van Leerkring'],
  ['of a plan', seal('plan', []), 'van iets anders, niet van een workshop'],
] as const) {
  test(`a link that is ${what} is told in a sentence, to participants and in the builder`, async ({
    page,
  }) => {
    for (const address of [here, maker]) {
      await openTool(page, `${address}#${fragment}`);
      await expect(page.getByRole('alert')).toContainText(sentence);
    }
    await page.getByRole('link', { name: 'Naar mijn eigen workshops' }).click();
    await expect(button(page, 'Begin een lege workshop')).toBeVisible();
  });
}

test('what is for the facilitator alone is nowhere on a participant’s page, nor in the link and code they get', async ({
  page,
  context,
}) => {
  await openTool(page, link(aWorkshop));
  await expect(page.locator('.workshop-parts > li')).toHaveCount(aWorkshop.parts.length - 1);
  expect(await page.content()).not.toContain(secret);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await make(page, aWorkshop);
  await button(page, 'Deel als tekst met de link').click();
  await expect(page.getByText('Gekopieerd.')).toBeVisible();
  const text = await copied(page);
  expect(text).toContain('Vertrouwen in onze PLG\n4 maart 2027, vanaf 14:00\nDTDC Botshabelo');
  expect(text).not.toContain(secret);
  const sent = openWorkshop(text.split('\n').at(-1) ?? '');
  expect(JSON.stringify(sent)).toContain('Welkom, en koffie');
  expect(JSON.stringify(sent)).not.toContain(secret);
  await button(page, 'Toon de QR-code').click();
  expect(JSON.stringify(openWorkshop(await codeOn(page)))).not.toContain(secret);

  await button(page, 'Deel met wie mee begeleidt').click();
  await expect.poll(async () => JSON.stringify(openWorkshop(await copied(page)))).toContain(secret);
});

test('a part that is not on the site keeps its place and says so', async ({ page }) => {
  const foreign = { kind: 'lesson', code: 'ZZZZZ', minutes: 9 } as const;
  const workshop = { ...aWorkshop, parts: [foreign, ...aWorkshop.parts] };
  await openTool(page, link(workshop));
  await page.getByText('niet gevonden').click();
  await expect(page.getByText('Dit onderdeel staat niet (meer) op de site')).toBeVisible();
  await make(page, workshop);
  await expect(rows(page).first()).toContainText('Dit onderdeel staat niet (meer) op de site');
  expect((await kept(page))[0]?.workshop.parts[0]).toEqual(foreign);
});

test('a ready-made workshop is a start: its minutes fit, and each change is kept', async ({ page }) => {
  await openTool(page, maker);
  await button(page, 'Begin hiermee: Eerste bijeenkomst, 60 minuten').click();
  await expect(page.getByText('Samen 60 minuten. Dat past precies.')).toBeVisible();
  await page.getByLabel('Minuten voor “Afspraken maken”').fill('20');
  await expect(page.getByText('Samen 68 minuten. 8 minuten te veel.')).toBeVisible();
  await page.getByLabel('Minuten die er zijn').fill('90');
  await expect(page.getByText('Samen 68 minuten. Nog 22 minuten over.')).toBeVisible();
  await expect(page.getByText('Bewaard op dit toestel.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Minuten voor “Afspraken maken”')).toHaveValue('20');
  await page.getByRole('link', { name: 'Alle workshops' }).click();
  await button(page, 'Begin hiermee: Vertrouwen in 45 minuten').click();
  await page.getByRole('link', { name: 'Alle workshops' }).click();
  await expect(page.locator('#workshop-builder .ruled').first().locator('li')).toHaveCount(2);
});

test('parts change places by buttons, and the focus goes along; what is taken out can be put back', async ({
  page,
}) => {
  await make(page, aWorkshop);
  await button(page, 'Zet “Vertrouwen is de motor” hoger').click();
  await expect(page.getByText('“Vertrouwen is de motor” staat nu op plaats 2 van 7.')).toBeVisible();
  await expect(button(page, 'Zet “Vertrouwen is de motor” hoger')).toBeFocused();
  await button(page, 'Zet “Vertrouwen is de motor” hoger').click();
  await expect(button(page, 'Zet “Vertrouwen is de motor” lager')).toBeFocused();
  await expect(rows(page).first()).toContainText('Vertrouwen is de motor');
  await button(page, 'Haal “Vier pijlers” weg').click();
  await expect(rows(page)).toHaveCount(6);
  await button(page, 'Zet terug').click();
  await expect(rows(page)).toHaveCount(7);
  await expect(rows(page).nth(3)).toContainText('Vier pijlers');
});

test('a part is dragged to another place with a mouse', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await make(page, aWorkshop);
  const order = async () => (await kept(page))[0]?.workshop.parts.map(({ kind }) => kind);
  const before = await order();
  const [first, second, third, ...rest] = before ?? [];
  await rows(page).nth(2).locator('.part-name').dragTo(rows(page).first());
  await expect(rows(page).first()).toContainText('Vertrouwen is de motor');
  expect(await order()).toEqual([third, first, second, ...rest]);
});

test('by keyboard alone one makes a workshop and puts its parts in order', async ({ page }) => {
  await openTool(page, maker);
  await button(page, 'Begin een lege workshop').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.workshop-editor h2')).toBeFocused();
  await expect(button(page, 'Voeg onderdelen toe')).toBeEnabled();
  await button(page, 'Voeg onderdelen toe').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Wat voeg je toe?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('engine of motor');
  await expect(page.getByText('Niets past bij deze woorden.')).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('motor');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Vertrouwen is de motor” staat erbij.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await button(page, 'Klaar met toevoegen').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Onderdelen' })).toBeFocused();
  await page.getByLabel('Minuten voor “Vertrouwen is de motor”').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByLabel('Minuten voor “Vertrouwen is de motor”')).toBeFocused();
  await expect(rows(page).nth(1)).toContainText('Vertrouwen is de motor');
});

test('day, hour and place go into a calendar file that another program reads', async ({ page }) => {
  await make(page, { ...aWorkshop, date: '' });
  await expect(page.getByText('Vul de dag in')).toBeVisible();
  await page.getByText('Dag, uur, plaats en groep').click();
  await page.getByLabel('Dag', { exact: true }).fill('2027-05-06');
  await page.getByLabel('Begint om').fill('13:30');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Zet in mijn agenda').click(),
  ]);
  expect(download.suggestedFilename()).toBe('workshop-2027-05-06.ics');
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  expect(event.startDate.toString()).toBe('2027-05-06T13:30:00');
  expect(event.endDate.toString()).toBe('2027-05-06T14:03:00');
  expect(openWorkshop(event.description.split('\n').at(-1) ?? '').ok).toBe(true);
});

test('a workshop that is too much for a code says so, and which parts to drop', async ({ page }) => {
  const words = (length: number, step: number) =>
    Array.from({ length: 90 }, (_, index) => `woord${(index + 1) * step}`)
      .join(' ')
      .slice(0, length);
  const long = [7919, 104_729, 15_485].map((step) => ({
    kind: 'note' as const,
    text: words(600, step),
    minutes: 5,
    private: false,
  }));
  await make(page, { ...aWorkshop, parts: [...aWorkshop.parts, ...long] });
  await button(page, 'Toon de QR-code').click();
  await expect(page.getByText('Dit is te veel voor een code')).toBeVisible();
  await expect(page.locator('.nudge li').first()).toContainText(/^\d+\. woord/);
  for (const at of await page.locator('.nudge li').allInnerTexts())
    await rows(page)
      .nth(Number.parseInt(at, 10) - 1)
      .getByRole('textbox')
      .fill('kort');
  await button(page, 'Toon de QR-code').click();
  expect(openWorkshop(await codeOn(page)).ok).toBe(true);
});

test('when the device is full, builder and workshop say so in words, and what one did stays on the screen', async ({
  page,
}) => {
  await make(page, aWorkshop);
  await fillDevice(page);
  await page.getByLabel('Naam van de workshop').fill('Niet te bewaren');
  await expect(page.getByText('Niet bewaard: deze browser laat ons niets bewaren')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Niet te bewaren' })).toBeVisible();
  await openTool(page, link(aWorkshop));
  await fillDevice(page);
  await page.getByLabel('Dit heb ik gedaan').first().check();
  await expect(page.getByText('Niet bewaard: deze browser laat ons niets bewaren')).toBeVisible();
  await expect(page.getByText('1 van 5 gedaan')).toBeVisible();
});

test('a reader of another language than the builder’s reads lessons in their own, and notes as they were written', async ({
  page,
}) => {
  await openTool(page, link(aWorkshop));
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/workshop\/#w1\./);
  await expect(page.getByText('0 of 5 done')).toBeVisible();
  await expect(part(page, 'Trust is the engine')).toBeVisible();
  await expect(page.getByText('4 March 2027, from 14:00')).toBeVisible();
  const note = page.getByText('Welkom, en koffie');
  await expect(note).toHaveAttribute('lang', 'nl');
  await expect(page.getByRole('heading', { name: aWorkshop.title })).toHaveAttribute('lang', 'nl');
  await openTool(page, '/en/workshop/build/');
  await button(page, 'Start from this one: Trust in 45 minutes').click();
  await expect(page.getByText('Together 45 minutes. That fits exactly.')).toBeVisible();
});

test('a workshop is erased after a second press', async ({ page }) => {
  await make(page, aWorkshop);
  await button(page, 'Wis deze workshop').click();
  await button(page, 'Nee, hou hem').click();
  await button(page, 'Wis deze workshop').click();
  await button(page, 'Ja, wis hem').click();
  await expect(page.getByText('De workshop is gewist van dit toestel.')).toBeVisible();
  expect(await kept(page)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a workshop and a builder that are open, nor is there a sideways scroll, in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openTool(page, link(aWorkshop, '/en/workshop/'));
    for (const title of ['Four pillars', 'Riaan', 'Appreciative check-in'])
      await part(page, title).locator('summary').first().click();
    expect(await axeComplaints(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await openTool(page, link(aWorkshop, '/en/workshop/build/'));
    expect(await axeComplaints(page)).toEqual([]);
    await button(page, 'Make a copy to change').click();
    await button(page, 'Show the QR code').click();
    await page.getByText('Day, hour, place and group').click();
    expect(await axeComplaints(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await button(page, 'Add parts').click();
    expect(await axeComplaints(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const [address, sentence] of [
    [here, 'Een workshop gaat alleen open met scripts'],
    ['/en/workshop/', 'A workshop opens with scripts only'],
    [maker, 'Een workshop samenstellen kan alleen met scripts'],
    ['/en/workshop/build/', 'Putting a workshop together works with scripts only'],
  ] as const) {
    test(`the page says what it is for: ${address}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('noscript p')).toBeVisible();
      expect(await page.content()).toContain(sentence);
    });
  }
});

/** Pixels that a page of 320 px is too wide. */
async function sideways(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 256 });
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * What a reader finds in the code on the screen: in its pixels, as the browser draws them. Our own reader says it,
 * and zbar, which shares no code with what draws them, says the same where it is installed.
 */
async function codeOn(page: Page): Promise<string> {
  const file = test.info().outputPath('code.png');
  const picture = await page.getByRole('img', { name: 'QR-code die deze workshop opent' }).screenshot();
  writeFileSync(file, picture);
  const { width, height, data } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const image = context?.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width: bitmap.width, height: bitmap.height, data: [...(image?.data ?? [])] };
  }, picture.toString('base64'));
  const address = decodeQR({ width, height, data: Uint8Array.from(data) });
  if (has('zbarimg')) expect([...readByZbar(file).keys()]).toEqual([address]);
  return address;
}
