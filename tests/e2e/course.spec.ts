import { loadContentFiles } from '../../src/check/load-content-files.ts';
import { readContent } from '../../src/check/read-content.ts';
import { pathFor } from '../../src/i18n/addresses.ts';
import { languages } from '../../src/i18n/language.ts';
import { strings } from '../../src/i18n/strings.ts';
import { localise } from '../../src/quiz/localise.ts';
import { answerEveryWay } from '../support/answer-question.ts';
import { allAwake, test } from '../support/quiet-page.ts';

/* Every question of the course, as a reader meets it. */
const { modules } = readContent(loadContentFiles('content'));

for (const module of modules) {
  for (const lesson of module.lessons) {
    for (const language of languages) {
      const slug = lesson[language]?.data?.slug ?? '';
      const address = pathFor(language, 'lesson', {
        module: module.data?.slug[language] ?? '',
        lesson: slug,
      });
      test(`every question of ${address} is answered wrong and right, and each option shows its own feedback`, async ({
        page,
      }) => {
        await page.goto(address);
        await allAwake(page);
        for (const { data } of lesson.quiz?.questions ?? []) {
          if (!data) continue;
          const question = localise(data, language);
          const place = page.locator(`[data-question="${question.id}"]`);
          await test.step(question.id, () =>
            answerEveryWay({ page, place, question, text: strings[language].quiz }),
          );
        }
      });
    }
  }
}
