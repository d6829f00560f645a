import { describe, expect, it } from 'vitest';
import { buildCsv } from '../../../src/organiser/csv.ts';
import { checkRandomRows, readCsv } from '../../support/random-csv.ts';

describe('a CSV file', () => {
  it('begins with a byte order mark, ends its lines with CR LF and quotes every cell', () => {
    expect(
      buildCsv([
        ['Naam', 'Zoë "Zo" Nel'],
        ['a,b', 'c\nd'],
      ]),
    ).toBe('\uFEFF"Naam","Zoë ""Zo"" Nel"\r\n"a,b","c\nd"\r\n');
  });

  it.each([
    '=1+1',
    '+27 51 400',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    ' =1',
    '\u200B=1',
    '\uFEFF=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '﹦1',
    '−1',
    '=HYPERLINK("http://evil.example","x")',
  ])('has no cell that a spreadsheet would run: %j', (cell) => {
    const [[read = ''] = []] = readCsv(buildCsv([[cell]]));
    expect(read).toBe(`'${cell.replaceAll('\0', '')}`);
  });

  it.each(['Naledi Mokoena', 'O’Connor', "'t Hooft", '2026-11-24T08:00:00.000Z', 'naledi@example.org', ''])(
    'leaves alone what is no formula: %j',
    (cell) => {
      expect(readCsv(buildCsv([[cell]]))).toEqual([[cell]]);
    },
  );

  it('has no cell that begins with a form of these signs, whichever of all characters it is', () => {
    const forms = Array.from({ length: 0x11_0000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((sign) => /^[=+@-]/.test(sign.normalize('NFKC')));
    expect(forms.length).toBeGreaterThan(15);
    const read = readCsv(buildCsv(forms.map((sign) => [`${sign}1`])));
    expect(read.filter(([cell]) => !cell?.startsWith("'"))).toEqual([]);
  });

  it('of 500 random rows reads back equal, and has no cell that begins like a formula', () => {
    expect(checkRandomRows(500, 7)).toEqual({ rows: 500, different: 0, formulas: 0 });
  });

  it('would be caught by this test if it let formulas through', () => {
    const bare = (rows: readonly (readonly string[])[]) =>
      rows.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
    expect(checkRandomRows(500, 7, bare).formulas).toBeGreaterThan(50);
    const unquoted = (rows: readonly (readonly string[])[]) =>
      rows.map((cells) => `${cells.join(',')}\r\n`).join('');
    expect(checkRandomRows(500, 7, unquoted).different).toBeGreaterThan(50);
  });
});
