import { fileURLToPath } from 'node:url';
import { loadContentFiles } from '../src/check/load-content-files.ts';
import { readContent } from '../src/check/read-content.ts';
import {
  courseComplaints,
  courseTotals,
  type LessonReport,
  percent,
  reportCourse,
} from '../src/check/report.ts';
import { type ProtocolReport, reportProtocols } from '../src/check/report-protocols.ts';

/*
 * `npm run report:course`: a line per lesson and language, a line per protocol and language, then what must hold
 * for the whole course.
 */
const content = readContent(loadContentFiles(fileURLToPath(new URL('../content', import.meta.url))));
const reports = reportCourse(content);
const complaints = courseComplaints(reports);
const { shares, ratio, options } = courseTotals(reports);

table(reports, [
  ['lesson', -30, ({ lesson }: LessonReport) => lesson],
  ['', -3, ({ language }) => language],
  ['words', 5, ({ words }) => String(words)],
  ['min', 4, ({ minutes }) => String(minutes.stated)],
  ['est', 4, ({ minutes }) => minutes.estimated.toFixed(1)],
  ['read', 5, ({ readability }) => String(Math.round(readability))],
  ['w/s', 5, ({ wordsPerSentence }) => wordsPerSentence.toFixed(1)],
  ['feedback', 9, ({ options: { all, withFeedback } }) => `${withFeedback}/${all}`],
  ['right at', 10, ({ rightAt }) => rightAt.join(' ')],
  ['len', 5, ratioOf],
  ['drw', 4, ({ drawings }) => String(drawings)],
  ['fac', 4, ({ facilitator }) => (facilitator ? 'yes' : 'NO')],
  ['', 2, () => ''],
  ['questions', -50, ({ questions }) => countsOf(questions)],
  ['sources', 0, ({ sources }) => `${sources.length}: ${sources.join(' ')}`],
]);
table(reportProtocols(content), [
  ['protocol', -30, ({ protocol }: ProtocolReport) => protocol],
  ['', -3, ({ language }) => language],
  ['words', 5, ({ words }) => String(words)],
  ['min', 4, ({ minutes }) => String(minutes)],
  ['', 4, () => ''],
  ['read', 5, ({ readability }) => String(Math.round(readability))],
  ['w/s', 5, ({ wordsPerSentence }) => wordsPerSentence.toFixed(1)],
  ['steps', 9, ({ steps }) => String(steps)],
  ['turns', 10, ({ turns }) => (turns > 0 ? String(turns) : '–')],
  ['silent', 7, ({ silent }) => String(silent)],
  ['', 8, () => ''],
  ['sources', 0, ({ sources }) => `${sources.length}: ${sources.join(' ')}`],
]);
line(
  'est: minutes by our estimate. read: Flesch-Douma (nl), Flesch Reading Ease (en). w/s: words a sentence. feedback: options with feedback. right at: place of the one right option. len: length of right options by that of the others. drw: drawings. fac: facilitator’s notes. turns: repeated within a step.',
);
line(
  `Right answers stand first, second, third and fourth in ${shares.map(percent).join(', ')} of the questions.`,
);
line(
  `Right options are ${ratio.toFixed(2)} times as long as the others. Options with feedback: ${options.withFeedback} of ${options.all}.`,
);
line(
  complaints.length > 0 ? `\n${complaints.join('\n')}` : '\nAll that must hold for the whole course holds.',
);
process.exit(complaints.length > 0 ? 1 : 0);

/** A heading, a line per row, and an empty line. A negative width puts the text at the left. */
function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): void {
  line(columns.map(([title, width]) => cell(title, width)).join(''));
  for (const row of rows) line(columns.map(([, width, of]) => cell(of(row), width)).join(''));
  line('');
}

function countsOf(questions: LessonReport['questions']): string {
  return Object.entries(questions)
    .map(([type, count]) => `${type} ${count}`)
    .join(', ');
}

function ratioOf({ lengths: { right, other } }: LessonReport): string {
  const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
  return right.length > 0 && other.length > 0 ? (mean(right) / mean(other)).toFixed(2) : '–';
}

function cell(text: string, width: number): string {
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}

function line(text: string): void {
  process.stdout.write(`${text.trimEnd()}\n`);
}

type Column<Row> = readonly [title: string, width: number, of: (row: Row) => string];
