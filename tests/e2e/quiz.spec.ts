import type { Page } from '@playwright/test';
import { allAwake, expect, keptEvents, test } from '../support/quiet-page.ts';

const lessons = {
  what: '/nl/cursus/plgs-begrijpen/wat-is-een-plg/',
  why: '/nl/cursus/plgs-begrijpen/waarom-een-plg/',
  who: '/nl/cursus/plgs-begrijpen/wie-doet-wat/',
  policy: '/nl/cursus/plgs-begrijpen/beleid-en-punten/',
} as const;

const question = (page: Page, id: string) => page.locator(`#${id}`);

/** Opens a lesson with a question and puts the focus on the question's first control, by keyboard. */
async function open(page: Page, lesson: string, id: string) {
  await page.goto(lesson);
  await allAwake(page);
  await question(page, id).locator('legend').first().focus();
  return question(page, id);
}

const answers = async (page: Page, id: string) =>
  (await keptEvents(page)).filter((event) => event.question === id);

test.describe('by keyboard alone', () => {
  test('a single choice is made, explained at once, and changed', async ({ page }) => {
    const place = await open(page, lessons.what, 'which-invitation');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(place.locator('.feedback:visible')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await expect(place.locator('.feedback:visible')).toHaveCount(1);
    await expect(place.getByRole('status')).not.toBeEmpty();
    expect(await answers(page, 'which-invitation')).toHaveLength(2);
  });

  test('several choices are ticked, checked, and tried again', async ({ page }) => {
    const place = await open(page, lessons.what, 'what-belongs');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (
      let tabs = 0;
      tabs < 20 && !(await place.locator('.check summary').evaluate((one) => one === document.activeElement));
      tabs += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(place.locator('.feedback:visible')).toHaveCount(4);
    await expect(place.getByRole('status')).toContainText('van de 4');
    await place.getByRole('button', { name: 'Probeer opnieuw' }).focus();
    await page.keyboard.press('Enter');
    await expect(place.locator('input[type=checkbox]:checked')).toHaveCount(0);
    await expect(place.locator('legend').first()).toBeFocused();
    expect(await answers(page, 'what-belongs')).toHaveLength(1);
  });

  test('a blank is filled in and checked', async ({ page }) => {
    const place = await open(page, lessons.what, 'way-not-structure');
    await place.getByRole('textbox').focus();
    await page.keyboard.type('team');
    await place.locator('.check summary').focus();
    await page.keyboard.press('Enter');
    await expect(place.getByRole('status')).toContainText('Nog niet');
    await expect(place.locator('.quiz-key')).toContainText('manier');
    expect((await answers(page, 'way-not-structure'))[0]).toMatchObject({ answer: ['team'], right: false });
  });

  test('Enter in the blank neither reloads the page nor loses the word', async ({ page }) => {
    const place = await open(page, lessons.what, 'way-not-structure');
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await place.getByRole('textbox').fill('manier');
    await page.keyboard.press('Enter');
    await expect(page.locator('body[data-same-page]')).toHaveCount(1);
    await expect(place.getByRole('textbox')).toHaveValue('manier');
  });

  test('items are put in order with buttons that keep the focus and say where an item stands', async ({
    page,
  }) => {
    const place = await open(page, lessons.policy, 'from-session-to-portfolio');
    const items = place.locator('.items li');
    const first = await items.first().getAttribute('data-item');
    await items.first().getByRole('button').last().focus();
    await page.keyboard.press('Enter');
    await expect(items.nth(1)).toHaveAttribute('data-item', first ?? '');
    await expect(items.nth(1).getByRole('button').last()).toBeFocused();
    await expect(place.getByRole('status')).toContainText('plaats 2 van 5');
    /* The button takes the focus once more in the next frame. */
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await place.locator('.check summary').focus();
    await page.keyboard.press('Enter');
    await expect(items.first().locator('em')).toBeVisible();
    expect((await answers(page, 'from-session-to-portfolio'))[0]?.answer?.[1]).toBe(first);
  });

  test('an item that reaches the top keeps the focus on its other button', async ({ page }) => {
    const place = await open(page, lessons.policy, 'from-session-to-portfolio');
    await place.locator('.items li').nth(1).getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await expect(place.locator('.items li').first().getByRole('button').last()).toBeFocused();
  });

  test('pairs are joined line by line, and checked', async ({ page }) => {
    const place = await open(page, lessons.who, 'role-and-contribution');
    const partners = place.locator('.partners button');
    const count = await partners.count();
    for (let index = 0; index < count; index += 1) {
      await partners.nth(index).focus();
      await page.keyboard.press('Enter');
    }
    await expect(place.locator('.lines .partner', { hasText: '…' })).toHaveCount(0);
    await place.locator('.check summary').focus();
    await page.keyboard.press('Enter');
    await expect(place.locator('.lines em')).toHaveCount(count);
    const [event] = await answers(page, 'role-and-contribution');
    expect(event?.answer).toHaveLength(count);
  });

  test('a pair is taken apart again', async ({ page }) => {
    const place = await open(page, lessons.who, 'role-and-contribution');
    await place.locator('.partners button').first().focus();
    await page.keyboard.press('Enter');
    await place.locator('.lines button').first().focus();
    await page.keyboard.press('Enter');
    await place.locator('.partners button').first().focus();
    await page.keyboard.press('Enter');
    await expect(place.locator('.lines .partner', { hasText: '…' })).toHaveCount(
      await place.locator('.lines button').count(),
    );
  });

  test('a branching story goes on where a choice leads on', async ({ page }) => {
    const place = await open(page, lessons.who, 'laptop-open');
    const leading = place.locator('.option:has(.next-step) > input').first();
    await leading.focus();
    await page.keyboard.press('Space');
    const next = place.locator('.next-step:visible');
    await expect(next).toHaveCount(1);
    await next.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    const last = (await answers(page, 'laptop-open')).at(-1);
    expect(last?.answer).toHaveLength(2);
  });

  test('a self-rating gives advice and is never scored', async ({ page }) => {
    const place = await open(page, lessons.what, 'last-meeting');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(place.locator('.feedback.advice:visible')).toHaveCount(1);
    expect((await answers(page, 'last-meeting'))[0]?.right).toBeNull();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a choice is explained the moment it is made', async ({ page }) => {
    await page.goto(lessons.what);
    const place = question(page, 'which-invitation');
    await place.getByRole('radio').first().check();
    await expect(place.locator('.feedback:visible')).toHaveCount(1);
    await place.getByRole('radio').nth(1).check();
    await expect(place.locator('.feedback:visible')).toHaveCount(1);
  });

  test('several choices are checked, each with its reason', async ({ page }) => {
    await page.goto(lessons.what);
    const place = question(page, 'what-belongs');
    await place.getByRole('checkbox').first().check();
    await expect(place.locator('.feedback:visible')).toHaveCount(0);
    await place.locator('.check summary').click();
    await expect(place.locator('.feedback:visible')).toHaveCount(4);
  });

  test('blank, order and pairs have native controls, and key and reasons open', async ({ page }) => {
    await page.goto(lessons.what);
    await question(page, 'way-not-structure').getByRole('textbox').fill('manier');
    await question(page, 'way-not-structure').locator('.check summary').click();
    await expect(question(page, 'way-not-structure').locator('.quiz-key')).toContainText('manier');

    await page.goto(lessons.policy);
    await question(page, 'from-session-to-portfolio').getByRole('combobox').first().selectOption('3');
    await question(page, 'from-session-to-portfolio').locator('.check summary').click();
    await expect(question(page, 'from-session-to-portfolio').locator('.quiz-key li')).toHaveCount(5);

    await page.goto(lessons.who);
    await question(page, 'role-and-contribution').getByRole('combobox').first().selectOption({ index: 1 });
    await question(page, 'role-and-contribution').locator('.check summary').click();
    await expect(question(page, 'role-and-contribution').locator('.quiz-key dt')).toHaveCount(5);
  });

  test('a story goes on where a choice leads on', async ({ page }) => {
    await page.goto(lessons.who);
    const place = question(page, 'laptop-open');
    await place.locator('.option:has(.next-step) > input').first().check();
    await expect(place.locator('.next-step')).toBeVisible();
  });
});

test.describe('when the script wakes', () => {
  test('it changes nothing in a question that was not touched', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/WakeLesson/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(lessons.what, { waitUntil: 'commit' });
    const seen = () =>
      page.locator('[data-question]').evaluateAll((all) =>
        all.map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not meant
          return { words: (one as HTMLElement).innerText, place: [x, y + scrollY, width, height] };
        }),
      );
    await expect(page.locator('[data-question]')).toHaveCount(4);
    await expect.poll(() => page.evaluate(() => document.readyState)).toBe('interactive');
    const served = await seen();
    release();
    await allAwake(page);
    expect(await seen()).toEqual(served);
  });

  test('it brings back the answer of last time', async ({ page }) => {
    await page.goto(lessons.what);
    await allAwake(page);
    await question(page, 'which-invitation').getByRole('radio').nth(1).check();
    await question(page, 'way-not-structure').getByRole('textbox').fill('manier');
    await question(page, 'way-not-structure').locator('.check summary').click();
    await page.reload();
    await allAwake(page);
    await expect(question(page, 'which-invitation').getByRole('radio').nth(1)).toBeChecked();
    await expect(question(page, 'way-not-structure').getByRole('textbox')).toHaveValue('manier');
    expect(await answers(page, 'which-invitation')).toHaveLength(1);
  });

  test('it says that a question has changed since it was answered', async ({ page }) => {
    await page.goto(lessons.what);
    await allAwake(page);
    await question(page, 'which-invitation').getByRole('radio').first().check();
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('leerkring.progress') ?? '');
      for (const event of kept.data) if (event.question) event.key = 'another-answer';
      localStorage.setItem('leerkring.progress', JSON.stringify(kept));
    });
    await page.reload();
    await allAwake(page);
    await expect(question(page, 'which-invitation').getByRole('status')).toContainText('veranderd');
    await expect(question(page, 'which-invitation').locator(':checked')).toHaveCount(0);
  });

  /* A hundred robots, each quicker than the script, in ten pages of ten: none may lose its answer. */
  for (let series = 0; series < 10; series += 1) {
    test(`it adopts the answers of ten robots that were quicker, series ${series + 1}`, async ({ page }) => {
      for (let robot = 0; robot < 10; robot += 1) {
        let release = () => {};
        const held = new Promise<void>((resolve) => {
          release = resolve;
        });
        await page.route(/WakeLesson/, async (route) => {
          await held;
          await route.continue();
        });
        /* `load` waits for every script, so for the one that is held back as well. */
        await page.goto(lessons.what, { waitUntil: 'commit' });
        await expect(page.locator('[data-question]')).toHaveCount(4);
        await page.evaluate(() => {
          localStorage.clear();
          document.body.setAttribute('data-same-page', '');
        });
        const choice = robot % 3;
        await question(page, 'which-invitation').getByRole('radio').nth(choice).check();
        await question(page, 'way-not-structure').getByRole('textbox').fill(`woord ${robot}`);
        await question(page, 'way-not-structure').locator('.check summary').click();
        await question(page, 'what-belongs').getByRole('checkbox').nth(choice).check();
        release();
        await allAwake(page);
        await expect(page.locator('body[data-same-page]'), 'the page is not reloaded').toHaveCount(1);
        await expect(question(page, 'which-invitation').getByRole('radio').nth(choice)).toBeChecked();
        await expect(question(page, 'way-not-structure').getByRole('textbox')).toHaveValue(`woord ${robot}`);
        await expect(question(page, 'what-belongs').getByRole('checkbox').nth(choice)).toBeChecked();
        const kept = (await keptEvents(page)).filter(({ type }) => type === 'question-answered');
        expect(kept.map(({ question: id }) => id).sort()).toEqual(['way-not-structure', 'which-invitation']);
        await page.unroute(/WakeLesson/);
        await page.reload();
        await allAwake(page);
        await expect(question(page, 'which-invitation').getByRole('radio').nth(choice)).toBeChecked();
      }
    });
  }
});
