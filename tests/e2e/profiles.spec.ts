import type { Page } from '@playwright/test';
import { axeComplaints } from '../support/axe.ts';
import { openTool } from '../support/open-tool.ts';
import { allAwake, expect, test } from '../support/quiet-page.ts';

const lesson = '/nl/cursus/plgs-begrijpen/wat-is-een-plg/';
const myLearning = '/nl/mijn-leerpad/';
const header = (page: Page) => page.getByRole('banner');
const storedKeys = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

/** Says that Lerato learns here too, beside Thabo who did until now. */
async function addLerato(page: Page): Promise<void> {
  await openTool(page, myLearning);
  await page.getByRole('button', { name: 'Geef ieder een eigen leerpad' }).click();
  const [you, other] = [
    page.getByRole('group', { name: 'Jij, die hier tot nu toe leerde' }),
    page.getByRole('group', { name: 'Wie erbij komt' }),
  ];
  /* It takes the focus after the first frame. */
  await expect(you.getByLabel('Naam')).toBeFocused();
  await you.getByLabel('Naam').fill('Thabo');
  await other.getByLabel('Naam').fill('Lerato');
  await other.getByLabel('ster').check();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nu leert: ● Thabo' })).toBeVisible();
}

async function handOverTo(page: Page, person: string): Promise<void> {
  await page.getByRole('button', { name: person, exact: true }).click();
  await expect(page.getByRole('heading', { name: `Nu leert: ${person}` })).toBeVisible();
}

async function write(page: Page, words: string): Promise<void> {
  await page.goto(lesson);
  await allAwake(page);
  await page.getByLabel('Jouw gedachten').fill(words);
  await page.getByLabel('Jouw gedachten').blur();
}

