import { type Localized, languages } from '../../i18n/language.ts';
import type { BranchOption, QuestionOf } from '../../quiz/model.ts';
import { type Mistake, mistake, type Place } from '../mistake.ts';
import type { Content, QuestionEntry } from '../read-content.ts';

/** Every question can be answered, and its key fits its type. */
export function checkAnswers(content: Content): Mistake[] {
  return content.lessons.flatMap(({ quiz }) =>
    (quiz?.questions ?? []).flatMap((entry) => checkQuestion(entry, quiz?.file ?? '')),
  );
}

function checkQuestion({ data: question, line, lineOf }: QuestionEntry, file: string): Mistake[] {
  const place = { file, line };
  const at = (path: readonly PropertyKey[]) => ({ file, line: lineOf(path) });
  switch (question?.type) {
    case 'single':
      return [...checkSingle(question, place), ...checkEqual(question.id, question.options, 'options', at)];
    case 'multiple':
      return [...checkMultiple(question, place), ...checkEqual(question.id, question.options, 'options', at)];
    case 'branch':
      return checkBranch(question.id, question.options, '', ['options'], at);
    case 'fill':
      return checkFill(question, at);
    case 'order':
      return checkEqual(question.id, question.items, 'items', at);
    case 'self':
      return checkEqual(question.id, question.options, 'options', at);
    case 'match':
      return checkMatch(question, at);
    default:
      return [];
  }
}

function checkSingle({ id, options }: QuestionOf<'single'>, place: Place): Mistake[] {
  const right = options.filter((option) => option.right).length;
  return right === 1 ? [] : [mistake('single-key', place, { question: id, right })];
}

function checkMultiple({ id, options }: QuestionOf<'multiple'>, place: Place): Mistake[] {
  const right = options.filter((option) => option.right).length;
  if (right > 0 && right < options.length) return [];
  return [mistake('multiple-key', place, { question: id, none: right === 0 ? 'right' : 'wrong' })];
}

/** Each step of the scenario has a way we would go. `step` is the option that led here. */
function checkBranch(
  question: string,
  options: readonly BranchOption[],
  step: string,
  path: readonly PropertyKey[],
  at: At,
): Mistake[] {
  const here = options.some(({ right }) => right)
    ? []
    : [mistake('branch-key', at(path.slice(0, -1)), { question, step })];
  const below = options.flatMap(({ id, next }, index) =>
    next ? checkBranch(question, next.options, id, [...path, index, 'next', 'options'], at) : [],
  );
  return [...here, ...below];
}

/** Two options or items with one text: a slip of copy and paste. */
function checkEqual(question: string, options: readonly Option[], list: string, at: At): Mistake[] {
  return languages.flatMap((language) =>
    options.flatMap((option, index) => {
      const text = option.text[language];
      const same = options.slice(0, index).find((before) => before.text[language] === text);
      const place = at([list, index, 'text', language]);
      return same ? [mistake('options-equal', place, { question, text, other: same.id })] : [];
    }),
  );
}

function checkFill({ id, text, accepted, near }: QuestionOf<'fill'>, at: At): Mistake[] {
  return languages.flatMap((language) => {
    const blanks = text[language].match(/_{3,}/g)?.length ?? 0;
    const field = `${id} › text.${language}`;
    const both = near.flatMap(({ answers }, index) =>
      answers[language]
        .filter((answer) => accepted[language].includes(answer))
        .map((answer) =>
          mistake('near-right', at(['near', index, 'answers', language]), { question: id, answer }),
        ),
    );
    return [
      ...(blanks === 1 ? [] : [mistake('fill-blank', at(['text', language]), { field, blanks })]),
      ...both,
    ];
  });
}

function checkMatch({ id, pairs }: QuestionOf<'match'>, at: At): Mistake[] {
  return languages.flatMap((language) =>
    pairs.flatMap(({ right }, index) => {
      const text = right[language];
      const same = pairs.slice(0, index).find((pair) => pair.right[language] === text);
      const place = at(['pairs', index, 'right', language]);
      return same ? [mistake('match-equal', place, { question: id, text, other: same.id })] : [];
    }),
  );
}

interface Option {
  readonly id: string;
  readonly text: Localized;
}

type At = (path: readonly PropertyKey[]) => Place;
