import { describe, expect, it } from 'vitest';
import {
  arrange,
  type CourseEntries,
  minutesOf,
  neighbours,
  plannedBeads,
} from '../../../src/course/arrange.ts';

const module = (folder: string, planned: string[] = []) => ({
  id: `${folder.replace(/^\d+-/, '')}/module`,
  filePath: `content/course/${folder}/module.yaml`,
  data: {
    slug: { nl: `${folder}-nl`, en: `${folder}-en` },
    title: { nl: `Titel ${folder}`, en: `Title ${folder}` },
    summary: { nl: 'Kort', en: 'Short' },
    planned: planned.map((id) => ({ id, title: { nl: id, en: id }, minutes: 6 })),
  },
});

const lesson = (moduleFolder: string, folder: string, language: 'nl' | 'en', minutes = 5) => {
  const path = `${moduleFolder}/${folder}`;
  return {
    id: `${path.replace(/(^|\/)\d+-/g, '$1')}/lesson.${language}`,
    filePath: `content/course/${path}/lesson.${language}.mdx`,
    data: {
      slug: `${folder.replace(/^\d+-/, '')}-${language}`,
      title: folder,
      objective: 'Je herkent iets dat ertoe doet.',
      minutes,
    },
  };
};

const quiz = (module: string, lesson: string) => ({
  id: `${module}/${lesson}/quiz`,
  data: { questions: [] },
});

const entries: CourseEntries = {
  modules: [module('10-late'), module('02-early', ['to-write'])],
  lessons: [
    lesson('02-early', '10-tenth', 'nl'),
    lesson('02-early', '10-tenth', 'en'),
    lesson('02-early', '02-second', 'nl'),
    lesson('02-early', '02-second', 'en'),
    lesson('10-late', '01-last', 'nl'),
    lesson('10-late', '01-last', 'en'),
  ],
  quizzes: [quiz('early', 'tenth'), quiz('early', 'second'), quiz('late', 'last')],
};

describe('arranging the course', () => {
  const course = arrange('nl', entries);

  it('orders modules and lessons by the number of their folder, ten after two', () => {
    expect(course.modules.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(course.lessons.map(({ id }) => id)).toEqual(['second', 'tenth', 'last']);
  });

  it('numbers lessons within their module from one', () => {
    expect(course.lessons.map(({ number }) => number)).toEqual([1, 2, 1]);
  });

  it('keeps to one language and knows the address of the twin', () => {
    expect(course.lessons[0]?.slug).toBe('second-nl');
    expect(course.lessons[0]?.slugs).toEqual({ nl: 'second-nl', en: 'second-en' });
  });

  it('links previous and next across modules, and none at the ends', () => {
    expect(neighbours(course, 'tenth').previous?.id).toBe('second');
    expect(neighbours(course, 'tenth').next?.id).toBe('last');
    expect(neighbours(course, 'second').previous).toBeUndefined();
    expect(neighbours(course, 'last').next).toBeUndefined();
  });

  it('numbers planned lessons after the ready ones and counts their minutes apart', () => {
    expect(course.modules[0]?.planned[0]).toMatchObject({ id: 'to-write', number: 3 });
    expect(course.modules[0] && minutesOf(course.modules[0])).toEqual({ ready: 10, planned: 6 });
    expect(plannedBeads(course)).toEqual(['to-write']);
  });

  it('refuses a lesson without its twin, by name', () => {
    const alone = { ...entries, lessons: [lesson('02-early', '02-second', 'nl')] };
    expect(() => arrange('nl', alone)).toThrow('Lesson second has no lesson.en.mdx.');
  });
});
