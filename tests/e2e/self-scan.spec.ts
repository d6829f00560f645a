import type { Page } from '@playwright/test';
import { axeComplaints } from '../support/axe.ts';
import { expect, keptEvents, test } from '../support/quiet-page.ts';

const address = { nl: '/nl/zelfscan/', en: '/en/self-scan/' };
const blocks = ['needs', 'trust', 'responsibility', 'management', 'facilitation', 'outside-input'];
const block = (page: Page, id: string) => page.locator(`[data-block="${id}"]`);
const radio = (page: Page, id: string, level: number) => block(page, id).getByRole('radio').nth(level);
const status = (page: Page) => page.locator('self-scan > .said');
const cells = (page: Page, row: string) =>
  page.getByRole('row', { name: new RegExp(`^${row}`) }).getByRole('cell');

/** Chooses a level for each block, in their order. */
async function rate(page: Page, levels: readonly number[]): Promise<void> {
  for (const [index, id] of blocks.entries()) await radio(page, id, levels[index] ?? 0).check();
}

/** Puts a whole scan of an earlier day on the device. */
async function keepEarlier(page: Page, at: string, levels: readonly number[]): Promise<void> {
  const events = blocks.map((id, index) => ({
    id: `early-${index}`,
    at: Date.parse(at) + index,
    type: 'scan-rated',
    scan: 'early',
    block: id,
    level: levels[index],
    person: 1,
    people: 1,
  }));
  await page.goto(address.nl);
  await page.evaluate(
    (data) => localStorage.setItem('leerkring.progress', JSON.stringify({ version: 1, data })),
    events,
  );
  await page.reload();
}

test('alone, by keyboard: six choices give a picture, a table, where to begin and what to talk about', async ({
  page,
}) => {
  await page.goto(address.nl);
  await expect(page.getByRole('heading', { name: 'Het beeld van nu' })).toBeHidden();
  for (const [index, id] of blocks.entries()) {
    await radio(page, id, 0).focus();
    await page.keyboard.press('Space');
    if (index !== 1) await page.keyboard.press('ArrowDown');
  }
  await expect(status(page)).toHaveText('Bewaard. Alle zes zijn ingevuld: hieronder staat het beeld.');
  await expect(page.getByRole('heading', { name: 'Het beeld van nu' })).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^Van 0 .* tot 3 .*Nood: 1\. Vertrouwen en respect: 0\./ }),
  ).toBeVisible();
  await expect(cells(page, 'Vertrouwen')).toHaveText(['0']);
  const begin = page.locator('.begin li');
  await expect(begin).toHaveCount(1);
  await expect(begin).toContainText('Vertrouwen en respect');
  await expect(page.getByText('Vraag een collega om ook te kijken.')).toBeVisible();
  await begin.getByRole('link').press('Enter');
  await expect(page).toHaveURL(/vertrouwen-is-de-motor\/$/);
});

test('each choice is kept at once: a reload, another tab and the other language show it', async ({
  page,
  context,
}) => {
  await page.goto(address.nl);
  const tab = await context.newPage();
  await tab.goto(address.nl);
  await radio(page, 'needs', 2).check();
  await radio(page, 'trust', 1).check();
  await radio(page, 'trust', 3).check();
  await expect(status(page)).toHaveText('Bewaard. Nog 4 bouwstenen.');
  await expect(radio(tab, 'trust', 3)).toBeChecked();
  await radio(tab, 'management', 1).check();
  await expect(radio(page, 'management', 1)).toBeChecked();
  await tab.close();
  await page.reload();
  await expect(radio(page, 'needs', 2)).toBeChecked();
  await expect(radio(page, 'trust', 3)).toBeChecked();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Read this in English' }).click();
  await expect(page).toHaveURL(address.en);
  await expect(radio(page, 'management', 1)).toBeChecked();
  await expect(status(page)).toHaveText('Kept. 3 blocks to go.');
});

test('a choice made before the script arrives is kept', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/SelfScan.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address.nl, { waitUntil: 'commit' });
  await radio(page, 'needs', 1).check();
  release();
  await expect(status(page)).toHaveText('Bewaard. Nog 5 bouwstenen.');
  await page.reload();
  await expect(radio(page, 'needs', 1)).toBeChecked();
});

