import { expect, type Locator, type Page } from '@playwright/test';
import type { Strings } from '../../src/i18n/strings.ts';
import type { LocalOption, LocalQuestion, LocalQuestionOf } from '../../src/quiz/localise.ts';
import { splitLead } from '../../src/quiz/views/Feedback.tsx';
import { keptEvents } from './quiet-page.ts';

/** A question on a page that is awake, with what it should say. */
export interface Asked<Q extends LocalQuestion = LocalQuestion> {
  readonly page: Page;
  readonly place: Locator;
  readonly question: Q;
  readonly text: Strings['quiz'];
}

/**
 * Answers a question wrong and right, whatever its type, and looks at every feedback: each option shows its
 * own, and what the browser keeps says how it went.
 */
export async function answerEveryWay({ question, ...rest }: Asked): Promise<void> {
  switch (question.type) {
    case 'self':
    case 'single':
    case 'branch':
      return chooseEach({ ...rest, question }, question.options as readonly LocalOption[], []);
    case 'multiple':
      return tickWrongAndRight({ ...rest, question });
    case 'order':
      return orderWrongAndRight({ ...rest, question });
    case 'match':
      return matchWrongAndRight({ ...rest, question });
    case 'fill':
      return fillEach({ ...rest, question });
    default:
      return question satisfies never;
  }
}

async function chooseEach(
  asked: Asked,
  options: readonly LocalOption[],
  before: LocalOption[],
): Promise<void> {
  const { place, question } = asked;
  for (const option of options) {
    const path = [...before, option];
    await place.locator(`input[value="${option.id}"]`).check();
    expect(await shownFeedback(place)).toEqual(path.map(({ feedback }) => feedback));
    await expectKept(asked, question.type === 'self' ? null : path.every(({ right }) => right));
    if (option.next) await chooseEach(asked, option.next.options, path);
  }
}

async function tickWrongAndRight(asked: Asked<LocalQuestionOf<'multiple'>>): Promise<void> {
  const { place, question } = asked;
  const tick = (wanted: boolean) =>
    inTurn(
      question.options.filter(({ right }) => right === wanted),
      ({ id }) => place.locator(`input[value="${id}"]`).check(),
    );
  for (const wanted of [false, true]) {
    await tick(wanted);
    await check(asked);
    const shown = await shownFeedback(place);
    expect(shown).toHaveLength(question.options.length);
    for (const { feedback } of question.options) {
      /* The lead may be another one: "rightly left out" instead of "not yet". */
      expect(shown.filter((words) => words.endsWith(splitLead(feedback).rest.trim()))).toHaveLength(1);
    }
    await expectKept(asked, wanted);
    await again(asked);
  }
}

async function orderWrongAndRight(asked: Asked<LocalQuestionOf<'order'>>): Promise<void> {
  const { place, question } = asked;
  const right = question.items.map(({ id }) => id);
  for (const wanted of [right.toReversed(), right]) {
    for (const [index, id] of wanted.entries()) {
      const up = place.locator(`[data-item="${id}"] button`).first();
      while ((await place.locator(`[data-item]`).nth(index).getAttribute('data-item')) !== id)
        await up.click();
    }
    await check(asked);
    expect(await shownFeedback(place)).toEqual(question.items.map(({ feedback }) => feedback));
    await expectKept(asked, wanted === right);
    await again(asked);
  }
}

async function matchWrongAndRight(asked: Asked<LocalQuestionOf<'match'>>): Promise<void> {
  const { place, question } = asked;
  const { pairs } = question;
  const exactly = (words: string) => new RegExp(`^${RegExp.escape(words)}$`);
  for (const shift of [1, 0]) {
    await inTurn(pairs, async ({ left }, index) => {
      await place.locator('.line', { has: asked.page.locator('span', { hasText: exactly(left) }) }).click();
      const partner = pairs[(index + shift) % pairs.length]?.right ?? '';
      await place.locator('.partners button', { hasText: exactly(partner) }).click();
    });
    await check(asked);
    expect(await shownFeedback(place)).toEqual(pairs.map(({ feedback }) => feedback));
    await expectKept(asked, shift === 0);
    await again(asked);
  }
}

async function fillEach(asked: Asked<LocalQuestionOf<'fill'>>): Promise<void> {
  const { place, question } = asked;
  const ways = [
    { answers: ['xyz'], feedback: question.feedback.other, right: false },
    ...question.near.map((near) => ({ ...near, right: false })),
    { answers: question.accepted, feedback: question.feedback.right, right: true },
  ];
  for (const { answers, feedback, right } of ways) {
    for (const answer of answers) {
      await place.getByRole('textbox').fill(answer);
      await check(asked);
      await expect(place.getByRole('status')).toHaveText(feedback);
      await expectKept(asked, right);
      await again(asked);
    }
  }
}

const check = ({ place }: Asked) => place.locator('.check > summary').click();
const again = ({ place, text }: Asked) => place.getByRole('button', { name: text.again }).click();

/** The words of each feedback that shows now, in the order of the page. */
function shownFeedback(place: Locator): Promise<string[]> {
  return place.locator('.feedback:visible').evaluateAll((all) =>
    /* biome-ignore lint/performance/useDomNodeTextContent: leads that are hidden are not meant */
    all.map((one) => (one as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
  );
}

/** What was kept last of this question says how it went. */
async function expectKept({ page, question }: Asked, right: boolean | null): Promise<void> {
  await expect
    .poll(async () => (await keptEvents(page)).findLast((event) => event.question === question.id)?.right)
    .toBe(right);
}

async function inTurn<T>(all: readonly T[], work: (one: T, index: number) => Promise<void>): Promise<void> {
  for (const [index, one] of all.entries()) await work(one, index);
}