test('with one person there is a line on my learning, and nothing elsewhere', async ({ page }) => {
  await page.goto(lesson);
  await allAwake(page);
  await expect(header(page).getByRole('link')).toHaveText([/Leerkring/, 'Zoek']);
  expect(await storedKeys(page)).toEqual(['leerkring.progress']);
  await openTool(page, myLearning);
  await expect(page.getByText('Leren er meer mensen op deze telefoon?')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nu leert' })).toHaveCount(0);
});

test('each has their own progress, thoughts and plans; the first finds theirs where it was', async ({
  page,
}) => {
  await write(page, 'Van Thabo.');
  await openTool(page, '/nl/actieplan/');
  await page.getByRole('button', { name: 'Begin een plan' }).click();
  await expect(page.locator('.plan-head h2')).toBeFocused();
  await page.getByLabel('Onze PLG').fill('Plan van Thabo');
  await page.getByLabel('Onze PLG').blur();
  await addLerato(page);
  await expect(page.getByText('Van Thabo.')).toBeVisible();

  await handOverTo(page, '★ Lerato');
  await expect(page.getByText('Nog niets bewaard.')).toBeVisible();
  await page.goto(lesson);
  await allAwake(page);
  await expect(page.getByLabel('Jouw gedachten')).toHaveValue('');
  await page.getByLabel('Jouw gedachten').fill('Van Lerato.');
  await page.getByLabel('Jouw gedachten').blur();
  await openTool(page, '/nl/actieplan/');
  await expect(page.getByText('Plan van Thabo')).toHaveCount(0);

  await openTool(page, myLearning);
  await handOverTo(page, '● Thabo');
  await expect(page.getByText('Van Thabo.')).toBeVisible();
  await expect(page.getByText('Van Lerato.')).toHaveCount(0);
  await openTool(page, '/nl/actieplan/');
  await expect(page.getByText('Plan van Thabo')).toBeVisible();
});

test('a lesson shows who is learning, and from there the phone is handed over in two taps', async ({
  page,
}) => {
  await addLerato(page);
  await page.goto(lesson);
  await header(page).getByRole('link', { name: '● Thabo' }).click();
  await page.getByRole('button', { name: '★ Lerato', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nu leert: ★ Lerato' })).toBeVisible();
  await expect(header(page).getByRole('link', { name: '★ Lerato' })).toBeVisible();
  for (const address of [
    '/nl/',
    '/nl/cursus/',
    lesson,
    '/nl/zelfscan/',
    '/nl/actieplan/',
    '/nl/steunprogramma/',
    '/nl/gesprek/',
    '/nl/workshop/',
    '/nl/workshop/maken/',
    '/nl/workshop/leiden/',
    '/nl/workshop/uitslag/',
    '/nl/mijn-leerpad/verhuizen/',
    '/nl/mijn-leerpad/voor-mijn-plg/',
    '/en/my-learning/',
  ]) {
    await page.goto(address);
    await expect(header(page).getByRole('link', { name: '★ Lerato' })).toBeVisible();
  }
});

test('another tab becomes the next person’s too, and keeps for its own what was being typed', async ({
  page,
  context,
}) => {
  await addLerato(page);
  const tab = await context.newPage();
  await tab.goto(lesson);
  await allAwake(tab);
  await tab.getByLabel('Jouw gedachten').fill('Thabo is nog aan het typen.');
  await page.bringToFront();
  await handOverTo(page, '★ Lerato');
  await expect(header(tab).getByRole('link', { name: '★ Lerato' })).toBeVisible();
  await allAwake(tab);
  await expect(tab.getByLabel('Jouw gedachten')).toHaveValue('');
  await handOverTo(page, '● Thabo');
  await expect(page.getByText('Thabo is nog aan het typen.')).toBeVisible();
  /* To the end: a browser that is closed while a tab begins anew may never finish closing. */
  await expect(header(tab).getByRole('link', { name: '● Thabo' })).toBeVisible();
  await allAwake(tab);
  await expect(tab.getByLabel('Jouw gedachten')).toHaveValue('Thabo is nog aan het typen.');
});

test('a page that comes back from the history is of whoever learns now', async ({ page }) => {
  await addLerato(page);
  await page.goto(lesson);
  await expect(header(page).getByRole('link', { name: '● Thabo' })).toBeVisible();
  await header(page).getByRole('link', { name: '● Thabo' }).click();
  await handOverTo(page, '★ Lerato');
  await page.goBack();
  while (!page.url().includes(lesson)) await page.goBack();
  await expect(header(page).getByRole('link', { name: '★ Lerato' })).toBeVisible();
});

test('by keyboard: a person is erased after a second question, and nothing of the other', async ({
  page,
}) => {
  await write(page, 'Van Thabo.');
  await addLerato(page);
  await handOverTo(page, '★ Lerato');
  await write(page, 'Van Lerato.');
  await openTool(page, myLearning);
  await page.getByText('Verander wie hier leert').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Wis ★ Lerato' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dit wist ★ Lerato met alle voortgang')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nee, hou het' }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Van Lerato.')).toBeVisible();

  await page.getByText('Verander wie hier leert').click();
  await page.getByRole('button', { name: 'Wis ★ Lerato' }).click();
  await page.getByRole('button', { name: 'Ja, wis ★ Lerato' }).click();
  await expect(page.getByText('Van Thabo.')).toBeVisible();
  await expect(page.getByText('Leren er meer mensen op deze telefoon?')).toBeVisible();
  expect(await storedKeys(page)).toEqual(['leerkring.people', 'leerkring.progress']);
  await expect(header(page).getByRole('link', { name: 'Thabo' })).toHaveCount(0);
});

test('the first person can be erased too; the other learns on alone', async ({ page }) => {
  await write(page, 'Van Thabo.');
  await addLerato(page);
  await page.getByText('Verander wie hier leert').click();
  await page.getByRole('button', { name: 'Wis ● Thabo' }).click();
  await page.getByRole('button', { name: 'Ja, wis ● Thabo' }).click();
  await expect(page.getByText('Leren er meer mensen op deze telefoon?')).toBeVisible();
  await write(page, 'Van Lerato.');
  await openTool(page, myLearning);
  await expect(page.getByText('Van Lerato.')).toBeVisible();
  await expect(page.getByText('Van Thabo.')).toHaveCount(0);
});

