import type { z } from 'astro/zod';
import { agendaSchema } from '../../agendas/model.ts';
import {
  faqSchema,
  lessonSchema,
  moduleSchema,
  pageSchema,
  pathSchema,
  sourceSchema,
  termSchema,
} from '../../course/model.ts';
import { protocolSchema } from '../../protocols/model.ts';
import { quizSchema } from '../../quiz/model.ts';
import { selfScanSchema } from '../../scan/model.ts';
import { readyMadeSchema } from '../../workshop/ready-made-model.ts';
import { describeIssue } from '../describe-issue.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { type Content, isRecord, keysOf, type MdxFile, twinsOf } from '../read-content.ts';
import type { YamlFile } from '../yaml-file.ts';

/** Every YAML file and every frontmatter is YAML, and keeps the schema of its kind. */
export function checkFields(content: Content): Mistake[] {
  return [
    ...content.modules.flatMap(({ file }) => checkYaml(file, moduleSchema)),
    ...content.lessons.flatMap((lesson) => [
      ...twinsOf(lesson).flatMap((twin) => checkHead(twin, lessonSchema)),
      ...checkYaml(lesson.quiz, quizSchema),
    ]),
    ...content.pages.flatMap((page) => checkHead(page, pageSchema)),
    ...content.protocols.flatMap(({ file }) => checkYaml(file, protocolSchema)),
    ...content.workshops.flatMap(({ file }) => checkYaml(file, readyMadeSchema)),
    ...content.agendas.flatMap(({ file }) => checkYaml(file, agendaSchema)),
    ...content.webinars.flatMap(syntax),
    ...checkEntries(content.glossary, termSchema),
    ...checkEntries(content.sources, sourceSchema),
    ...checkEntries(content.faq, faqSchema),
    ...checkEntries(content.paths, pathSchema),
    ...checkYaml(content.selfScan, selfScanSchema),
    ...syntax(content.ledger),
  ];
}

function checkHead(file: MdxFile, schema: z.ZodType): Mistake[] {
  return file.head
    ? checkYaml(file.head, schema)
    : [mistake('frontmatter-missing', { file: file.file, line: 1 }, {})];
}

function checkYaml(file: YamlFile | undefined, schema: z.ZodType, path: readonly string[] = []): Mistake[] {
  if (!file || file.problem) return syntax(file);
  const data = path.reduce((value, key) => (isRecord(value) ? value[key] : undefined), file.data);
  return (schema.safeParse(data).error?.issues ?? []).flatMap((issue) =>
    describeIssue({ ...issue, path: [...path, ...issue.path] }, file, schema),
  );
}

/** The glossary and the sources: every key is an id, every value keeps the schema. */
function checkEntries(file: YamlFile | undefined, schema: z.ZodType): Mistake[] {
  if (!file || file.problem) return syntax(file);
  return keysOf(file).flatMap((key) => [
    ...(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key)
      ? []
      : [
          mistake(
            'field-form',
            { file: file.file, line: file.lineOf([key]) },
            {
              field: key,
              value: key,
              hint: 'Use lower-case letters, digits and single hyphens, starting with a letter.',
            },
          ),
        ]),
    ...checkYaml(file, schema, [key]),
  ]);
}

function syntax(file: YamlFile | undefined): Mistake[] {
  if (!file?.problem) return [];
  const { message, line } = file.problem;
  return [mistake('yaml-syntax', { file: file.file, line }, { problem: message, hint: hintFor(message) })];
}

function hintFor(problem: string): string {
  if (/nested mappings|implicit/i.test(problem)) return 'A text with a colon stands in "double quotes".';
  if (/unique/.test(problem)) return 'Remove one of the two, or give it another name.';
  if (/closing .*quote/.test(problem)) return 'Write a quote at the end of the text too.';
  return 'Compare with the lines around it: two spaces per level, and "double quotes" around a text.';
}
