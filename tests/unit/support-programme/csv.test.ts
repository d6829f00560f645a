import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCsv } from '../../../src/support-programme/csv.ts';

/** Cells as a spreadsheet reads them, with a separator it happens to expect. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && character === separator) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (!quoted && character === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''));
      rows.push([]);
      cell = '';
    } else cell += character;
  }
  return rows.slice(0, -1);
}

describe('the CSV file', () => {
  it('gives back its rows, with quotes, separators and accents', () => {
    const rows = [
      ['groep', 'vraag'],
      ['PLG “één”; graad 4', 'Dertig "boekjes", snel'],
      ['', 'a\nb'],
    ];
    const text = buildCsv(rows);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(readCsv(text, ';')).toEqual([rows[0], rows[1], ['', 'a b']]);
  });

  it.each([
    '=1+1',
    '+27 51 123',
    '-5',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '\r\n=1',
    '＝1',
    '\u200B=1',
    '\uFB291',
    '"=1',
  ])('makes a text of what would be a formula: %j', (cell) => {
    const [[read = ''] = []] = readCsv(buildCsv([[cell]]), ';');
    expect(read).toMatch(/^["\s\p{Cf}]*'/u);
  });

  it('executes nothing, whatever is in it and whichever separator a program takes', () => {
    const nasty = fc.string({ unit: fc.constantFrom(...'=+-@;,|\t\r\n" \'aé＝\uFB29\u200B'), maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.array(nasty, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        for (const separator of [';', ',', '\t', '|'])
          for (const cell of readCsv(buildCsv(rows), separator).flat())
            expect(cell.normalize('NFKC')).not.toMatch(/^[\s\p{Cf}"]*[=+\-@]/u);
      }),
      { numRuns: 2_000 },
    );
  });
});
