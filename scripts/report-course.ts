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

/* `npm run report:course`: a line per lesson and language, then what must hold for the whole course. */
const folder = fileURLToPath(new URL('../content', import.meta.url));
const reports = reportCourse(readContent(loadContentFiles(folder)));
const complaints = courseComplaints(reports);
const { shares, ratio, options } = courseTotals(reports);

const columns: readonly (readonly [title: string, width: number, of: (report: LessonReport) => string])[] = [
  ['lesson', -30, ({ lesson }) => lesson],
  ['', -3, ({ language }) => language],
  ['words', 5, ({ words }) => String(words)],
  ['min', 4, ({ minutes }) => String(minutes.stated)],
  ['est', 4, ({ minutes }) => minutes.estimated.toFixed(1)],
  ['read', 5, ({ readability }) => String(Math.round(readability))],
  ['w/s', 5, ({ wordsPerSentence }) => wordsPerSentence.toFixed(1)],
  ['feedback', 9, ({ options: { all, withFeedback } }) => `${withFeedback}/${all}`],
  ['right at', 10, ({ rightAt }) => rightAt.join(' ')],
  ['len', 5, ratioOf],
  ['src', 4, ({ sources }) => String(sources.length)],
  ['drw', 4, ({ drawings }) => String(drawings)],
  ['fac', 4, ({ facilitator }) => (facilitator ? 'yes' : 'NO')],
  [
    '  questions',
    -24,
    ({ questions }) =>
      `  ${Object.entries(questions)
        .map(([type, count]) => `${type} ${count}`)
        .join(', ')}`,
  ],
];

line(columns.map(([title, width]) => cell(title, width)).join(''));
for (const report of reports) line(columns.map(([, width, of]) => cell(of(report), width)).join(''));
line('');
line(
  'read: Flesch-Douma (nl), Flesch Reading Ease (en). w/s: words a sentence. len: length of right options by that of the others.',
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
