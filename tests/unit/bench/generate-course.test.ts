import { describe, expect, it } from 'vitest';
import { generateCourse, nameOf } from '../../../scripts/bench/generate-course.ts';
import { linkedIds } from '../../../src/catalogue/redirects.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import { parseLedger } from '../../../src/check/ledger.ts';
import { loadContentFiles } from '../../../src/check/load-content-files.ts';
import { formatMistakes } from '../../../src/check/mistake.ts';
import { codeOf } from '../../../src/link/code-of.ts';

describe('a generated course', () => {
  const real = loadContentFiles('content');
  const course = generateCourse(real, 33);
  const folders = [...course.keys()].filter((file) => file.endsWith('/quiz.yaml'));

  it('has as many lessons as were asked for, each in both languages', () => {
    expect(folders).toHaveLength(33);
    for (const quiz of folders) {
      for (const language of ['nl', 'en']) {
        expect(course.has(quiz.replace('quiz.yaml', `lesson.${language}.mdx`))).toBe(true);
      }
    }
  });
  it('passes every check that an author’s lesson passes, ledger and minutes included', () => {
    expect(formatMistakes(checkContent(course))).toBe('');
  });
  it('leaves the real lessons as they are, so that one page can be weighed in any course', () => {
    const changed = [...real].filter(([file, text]) => file !== 'ids.json' && course.get(file) !== text);
    expect(changed.map(([file]) => file)).toEqual([]);
  });
  it('is the same each time', () => {
    expect([...generateCourse(real, 33)]).toEqual([...course]);
  });
  it('has no two lessons of the same text', () => {
    const texts = [...course].filter(([file]) => file.endsWith('lesson.nl.mdx')).map(([, text]) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
  it('has no two ids with one code in links, however many lessons it has', { timeout: 60_000 }, () => {
    const ledger = parseLedger(JSON.parse(generateCourse(real, 4_000).get('ids.json') ?? '{}'));
    const codes = linkedIds(ledger).map(({ kind, id }) => codeOf(kind, id));
    expect(new Set(codes).size).toBe(codes.length);
  });
  it('gives no two numbers the same name', () => {
    const names = Array.from({ length: 20_000 }, (_, number) => nameOf(number));
    expect(new Set(names).size).toBe(names.length);
  });
});
