import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { keepReadings, yamlOnce } from '../../../src/check/readings.ts';
import { validCourse } from '../../fixtures/course.ts';

describe('the readings of files', () => {
  it('are made once, until the text of the file changes', () => {
    const readings = keepReadings();
    const made: string[] = [];
    const read = (file: string, text: string) =>
      readings('length', file, text, () => {
        made.push(`${file} ${text}`);
        return text.length;
      });
    expect([read('a', 'one'), read('a', 'one'), read('b', 'one')]).toEqual([3, 3, 3]);
    expect([read('a', 'three'), read('a', 'three'), read('a', 'one')]).toEqual([5, 5, 3]);
    expect(made).toEqual(['a one', 'b one', 'a three', 'a one']);
  });

  it('are told apart by what was made of the file', () => {
    const readings = keepReadings();
    expect(readings('length', 'a', 'one', () => 3)).toBe(3);
    expect(readings('first', 'a', 'one', () => 'o')).toBe('o');
  });

  it('are shared by the rules, and after an edit only the edited file is read again', () => {
    const readings = keepReadings();
    const files = validCourse();
    checkContent(files, readings);
    const asked: string[] = [];
    checkContent(new Map(files).set('glossary.yaml', 'x: 1'), (kind, file, text, read) =>
      readings(kind, file, text, () => {
        asked.push(file);
        return read();
      }),
    );
    expect(new Set(asked)).toEqual(new Set(['glossary.yaml']));
  });

  it('give the YAML of a file', () => {
    expect(yamlOnce(keepReadings(), 'a.yaml', 'a: 1').data).toEqual({ a: 1 });
  });
});
