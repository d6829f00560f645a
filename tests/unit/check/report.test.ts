import { describe, expect, it } from 'vitest';
import { loadContentFiles } from '../../../src/check/load-content-files.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { readability } from '../../../src/check/readability.ts';
import { courseComplaints, type LessonReport, reportCourse } from '../../../src/check/report.ts';
import { reportProtocols } from '../../../src/check/report-protocols.ts';
import { protocol, validCourse } from '../../fixtures/course.ts';

const [dutch] = reportCourse(readContent(validCourse()));
const course = (change: Partial<LessonReport>): LessonReport[] => [{ ...(dutch as LessonReport), ...change }];
const complaints = (change: Partial<LessonReport>) =>
  courseComplaints(
    course({
      readability: 80,
      rightAt: [1, 2, 3],
      lengths: { right: [10], other: [10] },
      options: { all: 2, withFeedback: 2 },
      ...change,
    }),
  );

describe('the report of the course', () => {
  it('counts the questions of a lesson by type, and every option with its feedback', () => {
    expect(dutch?.questions).toEqual({
      self: 1,
      single: 1,
      multiple: 1,
      order: 1,
      match: 1,
      fill: 1,
      branch: 1,
    });
    expect(dutch?.options.withFeedback).toBe(dutch?.options.all);
    expect(dutch?.facilitator).toBe(true);
  });

  it('has nothing to complain of in the real course', () => {
    expect(courseComplaints(reportCourse(readContent(loadContentFiles('content'))))).toEqual([]);
  });

  it('complains when the right answers have a favourite place', () => {
    expect(complaints({})).toEqual([]);
    expect(complaints({ rightAt: [1, 1, 2, 3, 1] }).join()).toContain('at place 1 in 60 %');
  });

  it('complains when right options can be told by their length', () => {
    expect(complaints({ lengths: { right: [30], other: [10] } }).join()).toContain('3.00 times as long');
  });

  it('complains of an option without feedback, and of a text that is hard to read', () => {
    expect(complaints({ options: { all: 2, withFeedback: 1 } })).toHaveLength(1);
    expect(complaints({ readability: 20 }).join()).toContain('readability of 20');
  });
});

describe('the report of the protocols', () => {
  it('counts words in each language, minutes, steps, turns and silent ones', () => {
    const files = validCourse();
    const yaml = files.get(protocol) ?? '';
    const of = (text: string) => reportProtocols(readContent(new Map(files).set(protocol, text)));
    const [nl, en] = of(yaml);
    expect([nl?.language, en?.language]).toEqual(['nl', 'en']);
    expect(nl).toMatchObject({ protocol: 'a-round', minutes: 20, steps: 3, turns: 2, silent: 1 });
    const longer = of(yaml.replace('en: "We begin."', 'en: "We begin *in three words*."'));
    expect(longer.map(({ words }) => words)).toEqual([nl?.words, (en?.words ?? 0) + 3]);
  });

  it('has a line for every protocol of the real content, in both languages', () => {
    const reports = reportProtocols(readContent(loadContentFiles('content')));
    expect(reports).toHaveLength(24);
    expect(reports.filter(({ words, sources }) => words < 100 || sources.length === 0)).toEqual([]);
  });
});

describe('readability', () => {
  it('is high for short words in short sentences and low for long ones', () => {
    expect(readability('De kat zit. Het is warm.', 'nl').score).toBeGreaterThan(100);
    expect(readability('The cat sat. It is warm.', 'en').score).toBeGreaterThan(100);
    expect(
      readability('Professionaliseringsinitiatieven veronderstellen organisatieverandering.', 'nl').score,
    ).toBeLessThan(0);
  });

  it('is that of Flesch: eight words, ten syllables, one sentence', () => {
    expect(readability('The quick brown fox jumps over lazy dogs.', 'en').score).toBeCloseTo(
      206.835 - 84.6 * (10 / 8) - 1.015 * 8,
      1,
    );
  });
});
