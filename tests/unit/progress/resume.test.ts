import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/progress/fold.ts';
import type { ProgressEvent } from '../../../src/progress/model.ts';
import { whereToGoOn } from '../../../src/progress/resume.ts';

describe('where to go on', () => {
  const progress = (events: ProgressEvent[]) => fold(events);
  const event = (type: 'lesson-opened' | 'lesson-finished', lesson: string, at: number): ProgressEvent => ({
    id: `${type}-${lesson}`,
    at,
    lesson,
    type,
  });

  it('is nowhere before anything was opened', () => {
    expect(whereToGoOn(progress([]), ['a', 'b'])).toBeUndefined();
  });
  it('is the lesson one was in', () => {
    expect(whereToGoOn(progress([event('lesson-opened', 'b', 1)]), ['a', 'b'])).toEqual({
      lesson: 'b',
      allDone: false,
    });
  });
  it('is the next unfinished lesson after a finished one, then those before it', () => {
    expect(whereToGoOn(progress([event('lesson-finished', 'a', 1)]), ['a', 'b'])?.lesson).toBe('b');
    expect(whereToGoOn(progress([event('lesson-finished', 'b', 1)]), ['a', 'b'])?.lesson).toBe('a');
  });
  it('is the first lesson, to look back, when all are done', () => {
    const all = [event('lesson-finished', 'a', 1), event('lesson-finished', 'b', 2)];
    expect(whereToGoOn(progress(all), ['a', 'b'])).toEqual({ lesson: 'a', allDone: true });
  });
});
