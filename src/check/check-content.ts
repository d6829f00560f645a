import { type Mistake, sortMistakes } from './mistake.ts';
import { type Content, type ContentFiles, readContent } from './read-content.ts';
import type { Readings } from './readings.ts';
import { checkAgendas } from './rules/agendas.ts';
import { checkAnswers } from './rules/answers.ts';
import { checkDrawings } from './rules/drawings.ts';
import { checkFeedback } from './rules/feedback.ts';
import { checkFields } from './rules/fields.ts';
import { checkFiles } from './rules/files.ts';
import { checkIds } from './rules/ids.ts';
import { checkLedger } from './rules/ledger.ts';
import { checkLengths } from './rules/lengths.ts';
import { checkLinks } from './rules/links.ts';
import { checkMdx } from './rules/mdx.ts';
import { checkProtocols } from './rules/protocols.ts';
import { checkQuizzes } from './rules/quizzes.ts';
import { checkReadyMade } from './rules/ready-made.ts';
import { checkReferences } from './rules/references.ts';
import { checkSelfScan } from './rules/self-scan.ts';
import { checkStyle } from './rules/style.ts';
import { checkTwins } from './rules/twins.ts';
import { checkWebinars } from './rules/webinars.ts';

const checks: readonly ((content: Content) => Mistake[])[] = [
  checkFiles,
  checkFields,
  checkWebinars,
  checkMdx,
  checkTwins,
  checkQuizzes,
  checkAnswers,
  checkFeedback,
  checkLengths,
  checkProtocols,
  checkReadyMade,
  checkAgendas,
  checkIds,
  checkReferences,
  checkSelfScan,
  checkDrawings,
  checkStyle,
  checkLedger,
  checkLinks,
];

/**
 * Every mistake in `content/`, in reading order; none means that it can be published. Never throws. The same files
 * give the same mistakes, with the `readings` of an earlier check sooner.
 */
export function checkContent(files: ContentFiles, readings?: Readings): Mistake[] {
  const content = readContent(files, readings);
  return sortMistakes(checks.flatMap((check) => check(content)));
}
