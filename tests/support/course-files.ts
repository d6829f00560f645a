import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Agenda, agendaSchema } from '../../src/agendas/model.ts';
import { arrange, type Course, type Lesson } from '../../src/course/arrange.ts';
import { lessonSchema, moduleSchema, type Term, termSchema } from '../../src/course/model.ts';
import { type LessonReading, readLesson } from '../../src/course/read-lesson.ts';
import type { Language } from '../../src/i18n/language.ts';
import { type Protocol, protocolSchema } from '../../src/protocols/model.ts';
import { quizSchema } from '../../src/quiz/model.ts';

const folder = 'content/course';

/** The real course in one language, read from `content/` without Astro. */
export function readCourse(language: Language): Course {
  return arrange(language, {
    modules: entries('*/module.yaml', (text) => moduleSchema.parse(parse(text))),
    lessons: entries('*/*/lesson.*.mdx', (text) => lessonSchema.parse(parse(text.split('---')[1] ?? ''))),
    quizzes: entries('*/*/quiz.yaml', (text) => quizSchema.parse(parse(text))),
  });
}

/** The text of a lesson of the real course. */
export function readText(lesson: Lesson): LessonReading {
  const found = entries('*/*/lesson.*.mdx', (text) => text).find(({ id }) => id === lesson.entryId);
  return readLesson(found?.data ?? '', lesson.entryId);
}

/** The real glossary. */
export function readGlossary(): { id: string; data: Term }[] {
  const terms: Record<string, unknown> = parse(readFileSync('content/glossary.yaml', 'utf8'));
  return Object.entries(terms).map(([id, term]) => ({ id, data: termSchema.parse(term) }));
}

/** The real protocols, in the order of their files. */
export function readProtocols(): Protocol[] {
  return globSync('content/protocols/*.yaml')
    .sort()
    .map((path) => ({
      id: path.replace(/^.*\/|\.yaml$/g, ''),
      ...protocolSchema.parse(parse(readFileSync(path, 'utf8'))),
    }));
}

/** The real agendas, in the order of their files. */
export function readAgendas(): Agenda[] {
  return globSync('content/agendas/*.yaml')
    .sort()
    .map((path) => ({
      id: path.replace(/^.*\/|\.yaml$/g, ''),
      ...agendaSchema.parse(parse(readFileSync(path, 'utf8'))),
    }));
}

function entries<T>(pattern: string, read: (text: string) => T) {
  return globSync(`${folder}/${pattern}`).map((filePath) => ({
    id: filePath
      .slice(folder.length + 1)
      .replace(/(^|\/)\d+-/g, '$1')
      .replace(/\.\w+$/, ''),
    filePath,
    data: read(readFileSync(filePath, 'utf8')),
  }));
}
