import { z } from 'astro/zod';
import { idSchema, localizedSchema } from '../course/model.ts';

/** What a part can be, besides a note. A card or question is named with its lesson: `safe-enough/ladder`. */
export const pieceKinds = ['lesson', 'card', 'question', 'protocol'] as const;

const inLesson = z
  .string()
  .regex(
    /^[a-z0-9-]+\/[a-z0-9-]+$/,
    'Write the lesson, a slash and the card or question: safe-enough/ladder.',
  );

/** One part: exactly one of lesson, card, question, protocol and note. */
const partSchema = z.strictObject({
  lesson: idSchema.optional(),
  card: inLesson.optional(),
  question: inLesson.optional(),
  protocol: idSchema.optional(),
  note: localizedSchema.optional(),
  /** A note for the facilitator only. */
  private: z.boolean().default(false),
  minutes: z.number().int().min(0).max(600),
});

/** `content/workshops/{id}.yaml`: a workshop to start from. */
export const readyMadeSchema = z.strictObject({
  title: localizedSchema,
  /** For whom it is, and what a group has afterwards. */
  about: localizedSchema,
  /** All parts together. */
  minutes: z.number().int().min(5).max(600),
  parts: z.array(partSchema).min(1).max(60),
});

export type ReadyMadeData = z.infer<typeof readyMadeSchema>;
