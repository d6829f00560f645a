import fc from 'fast-check';
import { asText, buildCsv } from '../../src/organiser/csv.ts';

/**
 * Builds a file of random rows, many of them nasty, reads it back with another program than ours, and counts
 * rows that differ from what went in and cells that a spreadsheet would take for a formula.
 */
export function checkRandomRows(
  rows: number,
  seed: number,
  build: (rows: readonly (readonly string[])[]) => string = buildCsv,
): CheckedRows {
  const given = fc.sample(fc.array(cell, { minLength: 5, maxLength: 5 }), { numRuns: rows, seed });
  const read = readCsv(build(given));
  const expected = given.map((cells) => cells.map(asText));
  const different = expected.filter((cells, at) => JSON.stringify(cells) !== JSON.stringify(read[at])).length;
  return {
    rows: read.length === rows ? rows : read.length,
    different,
    formulas: read.flat().filter(beginsLikeFormula).length,
  };
}

/** RFC 4180, read sign by sign: written without a look at how the files are built. */
export function readCsv(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const text = file.replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at++;
    } else cell += sign;
  }
  return rows;
}

/** Said once more in other words than `csv.ts` says it. */
function beginsLikeFormula(cell: string): boolean {
  const [first = ''] = cell;
  const [seen = ''] = cell.trimStart();
  return (
    ['\t', '\r', '\n', '\0'].includes(first) ||
    ['=', '+', '-', '@'].some((sign) => seen.normalize('NFKC').startsWith(sign)) ||
    seen === '−'
  );
}

const nasty = fc.constantFrom(
  '=cmd|calc!A1',
  '+1',
  '-1',
  '@x',
  '\t=1',
  '\r\n=1',
  '\0',
  '＝1+1',
  '＋1',
  '－1',
  '＠a',
  '"',
  '""',
  ',',
  '\r\n',
  "'=1",
  '\u202E=1',
  '\uD800',
  ' ',
  '',
);
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  nasty,
  fc.tuple(nasty, fc.string({ maxLength: 10 })).map(([start, end]) => start + end),
);

interface CheckedRows {
  readonly rows: number;
  readonly different: number;
  readonly formulas: number;
}
