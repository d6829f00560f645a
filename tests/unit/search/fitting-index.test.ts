import { describe, expect, it } from 'vitest';
import { buildFittingIndex } from '../../../src/search/fitting-index.ts';
import type { SearchEntry } from '../../../src/search/model.ts';

const stem = (word: string) => word;
const entry = (kind: SearchEntry['kind'], number: number): SearchEntry => ({
  kind,
  title: `${kind} ${number}`,
  context: '',
  href: `/nl/${kind}-${number}/`,
  text: 'some words about it',
});
const course = (lessons: number): SearchEntry[] => [
  entry('term', 1),
  entry('page', 1),
  entry('protocol', 1),
  ...Array.from({ length: lessons }, (_, number) => [
    entry('lesson', number),
    entry('card', number),
    entry('question', number),
    ...(number % 6 === 0 ? [entry('module', number)] : []),
  ]).flat(),
];
const build = (lessons: number, largest: number) =>
  buildFittingIndex('nl', course(lessons), [], stem, largest);

describe('the index that search loads first', () => {
  it('has everything of a course that is small enough', () => {
    const { json, left } = build(5, 10_000);
    expect(left).toEqual([]);
    expect(JSON.parse(json).entries).toHaveLength(course(5).length);
  });
  it('leaves out whole kinds of a larger one, questions and cards before lessons', () => {
    expect(build(100, 10_000).left).toEqual(['card', 'question']);
    expect(build(300, 10_000).left).toEqual(['lesson', 'card', 'question']);
  });
  it('stays within its size in a course of any size', () => {
    for (const lessons of [5, 100, 300, 5000]) {
      expect(build(lessons, 10_000).json.length).toBeLessThanOrEqual(10_000);
    }
  });
  it('always has the words, pages and protocols', () => {
    const { json, left } = build(5000, 300);
    expect(left).toEqual(['module', 'lesson', 'card', 'question']);
    expect(JSON.parse(json).entries).toHaveLength(3);
  });
});
