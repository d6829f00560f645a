import { getCollection, getEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import type { Agenda } from '../agendas/model.ts';
import { pathFor } from '../i18n/addresses.ts';
import type { Language, Localized } from '../i18n/language.ts';
import type { ResumeLesson } from '../progress/resume.ts';
import { aims, type Protocol } from '../protocols/model.ts';
import type { SelfScanContent } from '../scan/model.ts';
import type { Webinar } from '../webinar/model.ts';
import { type ReadyMade, readyMade } from '../workshop/ready-made.ts';
import { arrange, type Course, type Lesson, type Module } from './arrange.ts';
import type { LessonFile } from './lesson-content.ts';
import { type LessonReading, readLesson } from './read-lesson.ts';
import { type Uses, usesIn } from './uses.ts';

/** The whole course in one language, in order. Read from the collections; with doorways the only importer of `astro:content`. */
export const loadCourse = onceABuild(async (language: Language): Promise<Course> => {
  const [modules, lessons, quizzes] = await Promise.all([
    getCollection('modules'),
    getCollection('lessons'),
    getCollection('quizzes'),
  ]);
  return arrange(language, { modules, lessons, quizzes });
});

/** The entries of the glossary, sorted by their term in `language`. */
export async function loadGlossary(language: Language) {
  const entries = await getCollection('glossary');
  return entries.sort((a, b) => a.data.term[language].localeCompare(b.data.term[language], language));
}

/** The sources, sorted as a reference list. */
export async function loadSources() {
  const entries = await getCollection('sources');
  return entries.sort((a, b) => a.data.reference.localeCompare(b.data.reference, 'en'));
}

/** The questions people ask, in the order of the file. */
export async function loadFaq() {
  return (await getCollection('faq')).sort((a, b) => a.data.place - b.data.place);
}

/** The paths by role, in the order of the file, with their lessons; lessons that are not there are left out. */
export async function loadPaths(course: Course): Promise<readonly RolePath[]> {
  const entries = await getCollection('paths');
  entries.sort((a, b) => a.data.place - b.data.place);
  return entries.map(({ id, data }) => {
    const lessons = data.lessons.flatMap(({ lesson: wanted, why }) => {
      const lesson = course.lessons.find((one) => one.id === wanted);
      return lesson ? [{ lesson, why: why[course.language] }] : [];
    });
    return {
      id,
      title: data.title[course.language],
      about: data.about[course.language],
      lessons,
      minutes: lessons.reduce((sum, { lesson }) => sum + lesson.minutes, 0),
    };
  });
}

/** The protocols, by their aim, and the shortest first. */
export async function loadProtocols(): Promise<readonly Protocol[]> {
  const protocols = (await getCollection('protocols')).map(({ id, data }) => ({ id, ...data }));
  return protocols.sort(
    (a, b) =>
      aims.indexOf(a.aim) - aims.indexOf(b.aim) || a.minutes - b.minutes || a.id.localeCompare(b.id, 'en'),
  );
}

/** The workshops to start from, the shortest first. */
export async function loadReadyMade(language: Language): Promise<readonly ReadyMade[]> {
  const entries = await getCollection('readyWorkshops');
  return entries
    .sort((a, b) => a.data.minutes - b.data.minutes || a.id.localeCompare(b.id, 'en'))
    .map(({ id, data }) => readyMade(id, data, language));
}

/** The agendas of whole meetings, first meetings first, and the shortest first. */
export async function loadAgendas(): Promise<readonly Agenda[]> {
  const agendas = (await getCollection('agendas')).map(({ id, data }) => ({ id, ...data }));
  return agendas.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}

/** `about`, `privacy` or `accessibility` in one language. Throws when the file is missing. */
export async function loadPage(id: 'about' | 'privacy' | 'accessibility', language: Language) {
  const entry = await getEntry('pages', `${id}.${language}`);
  if (!entry) throw new Error(`There is no content/pages/${id}.${language}.mdx.`);
  return entry;
}

/** The webinars as their files say; what an organiser changed and who signed up, only the server knows. */
export async function loadWebinars(): Promise<readonly Webinar[]> {
  return (await getCollection('webinars')).map(({ data }) => data);
}

/** The self-scan, in both languages. Throws when its file is missing. */
export async function loadSelfScan(): Promise<SelfScanContent> {
  const entry = await getEntry('selfScan', 'self-scan');
  if (!entry) throw new Error('There is no content/self-scan.yaml.');
  return entry.data;
}

/** The public path of a lesson. */
export function lessonPath(language: Language, lesson: Lesson): string {
  return pathFor(language, 'lesson', { module: lesson.module.slug, lesson: lesson.slug });
}

/** The public path of a lesson by its id; undefined while it is being written. */
export async function loadLessonPath(language: Language, id: string): Promise<string | undefined> {
  const lesson = (await loadCourse(language)).lessons.find((one) => one.id === id);
  return lesson && lessonPath(language, lesson);
}

/** The slugs of a lesson's address in every language, for canonical and twin. */
export function lessonParams(lesson: Lesson): Localized<{ module: string; lesson: string }> {
  const params = (language: Language) => ({
    module: lesson.module.slugs[language],
    lesson: lesson.slugs[language],
  });
  return { nl: params('nl'), en: params('en') };
}

/** The slugs of a module's address in every language. */
export function moduleParams(module: Pick<Module, 'slugs'>): Localized<{ module: string }> {
  return { nl: { module: module.slugs.nl }, en: { module: module.slugs.en } };
}

/** What the resume link needs to know of each lesson, in reading order. */
export function resumeLessons(course: Course): readonly ResumeLesson[] {
  return course.lessons.map((lesson) => ({
    id: lesson.id,
    title: lesson.title,
    href: lessonPath(course.language, lesson),
    minutes: lesson.minutes,
  }));
}

/** Which lessons use which term and source, and link to what, for the links back. */
export const loadUses = onceABuild(async (language: Language): Promise<Uses> => {
  const [course, textOf] = await Promise.all([loadCourse(language), loadLessonTexts()]);
  return usesIn(course, textOf);
});

/** What the author of a lesson wrote. Throws when the lesson is gone. Reads the file, so only while building or developing. */
export async function loadLessonFile({ entryId }: Lesson): Promise<LessonFile> {
  const { filePath: file } = (await getEntry('lessons', entryId)) ?? {};
  if (!file) throw new Error(`The lesson ${entryId} is gone from the collection: run the build again.`);
  return { file, text: readFileSync(file, 'utf8') };
}

/** What stands in each lesson, for the search. Reads the files, so only while building or developing. */
export const loadLessonTexts = onceABuild(async (): Promise<(lesson: Lesson) => LessonReading> => {
  const files = new Map((await getCollection('lessons')).map(({ id, filePath }) => [id, filePath]));
  const read = new Map<string, LessonReading>();
  return ({ entryId }) => {
    const file = files.get(entryId) ?? entryId;
    const reading = read.get(entryId) ?? readLesson(readFileSync(file, 'utf8'), file);
    read.set(entryId, reading);
    return reading;
  };
});

/**
 * A loader that reads once for all pages of a build: nothing changes under it, and with thousands of lessons
 * reading for each page takes longer than the pages do. While developing it reads each time.
 */
export function onceABuild<Read>(load: () => Promise<Read>): () => Promise<Read>;
export function onceABuild<Key extends string, Read>(
  load: (key: Key) => Promise<Read>,
): (key: Key) => Promise<Read>;
export function onceABuild<Read>(load: (key: string) => Promise<Read>) {
  const loaded = new Map<string, Promise<Read>>();
  return (key = '') => {
    const known = import.meta.env.PROD ? loaded.get(key) : undefined;
    const read = known ?? load(key);
    loaded.set(key, read);
    return read;
  };
}

/** Which lessons first for one role, in one language. */
export interface RolePath {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly lessons: readonly { readonly lesson: Lesson; readonly why: string }[];
  /** All of them together. */
  readonly minutes: number;
}