test('two who would look the same are told apart, and a figure is enough', async ({ page }) => {
  await openTool(page, '/en/my-learning/');
  await page.getByRole('button', { name: 'Give each their own learning path' }).click();
  const other = page.getByRole('group', { name: 'Who joins' });
  await other.getByLabel('circle', { exact: false }).first().check();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Two people would look the same' })).toBeVisible();
  await other.getByLabel('diamond').check();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Now learning: ●' })).toBeVisible();
  await page.getByRole('button', { name: '◆', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Now learning: ◆' })).toBeVisible();
});

test('who learns alone loads nothing for others, until they ask for it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request.url().replace(/^.*\//, ''));
  });
  await openTool(page, myLearning);
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => /preact|people/.test(script))).toEqual([]);
  await page.getByRole('button', { name: 'Geef ieder een eigen leerpad' }).click();
  await expect(page.getByLabel('Naam').first()).toBeFocused();
  expect(scripts.some((script) => /preact/.test(script))).toBe(true);
});

test('what does not come is said, and the page goes on without it', async ({ page }) => {
  await write(page, 'Van Thabo.');
  await page.route(/show-people/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("It did not come.")' }),
  );
  await openTool(page, myLearning);
  await page.getByRole('button', { name: 'Geef ieder een eigen leerpad' }).click();
  await expect(page.getByText('Wat hiervoor nodig is, kwam niet binnen.')).toBeVisible();
  await expect(page.getByText('Van Thabo.')).toBeVisible();
});

test('by keyboard: who thinks better of it is back where they were', async ({ page }) => {
  await openTool(page, '/en/my-learning/');
  const begin = page.getByRole('button', { name: 'Give each their own learning path' });
  await begin.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name').first()).toBeFocused();
  await page.getByRole('button', { name: 'Leave it' }).press('Enter');
  await expect(begin).toBeFocused();
  expect(await storedKeys(page)).toEqual([]);
});

test('in English: the phone goes to another in two taps, and one of them is erased', async ({ page }) => {
  await openTool(page, '/en/my-learning/');
  await page.getByRole('button', { name: 'Give each their own learning path' }).click();
  const other = page.getByRole('group', { name: 'Who joins' });
  const you = page.getByRole('group', { name: 'You, who learned here until now' });
  await expect(you.getByLabel('Name')).toBeFocused();
  await you.getByLabel('Name').fill('Thabo');
  await other.getByLabel('Name').fill('Lerato');
  await other.getByLabel('star').check();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.goto('/en/course/understanding-plcs/what-is-a-plc/');
  await header(page).getByRole('link', { name: '● Thabo' }).click();
  await page.getByRole('button', { name: '★ Lerato', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Now learning: ★ Lerato' })).toBeFocused();
  await page.getByText('Change who learns here').click();
  await page.getByRole('button', { name: 'Erase ★ Lerato' }).click();
  await page.getByRole('button', { name: 'Yes, erase ★ Lerato' }).click();
  await expect(page.getByText('Do more people learn on this phone?')).toBeVisible();
  expect(await storedKeys(page)).toEqual(['leerkring.people', 'leerkring.progress']);
});

test('progress from another phone says whose learning path it comes to', async ({ page }) => {
  await addLerato(page);
  await handOverTo(page, '★ Lerato');
  await openTool(page, '/nl/mijn-leerpad/verhuizen/');
  await expect(page.getByText('Dit is het leerpad van ★ Lerato.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, and nothing scrolls sideways at 320 px, in ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme });
    await openTool(page, myLearning);
    await page.getByRole('button', { name: 'Geef ieder een eigen leerpad' }).click();
    await expect(page.getByLabel('Naam').first()).toBeFocused();
    expect(await axeComplaints(page)).toEqual([]);
    await page.getByRole('button', { name: 'Laat maar' }).click();
    await addLerato(page);
    await page.getByText('Verander wie hier leert').click();
    expect(await axeComplaints(page)).toEqual([]);
    await page.goto(lesson);
    await expect(header(page).getByRole('link', { name: '● Thabo' })).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(await axeComplaints(page)).toEqual([]);
  });
}
