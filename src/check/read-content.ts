import type { z } from 'astro/zod';
import { type AgendaData, agendaSchema } from '../agendas/model.ts';
import { splitFrontmatter } from '../course/frontmatter.ts';
import { type LessonData, lessonSchema, type ModuleData, moduleSchema } from '../course/model.ts';
import { type LessonReading, readLesson } from '../course/read-lesson.ts';
import { type Language, languages } from '../i18n/language.ts';
import { type ProtocolData, protocolSchema } from '../protocols/model.ts';
import { type Question, questionSchema } from '../quiz/model.ts';
import { type ReadyMadeData, readyMadeSchema } from '../workshop/ready-made-model.ts';
import { keepReadings, type Readings, yamlOnce } from './readings.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/**
 * Reads every file of `content/` once, for all rules. Never throws: what cannot be read is undefined. With the
 * `readings` of a time before it reads only what changed.
 */
export function readContent(files: ContentFiles, readings = keepReadings()): Content {
  const yaml = (file: string) => {
    const text = files.get(file);
    return text === undefined ? undefined : yamlOnce(readings, file, text);
  };
  const mdx = (file: string): MdxFile | undefined => {
    const text = files.get(file);
    return text === undefined ? undefined : readings('mdx', file, text, () => readMdx(file, text));
  };
  const lessonFile = (file: string): LessonFile | undefined => {
    const text = files.get(file);
    return text === undefined ? undefined : readings('lesson', file, text, () => readLessonFile(file, text));
  };
  const quiz = (file: string): QuizFile | undefined => {
    const text = files.get(file);
    if (text === undefined) return undefined;
    return readings('quiz', file, text, () => quizOf(yamlOnce(readings, file, text)));
  };
  const folders = (below: string) =>
    [...new Set([...files.keys()].flatMap((file) => folderBelow(file, below) ?? []))].sort((a, b) =>
      a.localeCompare(b, 'en', { numeric: true }),
    );
  const modules = folders('course').map((folder): ModuleFolder => {
    const path = `course/${folder}`;
    const file = yaml(`${path}/module.yaml`);
    return {
      path,
      id: idOfFolder(folder),
      file,
      data: dataOf(moduleSchema, file?.data),
      lessons: folders(path).map((name) => ({
        path: `${path}/${name}`,
        id: idOfFolder(name),
        module: idOfFolder(folder),
        nl: lessonFile(`${path}/${name}/lesson.nl.mdx`),
        en: lessonFile(`${path}/${name}/lesson.en.mdx`),
        quiz: quiz(`${path}/${name}/quiz.yaml`),
      })),
    };
  });
  const named = (pattern: RegExp) => [...files.keys()].filter((file) => pattern.test(file)).sort();
  return {
    files,
    readings,
    modules,
    lessons: modules.flatMap(({ lessons }) => lessons),
    glossary: yaml('glossary.yaml'),
    sources: yaml('sources.yaml'),
    faq: yaml('faq.yaml'),
    paths: yaml('paths.yaml'),
    selfScan: yaml('self-scan.yaml'),
    ledger: files.get('ids.json') === undefined ? undefined : yaml('ids.json'),
    pages: named(/^pages\/[^/]+\.mdx$/).flatMap((file) => mdx(file) ?? []),
    protocols: named(/^protocols\/[^/]+\.yaml$/).flatMap((name): ProtocolFile[] => {
      const file = yaml(name);
      const id = name.replace(/^.*\/|\.yaml$/g, '');
      return file ? [{ id, file, data: dataOf(protocolSchema, file.data) }] : [];
    }),
    workshops: named(/^workshops\/[^/]+\.yaml$/).flatMap((name): ReadyMadeFile[] => {
      const file = yaml(name);
      return file ? [{ file, data: dataOf(readyMadeSchema, file.data) }] : [];
    }),
    agendas: named(/^agendas\/[^/]+\.yaml$/).flatMap((name): AgendaFile[] => {
      const file = yaml(name);
      const id = name.replace(/^.*\/|\.yaml$/g, '');
      return file ? [{ id, file, data: dataOf(agendaSchema, file.data) }] : [];
    }),
    webinars: named(/^webinars\/[^/]+\.yaml$/).flatMap((file) => yaml(file) ?? []),
  };
}

/** The lesson's files that are there, each with its language. */
export function twinsOf(lesson: LessonFolder): (LessonFile & { readonly language: Language })[] {
  return languages.flatMap((language) => {
    const file = lesson[language];
    return file ? [{ ...file, language }] : [];
  });
}

