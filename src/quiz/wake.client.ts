import { hydrate } from '../browser/light-react.client.ts';
import type { Strings } from '../i18n/strings.ts';
import type { LocalQuestion } from './localise.ts';
import { Quiz } from './Quiz.tsx';

/** What `QuizData.astro` puts into the page. */
export interface QuizData {
  readonly lesson: string;
  /** What these questions need (island-words.ts). */
  readonly text: Partial<Strings['quiz']>;
  readonly questions: readonly LocalQuestion[];
}

/**
 * Wakes the questions of the page, each in its own task, so that none of them holds up a finger. What was
 * answered before is adopted by the question itself. `data-awake` marks those that are ready.
 */
export function wakeQuestions(page: Document): void {
  const { lesson, text, questions } = JSON.parse(
    page.getElementById('quiz-data')?.textContent ?? '{"questions":[]}',
  ) as QuizData;
  for (const question of questions) {
    const place = page.querySelector<HTMLElement>(`[data-question="${question.id}"]`);
    if (!place) continue;
    setTimeout(() => {
      hydrate(Quiz, { lesson, question, text: text as Strings['quiz'] }, place);
      place.dataset.awake = '';
    });
  }
}
