import type { Language } from '../i18n/language.ts';
import type { Question } from '../quiz/model.ts';
import { countWords } from './parse-mdx.ts';

const wordsPerMinute = 180;
/** Weighing the options and tapping one. */
const thinkingPerQuestion = 15 / 60;
/** Writing down what to do this week. */
const planning = 0.5;

/**
 * How long a lesson takes, in minutes with a fraction: reading the cards, reading each question with its
 * options and one feedback, thinking, and planning a step. A calm pace: many read in a second language.
 */
export function estimateMinutes(
  lesson: { readonly words: number },
  questions: readonly Question[],
  language: Language,
): number {
  const words = questions.reduce((sum, question) => sum + wordsOf(question, language), lesson.words);
  return words / wordsPerMinute + questions.length * thinkingPerQuestion + planning;
}

/** The words a reader meets in a question: everything before the answer, and the longest feedback. */
function wordsOf(question: Question, language: Language): number {
  const { prompt, before, feedback } = partsOf(question);
  const count = (text: Text) => countWords(text[language]);
  return [prompt, ...before].reduce((sum, text) => sum + count(text), 0) + Math.max(...feedback.map(count));
}

function partsOf(question: Question): { prompt: Text; before: Text[]; feedback: Text[] } {
  const { prompt } = question;
  switch (question.type) {
    case 'order':
      return {
        prompt,
        before: question.items.map(({ text }) => text),
        feedback: question.items.map(({ feedback }) => feedback),
      };
    case 'match':
      return {
        prompt,
        before: question.pairs.flatMap(({ left, right }) => [left, right]),
        feedback: question.pairs.map(({ feedback }) => feedback),
      };
    case 'fill':
      return {
        prompt,
        before: [question.text],
        feedback: [question.feedback.right, question.feedback.other],
      };
    default:
      return {
        prompt,
        before: question.options.map(({ text }) => text),
        feedback: question.options.map(({ feedback }) => feedback),
      };
  }
}

type Text = Question['prompt'];