/** The ids in `planned`, also when another field of module.yaml is wrong. */
export function plannedIds({ file }: ModuleFolder): string[] {
  const planned = isRecord(file?.data) && Array.isArray(file.data.planned) ? file.data.planned : [];
  return planned.map((lesson: unknown) => (isRecord(lesson) ? String(lesson.id ?? '') : ''));
}

/** The keys of a YAML mapping, such as the ids in the glossary. */
export function keysOf(file: YamlFile | undefined): string[] {
  return isRecord(file?.data) ? Object.keys(file.data) : [];
}

/** `01-what-is-a-plc` is `what-is-a-plc`. */
export function idOfFolder(folder: string): string {
  return folder.replace(/^\d+-/, '');
}

/** True for a mapping. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function folderBelow(file: string, below: string): string[] | undefined {
  if (!file.startsWith(`${below}/`)) return undefined;
  const [folder, ...rest] = file.slice(below.length + 1).split('/');
  return folder && rest.length > 0 ? [folder] : undefined;
}

function readMdx(file: string, text: string): MdxFile {
  const { head } = splitFrontmatter(text);
  return { file, reading: readLesson(text, file), head: head === undefined ? head : readYaml(file, head) };
}

function readLessonFile(file: string, text: string): LessonFile {
  const read = readMdx(file, text);
  return { ...read, data: dataOf(lessonSchema, read.head?.data) };
}

function quizOf(file: YamlFile): QuizFile {
  const list = isRecord(file.data) && Array.isArray(file.data.questions) ? file.data.questions : [];
  const questions = list.map((raw: unknown, index): QuestionEntry => {
    const path = ['questions', index];
    return {
      id: isRecord(raw) && typeof raw.id === 'string' ? raw.id : '',
      line: file.lineOf(path),
      lineOf: (below) => file.lineOf([...path, ...below]),
      data: dataOf(questionSchema, raw),
    };
  });
  return { ...file, questions };
}

function dataOf<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> | undefined {
  const result = schema.safeParse(raw);
  return result.success ? result.data : undefined;
}

/** The text of every file, by its path below `content/`. */
export type ContentFiles = ReadonlyMap<string, string>;

export interface Content {
  readonly files: ContentFiles;
  /** For a rule that looks at one file at a time. */
  readonly readings: Readings;
  readonly modules: readonly ModuleFolder[];
  /** All lessons of all modules. */
  readonly lessons: readonly LessonFolder[];
  readonly glossary: YamlFile | undefined;
  readonly sources: YamlFile | undefined;
  readonly faq: YamlFile | undefined;
  readonly paths: YamlFile | undefined;
  readonly selfScan: YamlFile | undefined;
  /** `ids.json`: JSON is YAML. */
  readonly ledger: YamlFile | undefined;
  readonly pages: readonly MdxFile[];
  readonly protocols: readonly ProtocolFile[];
  readonly workshops: readonly ReadyMadeFile[];
  readonly agendas: readonly AgendaFile[];
  readonly webinars: readonly YamlFile[];
}

export interface ModuleFolder {
  /** Below `content/`. */
  readonly path: string;
  readonly id: string;
  readonly file: YamlFile | undefined;
  /** Undefined when the file is missing or breaks its schema. */
  readonly data: ModuleData | undefined;
  readonly lessons: readonly LessonFolder[];
}

export interface LessonFolder extends Readonly<Record<Language, LessonFile | undefined>> {
  readonly path: string;
  readonly id: string;
  /** The id of its module. */
  readonly module: string;
  readonly quiz: QuizFile | undefined;
}

export interface MdxFile {
  readonly file: string;
  readonly reading: LessonReading;
  /** The frontmatter; undefined when there is none. */
  readonly head: YamlFile | undefined;
}

export interface LessonFile extends MdxFile {
  /** Undefined when the frontmatter breaks its schema. */
  readonly data: LessonData | undefined;
}

export interface QuizFile extends YamlFile {
  readonly questions: readonly QuestionEntry[];
}

export interface ProtocolFile {
  /** The name of the file. */
  readonly id: string;
  readonly file: YamlFile;
  /** Undefined when it breaks its schema. */
  readonly data: ProtocolData | undefined;
}

export interface ReadyMadeFile {
  readonly file: YamlFile;
  /** Undefined when it breaks its schema. */
  readonly data: ReadyMadeData | undefined;
}

export interface AgendaFile {
  /** The name of the file. */
  readonly id: string;
  readonly file: YamlFile;
  /** Undefined when it breaks its schema. */
  readonly data: AgendaData | undefined;
}

export interface QuestionEntry {
  /** Empty when it has none. */
  readonly id: string;
  readonly line: number;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Undefined when it breaks its schema. */
  readonly data: Question | undefined;
}
