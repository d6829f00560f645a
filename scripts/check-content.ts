import { fileURLToPath } from 'node:url';
import { checkContent } from '../src/check/check-content.ts';
import { loadContentFiles } from '../src/check/load-content-files.ts';
import { formatMistakes } from '../src/check/mistake.ts';
import { type ContentFiles, readContent } from '../src/check/read-content.ts';
import { writeLedger } from '../src/check/write-ledger.ts';

/*
 * `npm run check` runs this first: every mistake in content/, with file, line and mend. With `--write-ids`
 * new ids are added to content/ids.json, once nothing else is wrong.
 */
if (import.meta.main) {
  const folder = fileURLToPath(new URL('../content', import.meta.url));
  const { ok, report } = runCheck(folder, process.argv.includes('--write-ids'));
  process.stdout.write(`${report}\n`);
  process.exit(ok ? 0 : 1);
}

/** Checks a content folder, writes new ids to its ledger when asked to, and says what was found. */
export function runCheck(folder: string, writeIds: boolean): { ok: boolean; report: string } {
  let mistakes = checkContent(loadContentFiles(folder));
  const others = mistakes.filter(({ rule }) => rule !== 'id-unlisted' && rule !== 'ledger-missing');
  if (writeIds && others.length === 0) {
    writeLedger(folder);
    mistakes = checkContent(loadContentFiles(folder));
  }
  if (mistakes.length === 0) return { ok: true, report: summary(loadContentFiles(folder)) };
  const unwritten =
    writeIds && others.length > 0 ? '\nNo id was written: mend the other mistakes first.' : '';
  return {
    ok: false,
    report: `${formatMistakes(mistakes)}\n\ncontent: ${count(mistakes.length, 'mistake')}${unwritten}`,
  };
}

function summary(files: ContentFiles): string {
  const { lessons, protocols, agendas } = readContent(files);
  const questions = lessons.reduce((sum, { quiz }) => sum + (quiz?.questions.length ?? 0), 0);
  return `content: ${count(lessons.length, 'lesson')}, ${count(questions, 'question')}, ${count(protocols.length, 'protocol')}, ${count(agendas.length, 'agenda')}, no mistakes`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
