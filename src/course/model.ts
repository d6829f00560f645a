import { z } from 'astro/zod';

/** A permanent id: lower-case words with hyphens, chosen by the author, never reused. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'Use lower-case letters, digits and single hyphens, starting with a letter.',
  );

/** A text in both languages. */
export const localizedSchema = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

/** `content/course/NN-module/module.yaml`. The folder name without `NN-` is the module's id. */
export const moduleSchema = z.strictObject({
  /** The module's part of the address, per language. */
  slug: z.strictObject({ nl: idSchema, en: idSchema }),
  title: localizedSchema,
  /** One or two sentences: what you can do after this module. */
  summary: localizedSchema,
  /** Lessons that are still being written: shown as "in preparation", never as an empty page. */
  planned: z
    .array(z.strictObject({ id: idSchema, title: localizedSchema, minutes: z.number().int().min(4).max(7) }))
    .default([]),
});

/** The frontmatter of `lesson.nl.mdx` and `lesson.en.mdx`. */
export const lessonSchema = z.strictObject({
  /** The lesson's part of the address in this language. */
  slug: idSchema,
  title: z.string().min(1).max(70),
  /** One sentence: what you can do afterwards. Also the description for search engines and chats. */
  objective: z.string().min(20).max(160),
  /** The stated time, the same in both languages. */
  minutes: z.number().int().min(4).max(7),
});

/** The frontmatter of `content/pages/about.nl.mdx` and its like. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  /** For search engines and chats. */
  description: z.string().min(20).max(170),
});

/** An entry of `content/glossary.yaml`: the key is the term's id. */
export const termSchema = z.strictObject({
  term: localizedSchema,
  /** Afrikaans, only where we are sure. */
  af: z.string().min(1).optional(),
  meaning: localizedSchema,
  /** Other words a reader may search for; both languages together. */
  synonyms: z.array(z.string().min(1)).default([]),
});

/** An entry of `content/sources.yaml`: the key is the source's id. */
export const sourceSchema = z.strictObject({
  /** As a lesson names it: "VVOB 2017". */
  short: z.string().min(1),
  /** The full reference. */
  reference: z.string().min(1),
  /** What we use it for, in words. */
  usedFor: localizedSchema,
  /** What we read of it: the whole, a summary, the opening … */
  read: localizedSchema,
});

/** An entry of `content/faq.yaml`: the key is the question's id and its anchor. */
export const faqSchema = z.strictObject({
  question: localizedSchema,
  answer: localizedSchema,
  /** What the answer rests on. */
  sources: z.array(idSchema).default([]),
  /** Where to read on. */
  lessons: z.array(idSchema).default([]),
});

/** An entry of `content/paths.yaml`: which lessons first for one role; the key is its id and its anchor. */
export const pathSchema = z.strictObject({
  /** The role, as its reader would say it: "I teach". */
  title: localizedSchema,
  about: localizedSchema,
  /** In the order to take them, each with what it is good for. */
  lessons: z.array(z.strictObject({ lesson: idSchema, why: localizedSchema })).min(1),
});

export type ModuleData = z.infer<typeof moduleSchema>;
export type LessonData = z.infer<typeof lessonSchema>;
export type Term = z.infer<typeof termSchema>;
export type Faq = z.infer<typeof faqSchema>;
export type Path = z.infer<typeof pathSchema>;
export type Source = z.infer<typeof sourceSchema>;
