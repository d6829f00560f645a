import { isFormulaSign } from '../csv/formula-sign.ts';

/**
 * Builds a CSV file (RFC 4180, in UTF-8 with a mark at the start, so that Excel reads accents). A cell that
 * a spreadsheet would take for a formula gets an apostrophe in front, which spreadsheets show as text.
 */
export function buildCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `${cells.map((cell) => quoted(asText(cell))).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

/** The text of a cell, harmless: no formula, no NUL, only whole characters. */
export function asText(cell: string): string {
  const whole = cell.toWellFormed().replaceAll('\0', '');
  return startsLikeFormula(whole) ? `'${whole}` : whole;
}

/** Also behind what a spreadsheet may skip: spaces and invisible characters. A control character at the start counts by itself. */
function startsLikeFormula(text: string): boolean {
  if (/^[A-Za-z0-9]/.test(text)) return false;
  const [first = ''] = text.replace(/^[\s\p{Cf}\p{Cc}]+/u, '');
  return /^\p{Cc}/u.test(text) || isFormulaSign(first);
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
