import { estimateMinutes } from '../course/minutes.ts';
import { type Language, languages } from '../i18n/language.ts';
import type { BranchOption, Question, QuestionType } from '../quiz/model.ts';
import { type Content, type ContentFiles, type LessonFolder, twinsOf } from './read-content.ts';
import { readability } from './readability.ts';
import { textsOf } from './texts.ts';

/** What an author wants to know of one lesson in one language. */
export interface LessonReport {
  readonly lesson: string;
  readonly language: Language;
  /** Words of cards, scenario and the rest of the page. */
  readonly words: number;
  readonly minutes: { readonly stated: number; readonly estimated: number };
  readonly readability: number;
  readonly wordsPerSentence: number;
  readonly questions: Readonly<Partial<Record<QuestionType, number>>>;
  readonly options: { readonly all: number; readonly withFeedback: number };
  /** Of each question with one right choice: where it stands among the options, from 1. */
  readonly rightAt: readonly number[];
  /** The lengths of right and of other options, in characters. */
  readonly lengths: { readonly right: readonly number[]; readonly other: readonly number[] };
  readonly sources: readonly string[];
  readonly drawings: number;
  readonly facilitator: boolean;
}

/** The report of every lesson in both languages, in course order. Pure. */
export function reportCourse(content: Content): LessonReport[] {
  return content.lessons.flatMap((lesson) =>
    languages.flatMap((language) => reportLesson(lesson, language, content.files)),
  );
}

function reportLesson(lesson: LessonFolder, language: Language, files: ContentFiles): LessonReport[] {
  const file = twinsOf(lesson).find((twin) => twin.language === language);
  if (!file?.data) return [];
  const questions = (lesson.quiz?.questions ?? []).flatMap(({ data }) => data ?? []);
  const source = files.get(file.file) ?? '';
  const prose = textsOf(new Map([[file.file, source]]))
    .map(({ text }) => text)
    .join('\n');
  const { score, wordsPerSentence } = readability(prose, language);
  const choices = questions.flatMap(choicesOf);
  const scored = choices.filter(({ options }) => options.some(({ right }) => right));
  const length = (option: { text: Question['prompt'] }) => option.text[language].length;
  return [
    {
      lesson: lesson.id,
      language,
      words: file.reading.words,
      minutes: {
        stated: file.data.minutes,
        estimated: estimateMinutes({ words: file.reading.words }, questions, language),
      },
      readability: score,
      wordsPerSentence,
      questions: countBy(questions.map(({ type }) => type)),
      options: {
        all: questions.flatMap(feedbackOf).length,
        withFeedback: questions.flatMap(feedbackOf).filter((feedback) => feedback[language].trim() !== '')
          .length,
      },
      rightAt: scored
        .filter(({ options }) => options.filter(({ right }) => right).length === 1)
        .map(({ options }) => options.findIndex(({ right }) => right) + 1),
      lengths: {
        right: scored.flatMap(({ options }) => options.filter(({ right }) => right).map(length)),
        other: scored.flatMap(({ options }) => options.filter(({ right }) => !right).map(length)),
      },
      sources: [...new Set(file.reading.sources.map(({ id }) => id))],
      drawings: file.reading.figures.length,
      facilitator: source.includes('<Facilitator>'),
    },
  ];
}

/** What must hold for the whole course; each that does not is a sentence. */
export function courseComplaints(reports: readonly LessonReport[]): string[] {
  const { shares, ratio, options } = courseTotals(reports);
  return [
    ...shares
      .slice(0, 3)
      .flatMap((share, place) =>
        share < 0.2 || share > 0.45
          ? [
              `The right answer stands at place ${place + 1} in ${percent(share)} of the questions: between 20 % and 45 %.`,
            ]
          : [],
      ),
    ...(ratio < 0.8 || ratio > 1.25
      ? [`Right options are ${ratio.toFixed(2)} times as long as the others: between 0.8 and 1.25.`]
      : []),
    ...(options.withFeedback < options.all ? ['Some options have no feedback.'] : []),
    ...reports.flatMap(({ lesson, language, readability: score }) =>
      score < readable[0] || score > readable[1]
        ? [
            `${lesson} (${language}) has a readability of ${Math.round(score)}: between ${readable.join(' and ')}.`,
          ]
        : [],
    ),
  ];
}

/** Generous: the course of November 2026 lies between 78 and 94. */
const readable = [60, 110] as const;

/** The figures of the whole course: in both languages, as questions have one order for both. */
export function courseTotals(reports: readonly LessonReport[]): CourseTotals {
  const places = reports.filter(({ language }) => language === 'nl').flatMap(({ rightAt }) => rightAt);
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
  const sum = (of: (report: LessonReport) => number) =>
    reports.reduce((total, report) => total + of(report), 0);
  return {
    shares: [1, 2, 3, 4].map(
      (place) => places.filter((one) => one === place).length / Math.max(1, places.length),
    ),
    ratio:
      mean(reports.flatMap(({ lengths }) => lengths.right)) /
      mean(reports.flatMap(({ lengths }) => lengths.other)),
    options: {
      all: sum(({ options }) => options.all),
      withFeedback: sum(({ options }) => options.withFeedback),
    },
  };
}

export interface CourseTotals {
  /** The share of questions whose right answer stands first, second, third and fourth. */
  readonly shares: readonly number[];
  /** Mean length of right options by that of the others. */
  readonly ratio: number;
  readonly options: { readonly all: number; readonly withFeedback: number };
}

/** `0.345` as `35 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

interface Choice {
  readonly options: readonly { readonly text: Question['prompt']; readonly right: boolean }[];
}

/** The choices of a question: one, or each step of a branching scenario. Self-ratings have no right one. */
function choicesOf(question: Question): Choice[] {
  if (question.type === 'branch') return stepsOf(question.options);
  return question.type === 'single' || question.type === 'multiple' ? [{ options: question.options }] : [];
}

function stepsOf(options: readonly BranchOption[]): Choice[] {
  return [{ options }, ...options.flatMap(({ next }) => (next ? stepsOf(next.options) : []))];
}

function feedbackOf(question: Question): Question['prompt'][] {
  switch (question.type) {
    case 'fill':
      return [
        question.feedback.right,
        question.feedback.other,
        ...question.near.map(({ feedback }) => feedback),
      ];
    case 'order':
      return question.items.map(({ feedback }) => feedback);
    case 'match':
      return question.pairs.map(({ feedback }) => feedback);
    default:
      return allOptions(question.options as readonly BranchOption[]).map(({ feedback }) => feedback);
  }
}

function allOptions(options: readonly BranchOption[]): BranchOption[] {
  return options.flatMap((option) => [option, ...allOptions(option.next?.options ?? [])]);
}

function countBy<T extends string>(all: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}
