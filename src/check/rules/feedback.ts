import { countWords } from '../../course/parse-mdx.ts';
import { isLanguage, type Language, type Localized } from '../../i18n/language.ts';
import { nameOf } from '../field-path.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { type Content, isRecord, type QuizFile } from '../read-content.ts';

const most = 30;
/** As a verdict, at the start or with an exclamation mark: "the fraction error" is only a word. */
const verdicts: Localized<RegExp> = { nl: /^\W*fout\b|\bfout!/i, en: /^\W*wrong\b|\bwrong!/i };
const instead: Localized = { nl: 'Nog niet:', en: 'Not yet:' };

/** All feedback is short and passes no verdict, wherever it stands in quiz.yaml. */
export function checkFeedback(content: Content): Mistake[] {
  return content.lessons.flatMap(({ quiz }) => (quiz ? checkBelow(quiz.data, [], quiz) : []));
}

function checkBelow(value: unknown, path: readonly PropertyKey[], quiz: QuizFile): Mistake[] {
  const language = path.at(-1);
  if (typeof value === 'string' && path.includes('feedback') && isLanguage(language)) {
    return checkText(value, language, path, quiz);
  }
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(isRecord(value) ? value : {});
  return entries.flatMap(([key, below]) => checkBelow(below, [...path, key], quiz));
}

function checkText(
  text: string,
  language: Language,
  path: readonly PropertyKey[],
  quiz: QuizFile,
): Mistake[] {
  const words = countWords(text);
  const verdict = verdicts[language].exec(text)?.[0].replace(/^\W+/, '');
  if (words <= most && !verdict) return [];
  const place = { file: quiz.file, line: quiz.lineOf(path) };
  const field = nameOf(path, quiz.data);
  return [
    ...(words > most ? [mistake('feedback-long', place, { field, words })] : []),
    ...(verdict
      ? [mistake('feedback-verdict', place, { field, word: verdict, instead: instead[language] })]
      : []),
  ];
}
