import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { decodeQR } from 'qr/decode.js';
import type { Plan } from '../../src/action-plan/model.ts';
import { openPlan, sealPlan, sealSupportRequest } from '../../src/action-plan/plan-link.ts';
import { emptyPlan } from '../../src/action-plan/steps.ts';
import { seal } from '../../src/link/sealed.ts';
import { aPlan } from '../support/a-plan.ts';
import { fillDevice, openTool, sheetsOf } from '../support/open-tool.ts';
import { paintQr } from '../support/paint-qr.ts';
import { expect, test } from '../support/quiet-page.ts';

const here = '/nl/actieplan/';
const step = (page: Page, id: string) => page.locator(`[data-step="${id}"]`);
const keptPlans = (page: Page) =>
  page.evaluate(
    () => JSON.parse(localStorage.getItem('leerkring.plans') ?? '{"data":[]}').data as { plan: Plan }[],
  );
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function start(page: Page): Promise<void> {
  await openTool(page, here);
  await page.getByRole('button', { name: 'Begin een plan' }).click();
  /* It takes the focus after the first frame, and would take it from a field. */
  await expect(page.locator('.plan-head h2')).toBeFocused();
}

test('a teacher writes a plan one field at a time; each pause keeps it and says so', async ({ page }) => {
  await start(page);
  await page.getByLabel('Onze PLG').fill('PLG graad 4');
  await step(page, 'question').getByRole('textbox').fill('Hoe onderstrepen ze eerst de vraag?');
  await expect(step(page, 'question').getByRole('status')).toHaveText('Bewaard op dit toestel.');
  await step(page, 'question').getByRole('button', { name: 'Volgende: Nood van leerlingen' }).click();
  await expect(step(page, 'question').getByRole('textbox')).toBeHidden();
  await step(page, 'need').getByRole('textbox').fill('Zes van de negen.');
  await page.getByLabel('bezig').check();
  await expect(page.getByText('In 2 van de 10 velden staat iets.')).toBeVisible();
  await expect(step(page, 'need').getByRole('status')).toHaveText('Bewaard op dit toestel.');

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Hoe onderstrepen ze' })).toBeVisible();
  await expect(page.getByLabel('bezig')).toBeChecked();
  await expect(step(page, 'learn').getByRole('textbox'), 'the first empty field is open').toBeVisible();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Hoe onderstrepen ze' })).toBeVisible();
  await expect(page.getByText('PLG graad 4 · bezig · 2 van de 10 velden')).toBeVisible();
});

test('several plans lie side by side, and one goes after a second press', async ({ page }) => {
  await start(page);
  await page.getByLabel('Onze PLG').fill('Eerste');
  await page.getByRole('link', { name: 'Alle plannen' }).click();
  await page.getByRole('button', { name: 'Begin een plan' }).click();
  await expect(page.locator('.plan-head h2')).toBeFocused();
  await page.getByLabel('Onze PLG').fill('Tweede');
  await page.getByRole('link', { name: 'Alle plannen' }).click();
  await expect(page.getByText(/^(Eerste|Tweede) ·/)).toHaveCount(2);
  await page.getByRole('link', { name: 'Plan waarin de vraag' }).first().click();
  await page.getByRole('button', { name: 'Wis dit plan' }).click();
  await page.getByRole('button', { name: 'Nee, hou het' }).click();
  await page.getByRole('button', { name: 'Wis dit plan' }).click();
  await page.getByRole('button', { name: 'Ja, wis het' }).click();
  await expect(page.getByText('Het plan is gewist van dit toestel.')).toBeVisible();
  await expect(page.getByText(/^(Eerste|Tweede) ·/)).toHaveCount(1);
});

test('the if–then line grows while one types, and asks when there is no moment in it', async ({ page }) => {
  await start(page);
  await step(page, 'ifThen').locator('summary').click();
  await page.getByLabel('Als', { exact: true }).fill('Als leerlingen het moeilijk vinden,');
  await expect(page.getByText('Als leerlingen het moeilijk vinden, dan …')).toBeVisible();
  await expect(page.getByText('Wanneer is dat?')).toBeVisible();
  await page.getByLabel('Als', { exact: true }).fill('het dinsdag na de pauze is');
  await page.getByLabel('dan', { exact: true }).fill('lezen ze per twee.');
  await expect(page.getByText('Als het dinsdag na de pauze is, dan lezen ze per twee.')).toBeVisible();
  await expect(page.getByText('Wanneer is dat?')).toBeHidden();
});