test('three people on one phone: nobody sees an earlier choice, and the picture shows how they lie apart', async ({
  page,
}) => {
  await page.goto(address.nl);
  await page.locator('summary', { hasText: 'Met de groep' }).click();
  await page.getByLabel('Met hoeveel zijn jullie?').selectOption('3');
  await page.getByRole('button', { name: 'Start met de groep' }).click();
  const turn = page.locator('.turn');
  const chosen: Record<string, number[]> = {
    needs: [0, 3, 3],
    trust: [2, 2, 2],
    responsibility: [1, 1, 2],
    management: [2, 3, 2],
    facilitation: [2, 2, 3],
    'outside-input': [1, 2, 2],
  };
  for (const [number, id] of blocks.entries()) {
    const fresh = await turn.locator('[data-choose]').innerHTML();
    for (const [index, level] of (chosen[id] ?? []).entries()) {
      await expect(turn).toContainText(`Bouwsteen ${number + 1} van 6 · persoon ${index + 1} van 3`);
      await expect(page.locator('.sheet')).toBeHidden();
      expect(await turn.locator('[data-choose]').innerHTML()).toBe(fresh);
      await expect(turn.locator('[data-level]:focus')).toHaveCount(0);
      await turn.locator(`[data-level="${level}"]`).click();
      await expect(turn.locator('[data-level]:visible')).toHaveCount(0);
      await expect(turn.getByRole('heading')).toBeFocused();
      await turn.locator('[data-do="next"]').click();
    }
  }
  await expect(page.getByRole('heading', { name: 'Het beeld van nu' })).toBeFocused();
  await expect(page.locator('.sheet')).toBeHidden();
  await expect(page.locator('.legend')).toContainText('met 3 mensen');
  await expect(cells(page, 'Nood')).toHaveText(['2', '1', '0', '0', '2']);
  await expect(cells(page, 'Steun')).toHaveText(['2,3', '0', '0', '2', '1']);
  await expect(page.locator('.plot .row', { hasText: 'Nood' }).locator('circle.one')).toHaveCount(3);
  await expect(page.locator('.begin')).toContainText('Collectieve verantwoordelijkheid');
  await expect(page.locator('.talk')).toContainText('Bij “Nood” verschillen jullie het meest.');
  const kept = await keptEvents(page);
  expect(kept.filter(({ type }) => type === 'scan-rated')).toHaveLength(18);
});

test('a wrong tap can be taken again, a turn can pass, and a group that stopped goes on after a reload', async ({
  page,
}) => {
  await page.goto(address.nl);
  await page.locator('summary', { hasText: 'Met de groep' }).click();
  await page.getByLabel('Met hoeveel zijn jullie?').selectOption('2');
  await page.getByRole('button', { name: 'Start met de groep' }).click();
  const turn = page.locator('.turn');
  await turn.locator('[data-level="0"]').click();
  await turn.getByRole('button', { name: 'Verkeerd getikt? Kies opnieuw' }).click();
  await expect(turn).toContainText('persoon 1 van 2');
  await turn.locator('[data-level="2"]').click();
  await turn.getByRole('button', { name: 'Volgende persoon' }).click();
  await turn.getByRole('button', { name: 'Ik weet het niet: sla mij over' }).click();
  await expect(turn.getByRole('heading')).toHaveText('Iedereen heeft gekozen');
  await turn.getByRole('button', { name: 'Volgende bouwsteen' }).click();
  await turn.getByRole('button', { name: 'Stop voor nu' }).click();
  const goOn = page.getByRole('button', { name: 'Ga verder met de groep: bouwsteen 2 van 6' });
  await expect(goOn).toBeFocused();
  await page.reload();
  await goOn.click();
  for (let tap = 0; tap < 10; tap += 1) {
    await turn.locator('[data-level="1"]').click();
    await turn.locator('[data-do="next"]').click();
  }
  await expect(cells(page, 'Nood')).toHaveText(['2', '0', '0', '1', '0']);
});

