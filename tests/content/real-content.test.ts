import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { addToLedger, ledgerOf, parseLedger, printLedger } from '../../src/check/ledger.ts';
import { loadContentFiles } from '../../src/check/load-content-files.ts';
import { formatMistakes } from '../../src/check/mistake.ts';

const files = loadContentFiles('content');

describe('the real content', () => {
  it('has no mistakes', () => {
    expect(formatMistakes(checkContent(files))).toBe('');
  });

  it('has a ledger as the script writes it, so that a change shows only what changed', () => {
    const text = readFileSync('content/ids.json', 'utf8');
    expect(printLedger(addToLedger(parseLedger(JSON.parse(text)), ledgerOf(files)))).toBe(text);
  });
});
