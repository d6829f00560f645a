import { didYouMean, rule } from './rule.ts';

interface Question {
  readonly question: string;
}

/** `quiz.yaml`: where questions stand, their keys, and their feedback. */
export const quizRules = {
  'question-unknown': rule(
    ({ question }: Question & { near: string | undefined }) => `quiz.yaml has no question \`${question}\`.`,
    ({ near }) => didYouMean(near, 'Write the question in quiz.yaml, or remove `<Quiz>` here.'),
  ),
  'question-unplaced': rule(
    ({ question }: Question) => `The question \`${question}\` stands nowhere in the lesson.`,
    ({ question }) => `Write \`<Quiz id="${question}" />\` in both languages, or remove the question.`,
  ),
  'question-placed-twice': rule(
    ({ question, line }: Question & { line: number }) =>
      `The question \`${question}\` already stands on line ${line}.`,
    () => 'Ask it once.',
  ),
  'opening-missing': rule(
    (_: object) => 'No question opens this lesson.',
    () => 'Write `opening: true` with one question: it is asked before reading.',
  ),
  'opening-not-first': rule(
    ({ question }: Question) => `The opening question \`${question}\` is not the first thing of the lesson.`,
    () => 'Put it before the first card, or remove `opening: true` in quiz.yaml.',
  ),
  'opening-twice': rule(
    ({ question, other }: Question & { other: string }) =>
      `\`${question}\` is an opening question, and so is \`${other}\`.`,
    () => 'A lesson opens with one question: remove one `opening: true`.',
  ),
  'single-key': rule(
    ({ question, right }: Question & { right: number }) =>
      `\`${question}\` is \`single\` and has ${right} right options.`,
    ({ right }) =>
      right === 0
        ? 'Write `right: true` with exactly one option.'
        : 'Keep `right: true` with exactly one option, or make it `type: multiple`.',
  ),
  'multiple-key': rule(
    ({ question, none }: Question & { none: 'right' | 'wrong' }) =>
      `\`${question}\` is \`multiple\` and none of its options is ${none}.`,
    ({ none }) =>
      none === 'right'
        ? 'Write `right: true` with every option that fits.'
        : 'Leave `right: true` out with at least one option, or there is nothing to choose.',
  ),
  'branch-key': rule(
    ({ question, step }: Question & { step: string }) =>
      `\`${question}\` has no right option ${step === '' ? 'in its first step' : `after \`${step}\``}.`,
    () => 'Write `right: true` with the way you would go.',
  ),
  'fill-blank': rule(
    ({ field, blanks }: { field: string; blanks: number }) =>
      `\`${field}\` has ${blanks === 0 ? 'no blank' : `${blanks} blanks`}.`,
    () => 'Write ___ (three underscores) once, where the answer belongs.',
  ),
  'match-equal': rule(
    ({ question, text, other }: Question & { text: string; other: string }) =>
      `In \`${question}\`, “${text}” is also the right side of \`${other}\`.`,
    () => 'Make the right sides different, or nobody can know which belongs where.',
  ),
  'near-right': rule(
    ({ question, answer }: Question & { answer: string }) =>
      `In \`${question}\`, “${answer}” stands under \`accepted\` and under \`near\`.`,
    () => 'Keep it in one of them: `near` is for answers that are not right.',
  ),
  'options-equal': rule(
    ({ question, text, other }: Question & { text: string; other: string }) =>
      `In \`${question}\`, “${text}” is also the text of \`${other}\`.`,
    () => 'Make them different, or nobody can know which of the two is meant.',
  ),
  'feedback-long': rule(
    ({ field, words }: { field: string; words: number }) => `\`${field}\` has ${words} words.`,
    () => 'At most 30: what the choice does, why, what next.',
  ),
  'feedback-verdict': rule(
    ({ field, word }: { field: string; word: string; instead: string }) => `\`${field}\` says “${word}”.`,
    ({ instead }) => `Begin with “${instead}” and say what the choice does.`,
  ),
};
