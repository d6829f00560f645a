import { type Details, type RuleId, rules } from './rule-table.ts';
import type { Rule } from './sentences/rule.ts';

/** One mistake, told for its author: where it stands, what it is, and how to mend it. */
export interface Mistake {
  /** Path below `content/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly rule: RuleId;
  readonly what: string;
  readonly mend: string;
}

/** A place in `content/`. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Makes a mistake of a rule in the table; `details` fill its sentences. */
export function mistake<R extends RuleId>(rule: R, { file, line }: Place, details: Details<R>): Mistake {
  const { what, mend } = rules[rule] as Rule<Details<R>>;
  return { file, line, rule, what: what(details), mend: mend(details) };
}

/** The order in which an author reads mistakes: by file, as the course is ordered, then by line. */
export function sortMistakes(mistakes: readonly Mistake[]): Mistake[] {
  return [...mistakes].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en', { numeric: true }) ||
      a.line - b.line ||
      a.what.localeCompare(b.what, 'en'),
  );
}

/** The list as it is printed: place and what on one line, the mend indented below. */
export function formatMistakes(mistakes: readonly Mistake[]): string {
  return sortMistakes(mistakes)
    .map(({ file, line, what, mend }) => `content/${file}:${line}  ${what}\n    ${mend}`)
    .join('\n');
}
