import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../src/i18n/language.ts';
import { selfScanSchema } from '../../src/scan/model.ts';
import { readCourse, readText } from '../support/course-files.ts';

const { blocks } = selfScanSchema.parse(parse(readFileSync('content/self-scan.yaml', 'utf8')));

describe.each(languages)('the self-scan and the lesson on the six building blocks (%s)', (language) => {
  const course = readCourse(language);
  const lesson = course.lessons.find(({ id }) => id === 'six-building-blocks');
  const question = <T extends string>(id: T) => lesson?.questions.find((one) => one.id === id);

  it('name the same blocks, in the same order, with the same words', () => {
    const match = question('block-and-sentence');
    const names = match?.type === 'match' ? match.pairs.map(({ id, left }) => [id, left[language]]) : [];
    expect(blocks.map(({ id, name }) => [id, name[language]])).toEqual(names);
    const self = question('lowest-block');
    expect(blocks.map(({ id }) => id)).toEqual(self?.type === 'self' && self.options.map(({ id }) => id));
  });

  it('lead to the same lessons, and each of them is ready', () => {
    const links = lesson ? readText(lesson).links.map(({ href }) => href) : [];
    const ready = course.lessons.map(({ id }) => id);
    for (const block of blocks) {
      expect(links).toContain(`lesson:${block.lesson}`);
      expect(ready).toContain(block.lesson);
    }
  });
});