test('dates get a friendly word, a proposal and a calendar file that another program reads', async ({
  page,
}) => {
  await start(page);
  await step(page, 'who').locator('summary').click();
  await page.getByLabel('Van', { exact: true }).fill('2027-03-05');
  await page.getByLabel('Tot en met').fill('2027-04-05');
  await expect(page.getByText('Dit is langer dan drie weken.')).toBeVisible();
  await page.getByLabel('Tot en met').fill('2027-03-26');
  await expect(page.getByText('Dit is langer dan drie weken.')).toBeHidden();
  await step(page, 'who').getByRole('button', { name: 'Volgende' }).click();
  await step(page, 'lookBack').locator('summary').click();
  await page.getByRole('button', { name: 'Neem 30 maart 2027' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Zet in mijn agenda' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('terugkijken-2027-03-30.ics');
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
  const event = calendar.getFirstSubcomponent('vevent');
  expect(new ICAL.Event(event ?? undefined).startDate.toString()).toBe('2027-03-30');
  expect(event?.getFirstSubcomponent('valarm')).not.toBeNull();
});

test('when the device is full, the plan says so in words and keeps what was typed on the screen', async ({
  page,
}) => {
  await start(page);
  await fillDevice(page);
  await step(page, 'question').getByRole('textbox').fill('Hoe?');
  await expect(step(page, 'question').getByRole('status')).toContainText(
    'Niet bewaard: deze browser laat ons niets',
  );
  await page.getByRole('link', { name: 'Alle plannen' }).click();
  await expect(page.getByRole('link', { name: 'Hoe?' })).toBeVisible();
});

test('a plan goes out as text, as link and as a code that a reader opens; the request goes alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTool(page, `${here}#${sealPlan(aPlan)}`);
  await page.getByRole('button', { name: 'Bewaar het op dit toestel' }).click();
  await page.getByRole('button', { name: 'Verstuur als tekst' }).click();
  await expect(page.getByText('Gekopieerd. Plak het waar je het wilt.')).toBeVisible();
  expect(await copied(page)).toContain('Terugkijkdatum: 30 maart 2027');

  await page.getByRole('button', { name: 'Verstuur als link' }).click();
  await expect.poll(() => copied(page)).toMatch(/\/nl\/actieplan\/#p1\./);
  expect(openPlan(await copied(page))).toEqual({ ok: true, plan: aPlan });

  await page.getByRole('button', { name: 'Toon als QR-code' }).click();
  expect(openPlan(await codeOn(page, 'QR-code die dit plan opent'))).toEqual({ ok: true, plan: aPlan });
  await page.getByLabel('alleen de steunvraag').check();
  expect(openPlan(await codeOn(page, 'QR-code die deze steunvraag opent'))).toMatchObject({
    ok: true,
    plan: { support: aPlan.support, need: '' },
  });
  await page.getByRole('button', { name: 'Verstuur als tekst' }).click();
  await expect.poll(() => copied(page)).toMatch(/^Steunvraag van PLG wiskunde/);
  expect(await copied(page)).not.toContain(aPlan.saw.slice(0, 20));
});

test('a plan that is too long for a code says so, and what to do', async ({ page }) => {
  const long = Array.from({ length: 60 }, (_, index) => `woord${index * 7919}`)
    .join(' ')
    .slice(0, 500);
  await openTool(
    page,
    `${here}#${sealPlan({ ...aPlan, need: long, saw: long.split('').reverse().join('') })}`,
  );
  await page.getByRole('button', { name: 'Bewaar het op dit toestel' }).click();
  await page.getByRole('button', { name: 'Toon als QR-code' }).click();
  await expect(page.getByText('te lang voor een code')).toBeVisible();
});

test('the share sheet is used where there is one; where nothing is allowed, the text stands there to copy', async ({
  page,
}) => {
  await start(page);
  await page.evaluate(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: async (shared: { text: string }) => {
        document.title = shared.text;
      },
    });
  });
  await page.getByRole('button', { name: 'Verstuur als tekst' }).click();
  await expect(page.getByText('Doorgegeven aan de app die je koos.')).toBeVisible();
  await expect(page).toHaveTitle(/^Actieplan van onze PLG/);
  await page.evaluate(() => {
    Object.assign(navigator, { canShare: () => false });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Verstuur als tekst' }).click();
  await expect(page.getByLabel('De tekst om te kopiëren')).toHaveValue('Actieplan van onze PLG');
});

test('a plan that came by link is read without being kept, and kept when one wants to', async ({ page }) => {
  await openTool(page, `${here}#${sealPlan(aPlan)}`);
  await expect(
    page.getByRole('heading', { name: 'Een plan van PLG wiskunde graad 4, Botshabelo' }),
  ).toBeVisible();
  await expect(page.getByText(aPlan.saw)).toBeVisible();
  expect(await keptPlans(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bewaar het op dit toestel' }).click();
  await expect(page.getByText('Bewaard op dit toestel. Je kunt er nu in schrijven.')).toBeVisible();
  expect((await keptPlans(page)).map(({ plan }) => plan)).toEqual([aPlan]);
  await openTool(page, `${here}#${sealPlan(aPlan)}`);
  await expect(page.getByText('Je hebt dit plan al, precies zo.')).toBeVisible();
});

test('of two versions of one plan the later stands, and no word of the other is lost', async ({ page }) => {
  await openTool(page, `${here}#${sealPlan(aPlan)}`);
  await page.getByRole('button', { name: 'Bewaar het op dit toestel' }).click();
  await step(page, 'attempt').locator('summary').click();
  await step(page, 'attempt').getByRole('textbox').fill('Onze eigen woorden.');
  await expect(step(page, 'attempt').getByRole('status')).toHaveText('Bewaard op dit toestel.');
  const theirs = { ...aPlan, attempt: 'Haar woorden.', changedAt: Date.now() + 60_000 };
  await openTool(page, `${here}#${sealPlan(theirs)}`);
  await page.getByRole('button', { name: 'Bewaar het op dit toestel' }).click();
  await expect(page.getByText('Jullie veranderden dit plan allebei.')).toBeVisible();
  expect((await keptPlans(page)).map(({ plan }) => plan.attempt)).toEqual([
    'Haar woorden.',
    'Onze eigen woorden.',
  ]);
});

for (const [what, fragment, sentence] of [
  ['cut', sealPlan(aPlan).slice(0, -40), 'onderweg zijn einde kwijtgeraakt'],
  ['damaged', `${sealPlan(aPlan).slice(0, 60)}xx${sealPlan(aPlan).slice(62)}`, 'onderweg veranderd'],
  ['newer', sealPlan(aPlan).replace('p1', 'p9'), 'nieuwere versie van Leerkring'],
  ['of a workshop', seal('workshop', []), 'van iets anders, niet van een actieplan'],
] as const) {
  test(`a link that is ${what} is told in a sentence`, async ({ page }) => {
    await openTool(page, `${here}#${fragment}`);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await page.getByRole('link', { name: 'Naar mijn eigen plannen' }).click();
    await expect(page.getByRole('button', { name: 'Begin een plan' })).toBeVisible();
  });
}

test('the step of the week of a lesson goes into the if–then line of a plan, a reflection into a field of choice', async ({
  page,
}) => {
  await page.goto('/nl/cursus/succesfactoren/steun-en-middelen/');
  await page.locator('.slip').getByRole('link', { name: 'Zet dit in een actieplan' }).click();
  await expect(page.getByText('De stap van de week uit “Steun en middelen vinden”:')).toBeVisible();
  await expect(page.getByLabel('In welk veld?')).toHaveValue('ifThen');
  await page.getByRole('button', { name: 'Zet het daar' }).click();
  await expect(page.getByRole('heading', { name: 'Plan waarin de vraag' })).toBeVisible();
  expect((await keptPlans(page))[0]?.plan.moment).toBe('ik deze week mijn berichten lees');

  await page.goto('/nl/cursus/succesfactoren/steun-en-middelen/');
  await page.getByLabel('Jouw gedachten').fill('De zak met mensen.');
  await page.getByLabel('Jouw gedachten').blur();
  await page.locator('.reflect').getByRole('link', { name: 'Zet dit in een actieplan' }).click();
  await expect(page.getByText('De zak met mensen.')).toBeVisible();
  await page.getByLabel('In welk plan?').selectOption({ label: 'Plan waarin de vraag nog ontbreekt' });
  await page.getByLabel('In welk veld?').selectOption('need');
  await page.getByRole('button', { name: 'Zet het daar' }).click();
  await expect
    .poll(async () => (await keptPlans(page)).map(({ plan }) => plan.need))
    .toEqual(['De zak met mensen.']);
});

test('a plan prints on exactly one sheet, however much is written, and so does the empty form', async ({
  page,
}) => {
  const words = (length: number) => 'leerlingen onderstrepen woordsommen '.repeat(20).slice(0, length);
  const full: Plan = {
    ...aPlan,
    group: words(80),
    question: words(300),
    need: 'a\n'.repeat(100) + words(300),
    learn: words(300),
    attempt: words(300),
    moment: words(200),
    action: words(200),
    who: words(200),
    sign: words(200),
    now: words(40),
    hoped: words(40),
    support: words(300),
    ownEffort: words(300),
    saw: words(500),
  };
  const half = { ...full, question: '', need: '', support: '', ownEffort: '', saw: '' };
  for (const plan of [full, half, aPlan, emptyPlan('abcdefgh', 'nl', 0)]) {
    await openTool(page, `${here}#${sealPlan(plan)}`);
    expect(await sheetsOf(page), plan.group).toBe(1);
  }
  for (const address of [here, '/en/action-plan/']) {
    await openTool(page, address);
    expect(await sheetsOf(page), address).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.plan-sheet.blank')).toBeVisible();
    await expect(page.getByRole('button').first()).toBeHidden();
    await page.emulateMedia({ media: null });
  }
});

test('once opened it works without a network', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTool(page, here);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Begin een plan' }).click();
  await expect(page.locator('.plan-head h2')).toBeFocused();
  await page.getByLabel('Onze PLG').fill('PLG zonder net');
  await page.getByRole('button', { name: 'Verstuur als link' }).click();
  await expect.poll(() => copied(page)).toMatch(/#p1\./);
  await page.getByRole('button', { name: 'Toon als QR-code' }).click();
  await expect(page.getByRole('img', { name: 'QR-code die dit plan opent' })).toBeVisible();
  await page.getByRole('link', { name: 'Alle plannen' }).click();
  await expect(page.getByText(/^PLG zonder net/)).toBeVisible();
});

test('by keyboard alone one starts a plan, opens fields and writes', async ({ page }) => {
  await openTool(page, here);
  await page.getByRole('button', { name: 'Begin een plan' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#action-plans h2')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Onze PLG')).toBeFocused();
  await page.keyboard.type('PLG toetsenbord');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('bezig')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Hoe?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(step(page, 'need').locator('summary')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Zes.');
  await expect
    .poll(async () => (await keptPlans(page)).map(({ plan }) => [plan.group, plan.question, plan.need]))
    .toEqual([['PLG toetsenbord', 'Hoe?', 'Zes.']]);
});

test('the other language takes the plan in the address along', async ({ page }) => {
  await openTool(page, `${here}#${sealSupportRequest(aPlan)}`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/action-plan\/#p1\./);
  await expect(page.getByRole('heading', { name: 'A request for support of PLG wiskunde' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a plan that is open, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openTool(page, `/en/action-plan/#${sealPlan({ ...aPlan, moment: 'we try' })}`);
    expect(await complaintsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep it on this device' }).click();
    await page.getByRole('button', { name: 'Show as QR code' }).click();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details')) {
        details.removeAttribute('name');
        details.setAttribute('open', '');
      }
    });
    expect(await complaintsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const [address, sentence] of [
    [here, 'Je kunt deze pagina wel printen'],
    ['/en/action-plan/', 'You can print this page'],
  ] as const) {
    test(`the page says what it is for and shows the form: ${address}`, async ({ page }) => {
      await page.goto(address);
      /* Playwright's own text search passes over <noscript>. */
      await expect(page.locator('noscript p')).toBeVisible();
      expect(await page.content()).toContain(sentence);
      await expect(page.locator('.plan-sheet.blank dt')).toHaveCount(10);
      await expect(page.locator('.plan-sheet.blank')).toBeVisible();
      expect(await sheetsOf(page)).toBe(1);
    });
  }
});

/** What a reader finds in the code on the screen. */
async function codeOn(page: Page, name: string): Promise<string> {
  const code = page.getByRole('img', { name });
  const path = (await code.locator('path').getAttribute('d')) ?? '';
  const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
  return decodeQR(paintQr({ size, path }));
}

async function complaintsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
