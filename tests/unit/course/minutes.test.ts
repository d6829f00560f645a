import { describe, expect, it } from 'vitest';
import { estimateMinutes } from '../../../src/course/minutes.ts';
import { type Question, questionSchema } from '../../../src/quiz/model.ts';

const both = (words: number) => ({ nl: 'woord '.repeat(words), en: 'word '.repeat(words) });
const single: Question = questionSchema.parse({
  id: 'one',
  type: 'single',
  prompt: both(20),
  options: [
    { id: 'a', right: true, text: both(10), feedback: both(10) },
    { id: 'b', text: both(10), feedback: both(20) },
  ],
});

describe('estimateMinutes', () => {
  it('is half a minute for an empty lesson: the step for this week', () => {
    expect(estimateMinutes({ words: 0 }, [], 'nl')).toBe(0.5);
  });

  it('adds a minute for every 180 words', () => {
    expect(estimateMinutes({ words: 360 }, [], 'en')).toBe(2.5);
  });

  it('adds for a question its words, one feedback and a quarter of a minute to think', () => {
    expect(estimateMinutes({ words: 120 }, [single], 'nl')).toBeCloseTo((120 + 60) / 180 + 0.25 + 0.5);
  });

  it('counts the words of the language asked for', () => {
    const longer: Question = { ...single, prompt: { ...both(20), en: 'word '.repeat(200) } };
    expect(estimateMinutes({ words: 0 }, [longer], 'en')).toBeCloseTo(
      estimateMinutes({ words: 0 }, [longer], 'nl') + 1,
    );
  });
});
