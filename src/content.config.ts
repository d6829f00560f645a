import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { agendaSchema } from './agendas/model.ts';
import {
  faqSchema,
  lessonSchema,
  moduleSchema,
  pageSchema,
  pathSchema,
  sourceSchema,
  termSchema,
} from './course/model.ts';
import { withoutText } from './course/without-text.ts';
import { protocolSchema } from './protocols/model.ts';
import { quizSchema } from './quiz/model.ts';
import { selfScanSchema } from './scan/model.ts';
import { webinarSchema } from './webinar/model.ts';
import { readyMadeSchema } from './workshop/ready-made-model.ts';

/* The only door from content/ to code. Ids carry no `01-`: it orders and is not part of the id. */

const course = './content/course';

/** `01-a/02-b/lesson.nl.mdx` → `a/b/lesson.nl` */
const withoutNumbers = ({ entry }: { entry: string }) =>
  entry.replace(/(^|\/)\d+-/g, '$1').replace(/\.\w+$/, '');

/** Entries of a list file, each with its place: `getCollection` sorts by id, and these are read in the order of the file. */
const numbered = (text: string) =>
  Object.fromEntries(
    Object.entries<object>(parse(text)).map(([id, entry], place) => [id, { ...entry, place }]),
  );
const place = { place: z.number() };

export const collections = {
  modules: defineCollection({
    loader: glob({ base: course, pattern: '*/module.yaml', generateId: withoutNumbers }),
    schema: moduleSchema,
  }),
  lessons: defineCollection({
    loader: withoutText(glob({ base: course, pattern: '*/*/lesson.*.mdx', generateId: withoutNumbers })),
    schema: lessonSchema,
  }),
  quizzes: defineCollection({
    loader: glob({ base: course, pattern: '*/*/quiz.yaml', generateId: withoutNumbers }),
    schema: quizSchema,
  }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: termSchema }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceSchema }),
  faq: defineCollection({
    loader: file('content/faq.yaml', { parser: numbered }),
    schema: faqSchema.extend(place),
  }),
  paths: defineCollection({
    loader: file('content/paths.yaml', { parser: numbered }),
    schema: pathSchema.extend(place),
  }),
  protocols: defineCollection({
    loader: glob({ base: './content/protocols', pattern: '*.yaml', generateId: withoutNumbers }),
    schema: protocolSchema,
  }),
  readyWorkshops: defineCollection({
    loader: glob({ base: './content/workshops', pattern: '*.yaml', generateId: withoutNumbers }),
    schema: readyMadeSchema,
  }),
  agendas: defineCollection({
    loader: glob({ base: './content/agendas', pattern: '*.yaml', generateId: withoutNumbers }),
    schema: agendaSchema,
  }),
  selfScan: defineCollection({
    loader: file('content/self-scan.yaml', { parser: (text) => ({ 'self-scan': parse(text) }) }),
    schema: selfScanSchema,
  }),
  webinars: defineCollection({
    loader: glob({ base: './content/webinars', pattern: '*.yaml' }),
    schema: webinarSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*.mdx', generateId: withoutNumbers }),
    schema: pageSchema,
  }),
};
