import { isFormulaSign } from '../csv/formula-sign.ts';

/**
 * Rows as a CSV file that a spreadsheet opens with columns and accents in place, and of which it executes
 * nothing: a cell that would begin a formula gets an apostrophe before it, also where a program would split it
 * at another separator.
 */
export function buildCsv(rows: readonly (readonly string[])[]): string {
  /* The mark at the start tells Excel that it is UTF-8; the semicolon is its separator in Dutch and South African settings. */
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const harmless = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .replace(/(?<=(?:^|[,;|])[\s\p{Cf}"']*)[^\s\p{Cf}"',;|]/gu, (first) =>
      isFormulaSign(first) ? `'${first}` : first,
    );
  return `"${harmless.replaceAll('"', '""')}"`;
}