test('before and after: the newest stands beside the first, and each can still be changed', async ({
  page,
}) => {
  await keepEarlier(page, '2026-01-20T10:00:00Z', [1, 2, 0, 1, 2, 0]);
  await expect(page.locator('.sheet')).toBeHidden();
  await expect(page.locator('.legend')).toHaveText('20 januari 2026, alleen');
  await page.getByRole('button', { name: 'Kijk opnieuw' }).click();
  await expect(radio(page, 'needs', 0)).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await rate(page, [2, 1, 0, 1, 2, 1]);
  await expect(page.locator('.legend')).toContainText('Eerst: 20 januari 2026, alleen');
  await expect(cells(page, 'Nood')).toHaveText(['1', '2']);
  await expect(page.locator('.talk')).toContainText(
    'Hoger dan de eerste keer: “Nood” en “Inbreng van buiten”. Wat hielp daarbij?',
  );
  await expect(page.locator('.talk')).toContainText('Lager dan de eerste keer: “Vertrouwen en respect”.');
  await expect(page.locator('.rows circle.open')).toHaveCount(6);

  await page.reload();
  await expect(page.locator('.sheet')).toBeHidden();
  await page.getByRole('button', { name: 'Verander deze keuzes' }).click();
  await expect(radio(page, 'needs', 2)).toBeChecked();
  await radio(page, 'needs', 3).check();
  await expect(cells(page, 'Nood')).toHaveText(['1', '3']);
});

test('the scan alone is erased, after a question, in every tab; lessons stay', async ({ page, context }) => {
  await page.goto('/nl/cursus/plgs-begrijpen/zes-bouwstenen/');
  await page.getByRole('main').getByRole('link', { name: 'zelfscan' }).click();
  await rate(page, [1, 1, 1, 1, 1, 1]);
  const tab = await context.newPage();
  await tab.goto(address.nl);
  await expect(tab.getByRole('heading', { name: 'Het beeld van nu' })).toBeVisible();
  await page.getByRole('button', { name: 'Wis alleen de zelfscan' }).click();
  await expect(page.getByRole('button', { name: 'Nee, hou hem' })).toBeFocused();
  await page.getByRole('button', { name: 'Nee, hou hem' }).click();
  await expect(page.getByRole('button', { name: 'Wis alleen de zelfscan' })).toBeFocused();
  await page.getByRole('button', { name: 'Wis alleen de zelfscan' }).click();
  await page.getByRole('button', { name: 'Ja, wis de zelfscan' }).click();
  await expect(page.locator('kept-scan .said')).toHaveText('De zelfscan is gewist van dit toestel.');
  for (const one of [page, tab]) {
    await expect(one.getByRole('heading', { name: 'Het beeld van nu' })).toBeHidden();
    await expect(one.locator('.sheet')).toBeVisible();
    await expect(one.getByRole('radio', { checked: true })).toHaveCount(0);
  }
  await tab.close();
  const types = (await keptEvents(page)).map(({ type }) => type);
  expect(types).toContain('lesson-opened');
  expect(types).not.toContain('scan-rated');
  await radio(page, 'needs', 2).check();
  await page.reload();
  await expect(radio(page, 'needs', 2)).toBeChecked();
});

test('the picture goes out as text: copied here, or in a box where copying is refused', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keepEarlier(page, '2026-01-20T10:00:00Z', [1, 2, 0, 1, 2, 3]);
  await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await page.getByRole('button', { name: 'Deel als tekst' }).click();
  await expect(page.locator('[data-shared]')).toHaveText('Gekopieerd. Plak het waar je wilt.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Hoe kijken wij naar onze PLG?\n20 januari 2026, alleen\n');
  expect(copied).toContain('Collectieve verantwoordelijkheid: 0');
  expect(copied).toMatch(/Begin met: Tussen de workshops http\S+\/l\/between-the-workshops\/$/);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Deel als tekst' }).click();
  await expect(page.locator('[data-shared]')).toContainText('kopieer hem zelf');
  await expect(page.getByRole('textbox', { name: 'Deel als tekst' })).toHaveValue(copied);
});

test('my learning says whether the scan was done, and when', async ({ page }) => {
  await page.goto('/nl/mijn-leerpad/');
  await expect(page.locator('scan-line')).toHaveText('(nog niet gedaan)');
  await page.getByRole('link', { name: 'Hoe kijken wij naar onze PLG?' }).click();
  await radio(page, 'needs', 2).check();
  await expect(status(page)).toHaveText('Bewaard. Nog 5 bouwstenen.');
  await page.goto('/nl/mijn-leerpad/');
  await expect(page.locator('scan-line')).toHaveText('(begonnen, nog niet af)');
  await keepEarlier(page, '2026-01-20T10:00:00Z', [1, 2, 0, 1, 2, 3]);
  await page.goto('/en/my-learning/');
  await expect(page.locator('scan-line')).toHaveText('(done on 20 January 2026)');
});

