import { lesson } from '../../../fixtures/course.ts';
import { type Case, copy, en, remove, write } from './case.ts';

export const fileCases: readonly Case[] = [
  {
    rule: 'unexpected-file',
    name: 'a file that has no place',
    break: write(`${lesson}/notes.txt`, ''),
    told: ``,
  },
  {
    rule: 'unexpected-file',
    name: 'a lesson in a language that is not there',
    break: write(`${lesson}/lesson.af.mdx`, ''),
    told: ``,
  },
  {
    rule: 'picture-type',
    name: 'a picture that is no SVG',
    break: write(`${lesson}/photo.png`, ''),
    told: ``,
  },
  {
    rule: 'folder-name',
    name: 'a folder without a number',
    break: (files) => {
      copy(lesson, 'course/01-first-steps/a-lesson')(files);
      for (const path of [...files.keys()]) if (path.startsWith(`${lesson}/`)) files.delete(path);
    },
    told: ``,
  },
  {
    rule: 'number-twice',
    name: 'two lessons with one number',
    break: copy(lesson, 'course/01-first-steps/01-b-lesson', {
      'slug: a-': 'slug: b-',
      'slug: een-': 'slug: b-',
    }),
    told: ``,
  },
  {
    rule: 'module-missing',
    name: 'a module without module.yaml',
    break: (files) => {
      copy(lesson, 'course/02-more/01-more', { 'slug: a-': 'slug: b-', 'slug: een-': 'slug: b-' })(files);
    },
    told: ``,
  },
  { rule: 'twin-missing', name: 'a lesson without its twin', break: remove(en), told: `` },
  {
    rule: 'twin-missing',
    name: 'a page without its twin',
    break: remove('pages/about.nl.mdx'),
    told: ``,
  },
  {
    rule: 'quiz-missing',
    name: 'a lesson without questions',
    break: remove(`${lesson}/quiz.yaml`),
    told: ``,
  },
];
