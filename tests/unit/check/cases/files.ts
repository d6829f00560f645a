import { lesson } from '../../../fixtures/course.ts';
import { type Case, copy, en, quiz, remove, told, write } from './case.ts';

export const fileCases: readonly Case[] = [
  {
    rule: 'unexpected-file',
    name: 'a file that has no place',
    break: write(`${lesson}/notes.txt`, ''),
    told: told(
      'course/01-first-steps/01-a-lesson/notes.txt',
      1,
      'This file has no place here.',
      'content/README.md shows which files there are: move, rename or remove it.',
    ),
  },
  {
    rule: 'unexpected-file',
    name: 'a lesson in a language that is not there',
    break: write(`${lesson}/lesson.af.mdx`, ''),
    told: told(
      'course/01-first-steps/01-a-lesson/lesson.af.mdx',
      1,
      'This file has no place here.',
      'content/README.md shows which files there are: move, rename or remove it.',
    ),
  },
  {
    rule: 'picture-type',
    name: 'a picture that is no SVG',
    break: write(`${lesson}/photo.png`, ''),
    told: told(
      'course/01-first-steps/01-a-lesson/photo.png',
      1,
      'This picture is PNG; drawings are SVG.',
      'Draw it as an SVG: small, sharp at every size, readable in the dark.',
    ),
  },
  {
    rule: 'folder-name',
    name: 'a folder without a number',
    break: (files) => {
      copy(lesson, 'course/01-first-steps/a-lesson')(files);
      for (const path of [...files.keys()]) if (path.startsWith(`${lesson}/`)) files.delete(path);
    },
    told: told(
      'course/01-first-steps/a-lesson',
      1,
      'The folder `a-lesson` is not two digits, a hyphen and an id.',
      'Name it like `01-what-is-a-plc`: lower-case letters, digits and single hyphens.',
    ),
  },
  {
    rule: 'number-twice',
    name: 'two lessons with one number',
    break: copy(lesson, 'course/01-first-steps/01-b-lesson', {
      'slug: a-': 'slug: b-',
      'slug: een-': 'slug: b-',
    }),
    told: told(
      'course/01-first-steps/01-b-lesson',
      1,
      'The folders `01-a-lesson` and `01-b-lesson` have the same number.',
      'Give each its own number: it decides the order. The id behind the number stays.',
    ),
  },
  {
    rule: 'module-missing',
    name: 'a module without module.yaml',
    break: (files) => {
      copy(lesson, 'course/02-more/01-more', { 'slug: a-': 'slug: b-', 'slug: een-': 'slug: b-' })(files);
    },
    told: told(
      'course/02-more/module.yaml',
      1,
      'The module `more` has no module.yaml.',
      'Copy module.yaml from another module and write its slug, title and summary.',
    ),
  },
  {
    rule: 'twin-missing',
    name: 'a lesson without its twin',
    break: remove(en),
    told: told(
      en,
      1,
      'lesson.en.mdx is missing.',
      'Copy lesson.nl.mdx to lesson.en.mdx and translate it; ids stay the same.',
    ),
  },
  {
    rule: 'twin-missing',
    name: 'a page without its twin',
    break: remove('pages/about.nl.mdx'),
    told: told(
      'pages/about.nl.mdx',
      1,
      'about.nl.mdx is missing.',
      'Copy about.en.mdx to about.nl.mdx and translate it; ids stay the same.',
    ),
  },
  {
    rule: 'quiz-missing',
    name: 'a lesson without questions',
    break: remove(`${lesson}/quiz.yaml`),
    told: told(
      quiz,
      1,
      'The lesson has no quiz.yaml.',
      'Copy quiz.yaml from another lesson, give the questions new ids and write them in both languages.',
    ),
  },
];
