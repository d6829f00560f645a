import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { agendaSchema } from './agendas/model.ts';
import { contentFiles, withoutNumbers } from './build/content-files.ts';
import {
  faqSchema,
  lessonSchema,
  moduleSchema,
  pageSchema,
  pathSchema,
  sourceSchema,
  termSchema,
} from './course/model.ts';
import { protocolSchema } from './protocols/model.ts';
import { quizSchema } from './quiz/model.ts';
import { selfScanSchema } from './scan/model.ts';
import { webinarSchema } from './webinar/model.ts';
import { readyMadeSchema } from './workshop/ready-made-model.ts';

/* The only door from content/ to code. */

const course = './content/course';

/** Entries of a list file, each with its place: `getCollection` sorts by id, and these are read in the order of the file. */
const numbered = (text: string) =>
  Object.fromEntries(
    Object.entries<object>(parse(text)).map(([id, entry], place) => [id, { ...entry, place }]),
  );
const place = { place: z.number() };

export const collections = {
  modules: defineCollection({
    loader: contentFiles(course, '*/module.yaml'),
    schema: moduleSchema,
  }),
  lessons: defineCollection({
    loader: contentFiles(course, '*/*/lesson.*.mdx'),
    schema: lessonSchema,
  }),
  quizzes: defineCollection({
    loader: contentFiles(course, '*/*/quiz.yaml'),
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
    loader: contentFiles('./content/protocols', '*.yaml'),
    schema: protocolSchema,
  }),
  readyWorkshops: defineCollection({
    loader: contentFiles('./content/workshops', '*.yaml'),
    schema: readyMadeSchema,
  }),
  agendas: defineCollection({
    loader: contentFiles('./content/agendas', '*.yaml'),
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
