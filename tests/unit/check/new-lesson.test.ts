import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCheck } from '../../../scripts/check-content.ts';
import { newLesson } from '../../../scripts/new-lesson.ts';
import { validCourse } from '../../fixtures/course.ts';
import { writeFiles } from '../../support/write-files.ts';

describe('newLesson', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leerkring-'));
    const files = validCourse();
    files.set('course/01-first-steps/module.yaml', plannedYaml);
    writeFiles(folder, files);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = (path: string) => readFileSync(join(folder, 'course/01-first-steps', path), 'utf8');

  it('makes a lesson that keeps every rule once its ids are written', () => {
    newLesson(folder, ['first-steps', 'brave-idea', 'Een moedig idee', 'A brave idea']);
    expect(runCheck(folder, false).report).toContain('are new and not in the ledger');
    expect(runCheck(folder, true)).toEqual({
      ok: true,
      report: 'content: 2 lessons, 10 questions, 1 protocol, 1 agenda, no mistakes',
    });
  });

  it('takes the next number, and says what it wrote and what comes next', () => {
    expect(newLesson(folder, ['first-steps', 'brave-idea', 'Een moedig idee', 'A brave idea'])).toBe(
      'Written in content/course/01-first-steps/02-brave-idea: lesson.nl.mdx, lesson.en.mdx, quiz.yaml.\n' +
        'Write your lesson over the example; `npm run dev` shows it at once.\n' +
        'When its ids are final: `npm run check -- --write-ids`.',
    );
    expect(readdirSync(join(folder, 'course/01-first-steps'))).toContain('02-brave-idea');
  });

  it('makes slugs of the titles, whatever they hold', () => {
    newLesson(folder, ['first-steps', 'brave-idea', '3× “Één” idee: $& of \\ ?', 'The group’s "idea"']);
    expect(read('02-brave-idea/lesson.nl.mdx')).toContain('slug: een-idee-of\n');
    expect(read('02-brave-idea/lesson.en.mdx')).toContain('slug: the-groups-idea\n');
    expect(runCheck(folder, true).ok).toBe(true);
  });

  it('gives the id as slug when the title gives none or one that is taken', () => {
    newLesson(folder, ['first-steps', 'brave-idea', '123', 'A lesson']);
    expect(read('02-brave-idea/lesson.nl.mdx')).toContain('slug: brave-idea\n');
    expect(read('02-brave-idea/lesson.en.mdx')).toContain('slug: brave-idea\n');
  });

  it('takes titles from planned, and removes the lesson there and nothing else', () => {
    newLesson(folder, ['first-steps', 'next-lesson']);
    expect(read('02-next-lesson/lesson.nl.mdx')).toContain('title: "De volgende"\n');
    expect(read('02-next-lesson/lesson.en.mdx')).toContain('title: "The next one"\n');
    expect(read('module.yaml')).toBe(plannedYaml.replace(/ {2}- id: next-lesson\n.*\n.*\n/, ''));
    expect(runCheck(folder, true).ok).toBe(true);
  });

  it('keeps the planned minutes in a comment when the example is shorter', () => {
    newLesson(folder, ['first-steps', 'last-lesson']);
    expect(read('02-last-lesson/lesson.nl.mdx')).toMatch(/^minutes: 4 # planned: 7$/m);
  });

  it('removes planned altogether with its last lesson', () => {
    newLesson(folder, ['first-steps', 'next-lesson']);
    newLesson(folder, ['first-steps', 'last-lesson']);
    expect(read('module.yaml')).not.toContain('planned');
    expect(readdirSync(join(folder, 'course/01-first-steps'))).toContain('03-last-lesson');
  });

  it.each([
    [[], 'Which lesson?\n  npm run new:lesson -- <module-id> <lesson-id>'],
    [['first-steps', 'brave-idea', 'Alleen Nederlands'], 'Which lesson?'],
    [['first-step', 'brave-idea', 'A', 'B'], 'There is no module first-step. Did you mean first-steps?'],
    [['elsewhere', 'brave-idea', 'A', 'B'], 'There is no module elsewhere. There are: first-steps.'],
    [['first-steps', 'Brave idea', 'A', 'B'], 'Brave idea cannot be an id. Use lower-case letters'],
    [['first-steps', 'a-lesson', 'A', 'B'], 'The lesson id a-lesson is or was in use.'],
    [['first-steps', 'brave-idea', 'A'.repeat(71), 'B'], 'is too long: at most 70 characters.'],
  ])('refuses %j with a sentence, and writes nothing', (args, sentence) => {
    const before = readdirSync(folder, { recursive: true });
    expect(() => newLesson(folder, args)).toThrow(sentence);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });
});

const plannedYaml = `# First things first.
slug: { nl: eerste-stappen, en: first-steps }
title: { nl: Eerste stappen, en: First steps }
summary:
  nl: "Zo begin je, met woorden die samen zo lang zijn dat een regel van tachtig tekens ze niet kan houden."
  en: How to begin.
planned:
  - id: next-lesson
    title: { nl: "De volgende", en: "The next one" }
    minutes: 4
  - id: last-lesson # the end
    title: { nl: "De laatste", en: "The last one" }
    minutes: 7
`;
