import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/course/arrange.ts';
import { languages } from '../../../src/i18n/language.ts';
import type { Question } from '../../../src/quiz/model.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { entriesOf } from '../../../src/search/entries.ts';
import { readCourse, readText } from '../../support/course-files.ts';
import { realIndex } from '../../support/search-index.ts';

const real = { nl: await realIndex('nl'), en: await realIndex('en') };

describe.each(languages)('the entries of the real course (%s)', (language) => {
  const { entries, file, index } = real[language];
  const course = readCourse(language);

  it('hold every lesson, question and term once', () => {
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
    expect(count('lesson')).toBe(course.lessons.length);
    expect(count('question')).toBe(course.lessons.flatMap(({ questions }) => questions).length);
    expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length);
  });

  it('hold the cards of every lesson', () => {
    const cards = course.lessons.map(
      ({ title }) => entries.filter(({ kind, context }) => kind === 'card' && context === title).length,
    );
    expect(Math.min(...cards)).toBeGreaterThanOrEqual(4);
  });

  it('hold the scenario of a lesson like a card', () => {
    expect(entries.find(({ href }) => href.endsWith('#dineo'))).toMatchObject({
      kind: 'card',
      context: course.lessons[0]?.title,
      text: expect.stringContaining('Bethlehem'),
    });
  });

  it('are addressed below their own language', () => {
    expect(entries.filter(({ href }) => !href.startsWith(`/${language}/`))).toEqual([]);
  });

  it('hold no option, no feedback and no answer', () => {
    const secret = 'geheimwoord';
    const hidden = withQuestions(course, (question) => ({
      ...replaceTexts(question, secret),
      prompt: question.prompt,
    }));
    expect(JSON.stringify(hidden)).toContain(secret);
    const packed = buildIndex(
      language,
      entriesOf({ course: hidden, textOf: readText, protocols: [], glossary: [], pages: [] }),
      [],
      index.stem,
    );
    expect(JSON.stringify(packed)).not.toContain(secret);
  });

  it('come out of the index file as they went in', () => {
    expect(index.entries.map(({ kind, title, context, href }) => ({ kind, title, context, href }))).toEqual(
      entries.map(({ kind, title, context, href }) => ({ kind, title, context, href })),
    );
    expect(file.entries.filter(([, , href]) => href.startsWith('#')).length).toBeGreaterThan(40);
  });
});

function withQuestions(course: Course, change: (question: Question) => Question): Course {
  const changed = (lesson: Course['lessons'][number]) => ({
    ...lesson,
    questions: lesson.questions.map(change),
  });
  return {
    ...course,
    lessons: course.lessons.map(changed),
    modules: course.modules.map((module) => ({ ...module, lessons: module.lessons.map(changed) })),
  };
}

/** The same question with one word for each of its texts. */
function replaceTexts<T>(value: T, word: string): T {
  return JSON.parse(JSON.stringify(value), (key, inner) =>
    typeof inner === 'string' && !['id', 'type'].includes(key) ? word : inner,
  );
}
