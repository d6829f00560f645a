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
  return startsLikeFormula.test(whole) ? `'${whole}` : whole;
}

/**
 * `=`, `+`, `-` and `@`, also as full-width, small or raised forms, also behind what a spreadsheet may skip:
 * spaces, invisible and control characters. A tab or a return at the start counts by itself.
 */
const startsLikeFormula = /^(?:[\t\r\n\p{Cc}]|[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−])/u;

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
