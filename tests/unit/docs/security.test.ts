import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`tests/'))
  .map((line) => line.split(' | '))
  .map(([threat = '', , tests = '']) => ({
    threat: threat.replace('| ', ''),
    tests: [...tests.matchAll(/`(tests\/[\w./-]+)` “([^”]+)”/g)].map(([, file = '', title = '']) => ({
      file,
      title,
    })),
  }));

describe('docs/security.md', () => {
  it('has a row for each threat, and a test behind each row', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ tests }) => tests.length === 0)).toEqual([]);
  });

  it.each(rows)('names tests that are there: $threat', ({ tests }) => {
    expect(tests.filter((test) => !isThere(test))).toEqual([]);
  });

  it('would be caught naming one that is not', () => {
    expect(isThere({ file: 'tests/server/front.test.ts', title: 'is not for everyone: 999' })).toBe(false);
  });
});

/** The title stands in the file as the name of a test, or as the name of one of its cases. */
function isThere({ file, title }: { file: string; title: string }): boolean {
  if (!existsSync(file)) return false;
  const source = readFileSync(file, 'utf8');
  return [`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) => source.includes(quoted));
}
