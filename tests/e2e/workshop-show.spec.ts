import type { Page } from '@playwright/test';
import { axeComplaints } from '../support/axe.ts';
import { fragmentOf, ledWorkshop, secrets } from '../support/led-workshop.ts';
import { openTool } from '../support/open-tool.ts';
import { expect, test } from '../support/quiet-page.ts';

const here = '/nl/workshop/tonen/';
const place = (page: Page) => page.locator('.stage-place');
const heading = (page: Page) => page.locator('.screen h2');

async function openShow(page: Page, fragment: string): Promise<void> {
  await openTool(page, here + fragment);
  await expect(page.locator('.stage')).toBeVisible();
  /* With this class it begins to hear keys. */
  await expect(page.locator('body')).toHaveClass(/on-stage/);
}

/** Goes on with a key until a screen with these words is there. */
async function goOnTo(page: Page, words: string): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed++) {
    if ((await heading(page).textContent())?.includes(words)) return;
    await page.keyboard.press('PageDown');
  }
  throw new Error(`No screen says “${words}”.`);
}

test.describe('on a screen of 1280 by 720', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('by keys alone one goes through a workshop, shows an answer, counts hands, and makes the screen black', async ({
    page,
  }) => {
    await openShow(page, fragmentOf(ledWorkshop));
    await expect(heading(page)).toHaveText('Wat is onze PLG?');
    await expect(page.locator('.screen')).toContainText('4 maart 2027 · DTDC Botshabelo');
    await expect(place(page)).toHaveText(/^1 van \d+$/);
    for (const [key, at] of [
      ['ArrowRight', 2],
      ['Space', 3],
      ['PageDown', 4],
      ['ArrowLeft', 3],
      ['PageUp', 2],
      ['Shift+Space', 1],
      ['ArrowLeft', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect(place(page)).toHaveText(new RegExp(`^${at} van`));
    }
    await page.keyboard.press('End');
    await expect(heading(page)).toHaveText('Einde');
    await page.keyboard.press('Home');

    await goOnTo(page, 'Welke uitnodiging is voor een PLG?');
    await expect(page.locator('.option-feedback')).toHaveCount(0);
    for (const key of ['2', '2', '2', '1', 'Shift+2', 'Shift+3']) await page.keyboard.press(key);
    await expect(page.locator('.hands output')).toHaveText(['1', '2', '0']);
    const widths = await page
      .locator('.bar rect')
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('width')));
    expect(widths).toEqual(['50', '100', '0']);
    await page.keyboard.press('Enter');
    await expect(page.locator('.option-feedback')).toHaveCount(3);
    await expect(page.locator('.shown-options li.fits')).toContainText('Breng drie schriften mee');

    await page.keyboard.press('.');
    await expect(page.locator('.stage-blank')).toBeVisible();
    const before = await place(page).textContent();
    await page.keyboard.press('PageDown');
    await expect(page.locator('.stage-blank')).toHaveCount(0);
    await expect(place(page)).toHaveText(before ?? '');
    await page.keyboard.press('b');
    await expect(page.locator('.stage-blank')).toBeVisible();
    await page.keyboard.press('b');

    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await expect(page.locator('.option-feedback')).toHaveCount(0);
    await expect(page.locator('.hands output')).toHaveText(['1', '2', '0']);
  });

  test('after a reload it is where it was, with its hands', async ({ page }) => {
    await openShow(page, '#l/what-is-a-plc');
    await goOnTo(page, 'Welke uitnodiging is voor een PLG?');
    await page.keyboard.press('1');
    /* It is kept in the history after the next frame. */
    await expect
      .poll(() => page.evaluate(() => Object.values(history.state?.hands ?? {}).flat()))
      .toContain(1);
    const before = await place(page).textContent();
    await page.reload();
    await expect(place(page)).toHaveText(before ?? '');
    await expect(page.locator('.hands output').first()).toHaveText('1');
  });

  test('buttons do the same, Enter on a button presses that button, and the page can fill the screen', async ({
    page,
  }) => {
    await openShow(page, '#l/what-is-a-plc');
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect(place(page)).toHaveText(/^2 van/);
    await page.keyboard.press('Enter');
    await expect(place(page)).toHaveText(/^3 van/);
    await goOnTo(page, 'Welke uitnodiging is voor een PLG?');
    const more = page.getByRole('button', { name: /^Een hand erbij voor/ });
    await more.nth(2).click();
    await more.nth(2).click();
    await page
      .getByRole('button', { name: /^Een hand eraf voor/ })
      .nth(2)
      .click();
    await expect(page.locator('.hands output')).toHaveText(['0', '0', '1']);
    await page.getByRole('button', { name: 'Handen op 0' }).click();
    await expect(page.locator('.hands output')).toHaveText(['0', '0', '0']);
    await page.getByRole('button', { name: 'Toon het antwoord' }).click();
    await expect(page.locator('.option-feedback').first()).toBeVisible();
    await page.getByRole('button', { name: 'Heel scherm' }).click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.getByRole('button', { name: 'Klein scherm' }).click();
    await page.getByRole('link', { name: 'Stop' }).click();
    await expect(page).toHaveURL('/nl/cursus/plgs-begrijpen/wat-is-een-plg/');
  });

  test('every screen of a whole lesson fits 1280 by 720 without scrolling, until its answer is shown', async ({
    page,
  }) => {
    await openShow(page, '#l/what-is-a-plc');
    const total = Number((await place(page).textContent())?.split(' ').at(-1));
    const tooTall: string[] = [];
    for (let at = 1; at <= total; at++) {
      const over = await page.evaluate(
        () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
      );
      if (over > 1) tooTall.push(`${at}: ${await heading(page).textContent()} by ${over}`);
      await page.keyboard.press('PageDown');
    }
    expect(tooTall).toEqual([]);
  });

  test('everything of every question type shows, and nothing that only the facilitator may see', async ({
    page,
  }) => {
    await openShow(page, fragmentOf(ledWorkshop));
    const total = Number((await place(page).textContent())?.split(' ').at(-1));
    let seen = '';
    for (let at = 1; at <= total; at++) {
      await page.keyboard.press('Enter');
      seen += (await page.locator('.stage').textContent()) ?? '';
      await page.keyboard.press('PageDown');
    }
    for (const words of ['Pauze met thee', 'Vier pijlers', 'manier', 'Waarderende check-in'])
      expect(seen).toContain(words);
    for (const secret of Object.values(secrets)) expect(seen).not.toContain(secret);
  });

  test('once it is open it needs no network', async ({ page, context }) => {
    await openShow(page, fragmentOf(ledWorkshop));
    await context.setOffline(true);
    await goOnTo(page, 'Vertrouwen is de motor');
    await page.keyboard.press('End');
    await expect(heading(page)).toHaveText('Einde');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any kind of screen, in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openShow(page, fragmentOf(ledWorkshop));
      for (const words of ['Wat is onze PLG?', 'Een manier van leren', 'Wat hoort bij een PLG?', 'Pauze']) {
        await goOnTo(page, words);
        await page.keyboard.press('1');
        await page.keyboard.press('Enter');
        expect(await axeComplaints(page), words).toEqual([]);
      }
    });
  }
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true });

  test('a finger to the left goes on, to the right back; nothing scrolls sideways at 320 px', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await openShow(page, '#l/what-is-a-plc');
    const swipe = (from: number, to: number) =>
      page.locator('.stage').evaluate(
        (stage, [start, end]) => {
          const touch = (clientX: number) =>
            new Touch({ identifier: 1, target: stage, clientX, clientY: 200 });
          const send = (type: string, clientX: number) =>
            stage.dispatchEvent(
              new TouchEvent(type, { touches: [touch(clientX)], changedTouches: [touch(clientX)] }),
            );
          send('touchstart', start);
          send('touchend', end);
        },
        [from, to] as const,
      );
    await swipe(280, 60);
    await expect(place(page)).toHaveText(/^2 van/);
    await swipe(60, 280);
    await expect(place(page)).toHaveText(/^1 van/);
    await goOnTo(page, 'Welke uitnodiging is voor een PLG?');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('without a workshop or lesson one chooses a lesson; what does not open is explained', async ({
  page,
}) => {
  await openTool(page, here);
  await page.getByRole('link', { name: '1.1 Wat is een PLG, en wat niet?' }).click();
  await expect(heading(page)).toHaveText('Wat is een PLG, en wat niet?');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Kies een les om te tonen' })).toBeVisible();
  for (const [bad, words] of [
    ['#l/not-there', 'Deze les staat niet (meer) in de cursus.'],
    [fragmentOf(ledWorkshop).slice(0, 40), 'zijn einde kwijtgeraakt'],
    [fragmentOf({ ...ledWorkshop, parts: [] }), 'In deze workshop zit niets om te tonen.'],
  ] as const) {
    await openTool(page, here + bad);
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole('link', { name: /^1\.1/ })).toBeVisible();
  }
});