test('the scan is found by the search and in the menu, from home and at the end of the course', async ({
  page,
}) => {
  for (const from of ['/nl/', '/nl/cursus/verankeren-en-groeien/doorgeven/', '/nl/zoeken/alles/']) {
    await page.goto(from);
    await page.getByRole('main').locator('a[href="/nl/zelfscan/"]').first().click();
    await expect(page).toHaveURL(address.nl);
  }
  await page.getByRole('banner').getByText('Inhoud', { exact: true }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Zelfscan' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

for (const [what, break_] of [
  [
    'is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  ],
  [
    'is blocked',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    },
  ],
] as const) {
  test(`when storage ${what}, the page says so and still shows the picture`, async ({ page }) => {
    await page.addInitScript(break_);
    await page.goto(address.nl);
    await radio(page, 'needs', 1).check();
    await expect(status(page)).toContainText('Niet bewaard: deze browser laat ons niets bewaren');
    await rate(page, [1, 2, 0, 1, 2, 3]);
    await expect(page.getByRole('heading', { name: 'Het beeld van nu' })).toBeVisible();
    await expect(cells(page, 'Nood')).toHaveText(['1']);
  });
}

test('choices in a damaged or foreign form break nothing, and what fits is shown', async ({ page }) => {
  await keepEarlier(page, '2026-01-20T10:00:00Z', [1, 2, 0, 1, 2, 3]);
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('leerkring.progress') ?? '{}');
    const odd = { id: 'x', at: 1, type: 'scan-rated', scan: 'odd', person: 1, people: 1 };
    kept.data.push({ ...odd, block: '__proto__', level: 1 }, { ...odd, id: 'y', block: 'needs', level: 9 });
    kept.data.push({ ...odd, id: 'z', block: 'gone', level: 1, people: 1e9 });
    localStorage.setItem('leerkring.progress', JSON.stringify(kept));
  });
  await page.reload();
  await expect(cells(page, 'Nood')).toHaveText(['1']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a turn and on the picture of a group in ${colorScheme}, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    const fits = () =>
      page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
    await keepEarlier(page, '2026-01-20T10:00:00Z', [1, 2, 0, 1, 2, 0]);
    await page.locator('summary', { hasText: 'Met de groep' }).click();
    await page.getByLabel('Met hoeveel zijn jullie?').selectOption('3');
    await page.getByRole('button', { name: 'Start met de groep' }).click();
    expect(await axeComplaints(page)).toEqual([]);
    expect(await fits()).toBe(true);
    for (let tap = 0; tap < 18; tap += 1) {
      await page.locator(`.turn [data-level="${tap % 4}"]`).click();
      if (tap === 0) expect(await axeComplaints(page)).toEqual([]);
      await page.locator('.turn [data-do="next"]').click();
    }
    await page.getByRole('button', { name: 'Wis alleen de zelfscan' }).click();
    expect(await axeComplaints(page)).toEqual([]);
    expect(await fits()).toBe(true);
  });
}

for (const language of ['nl', 'en'] as const) {
  test(`on paper (${language}): one A4 with two columns of boxes and the short link of each lesson, then the picture`, async ({
    page,
  }) => {
    await page.goto(address[language]);
    const pages = async () =>
      ((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [])
        .length;
    expect(await pages()).toBe(1);
    await rate(page, [1, 2, 0, 1, 2, 3]);
    expect(await pages()).toBe(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.boxes:visible')).toHaveCount(24);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(block(page, 'trust')).toContainText('/l/trust-is-the-engine/');
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('.scan-result')).toHaveCSS('break-before', 'page');
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet reads, can be ticked and printed, leads to the lessons, and says that nothing is kept', async ({
    page,
  }) => {
    await page.goto(address.nl);
    /* Playwright's own text search passes over <noscript>. */
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(24);
    await radio(page, 'trust', 2).check();
    await expect(
      page.locator('.together, .turn, .scan-result, kept-scan').filter({ visible: true }),
    ).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.boxes:visible')).toHaveCount(24);
    await page.emulateMedia({ media: 'screen' });
    await block(page, 'trust').getByRole('link').click();
    await expect(page).toHaveURL(/vertrouwen-is-de-motor\/$/);
  });
});
