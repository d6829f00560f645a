import { z } from 'astro/zod';
import { idSchema, localizedSchema } from '../course/model.ts';

/** How many levels a block has: 0 (nothing yet) to 3 (strong). */
const levels = 4;
/** The factors of the pilot that lesson 1.3 names; plot, paper and texts count on this number. */
const blocks = 6;

/** One building block of `content/self-scan.yaml`. */
export const scanBlockSchema = z.strictObject({
  /** Permanent: what readers chose is kept under it. */
  id: idSchema,
  name: localizedSchema,
  /** One sentence: what one sees people do where this block is strong. */
  strong: localizedSchema,
  /** What one sees at 0, 1, 2 and 3, in this order. */
  levels: z.array(localizedSchema).length(levels),
  /** A question to begin the talk with when this block stands lowest. */
  talk: localizedSchema,
  /** The lesson to begin with when this block stands lowest. */
  lesson: idSchema,
  sources: z.array(idSchema).default([]),
});

/** `content/self-scan.yaml`. */
export const selfScanSchema = z.strictObject({
  title: localizedSchema,
  /** For search engines and chats. */
  description: z.strictObject({ nl: z.string().min(20).max(170), en: z.string().min(20).max(170) }),
  /** Why one would do it. */
  introduction: localizedSchema,
  /** How to choose. */
  how: localizedSchema,
  /** Where the blocks come from, and what is our own; below the blocks, with their sources. */
  origin: localizedSchema,
  /** What the introduction rests on. */
  sources: z.array(idSchema).default([]),
  blocks: z.array(scanBlockSchema).length(blocks),
});

export type SelfScanContent = z.infer<typeof selfScanSchema>;
