import { z } from 'astro/zod';
import { idSchema, localizedSchema } from '../course/model.ts';

/** What every question has. `id` is unique within its lesson and permanent. */
const base = {
  id: idSchema,
  /** The question itself. */
  prompt: localizedSchema,
  /** A nudge before answering, shown on request. */
  hint: localizedSchema.optional(),
  /** True for questions that go to the review deck (★ in the course plan). */
  review: z.boolean().default(false),
  /** True for the question asked before reading: "You first". */
  opening: z.boolean().default(false),
};

/** Feedback says what the choice does, why, and what next: at most 30 words. */
const option = z.strictObject({ id: idSchema, text: localizedSchema, feedback: localizedSchema });
const scoredOption = option.extend({ right: z.boolean().default(false) });

/** Choose one: exactly one option is right. */
const single = z.strictObject({
  ...base,
  type: z.literal('single'),
  options: z.array(scoredOption).min(2).max(6),
});

/** Choose all that fit: at least one option is right, at least one is not. */
const multiple = z.strictObject({
  ...base,
  type: z.literal('multiple'),
  options: z.array(scoredOption).min(3).max(7),
});

/** Put in order. The items stand in the right order here and are shuffled for the reader. */
const order = z.strictObject({
  ...base,
  type: z.literal('order'),
  items: z
    .array(z.strictObject({ id: idSchema, text: localizedSchema, feedback: localizedSchema }))
    .min(3)
    .max(7),
});

/** Match pairs. `feedback` is the reason this pair belongs together. */
const match = z.strictObject({
  ...base,
  type: z.literal('match'),
  pairs: z
    .array(
      z.strictObject({
        id: idSchema,
        left: localizedSchema,
        right: localizedSchema,
        feedback: localizedSchema,
      }),
    )
    .min(3)
    .max(7),
});

/** Fill the blank: `text` holds `___` once. Answers are compared without case, accents or spaces at the ends. */
const fill = z.strictObject({
  ...base,
  type: z.literal('fill'),
  text: localizedSchema,
  /** Every answer that counts as right; the first is the one shown in the key. */
  accepted: z.strictObject({ nl: z.array(z.string().min(1)).min(1), en: z.array(z.string().min(1)).min(1) }),
  feedback: z.strictObject({
    right: localizedSchema,
    /** For any other answer. */
    other: localizedSchema,
  }),
  /** Wrong answers that deserve their own feedback. */
  near: z
    .array(
      z.strictObject({
        id: idSchema,
        answers: z.strictObject({
          nl: z.array(z.string().min(1)).min(1),
          en: z.array(z.string().min(1)).min(1),
        }),
        feedback: localizedSchema,
      }),
    )
    .default([]),
});

/** One step of a branching scenario. An option may lead to a next step. */
export interface BranchStep {
  readonly prompt: { nl: string; en: string };
  readonly options: readonly BranchOption[];
}
/** `feedback` tells what happens when you choose this; `right` marks the way we would go. */
export interface BranchOption {
  readonly id: string;
  readonly text: { nl: string; en: string };
  readonly feedback: { nl: string; en: string };
  readonly right: boolean;
  readonly next?: BranchStep | undefined;
}
const branchOption: z.ZodType<BranchOption> = z.lazy(() =>
  scoredOption.extend({ next: branchStep.optional() }),
);
const branchStep: z.ZodType<BranchStep> = z.strictObject({
  prompt: localizedSchema,
  options: z.array(branchOption).min(2).max(4),
});

/** A branching scenario: choose what a person does and see what follows. Option ids are unique in the question. */
const branch = z.strictObject({
  ...base,
  type: z.literal('branch'),
  options: z.array(branchOption).min(2).max(4),
});

/** Rate yourself. Never scored: each choice gets advice. */
const self = z.strictObject({ ...base, type: z.literal('self'), options: z.array(option).min(2).max(7) });

/** A question: the union that every part of the quiz engine switches on. */
export const questionSchema = z.discriminatedUnion('type', [
  single,
  multiple,
  order,
  match,
  fill,
  branch,
  self,
]);

/** `quiz.yaml` of a lesson. */
export const quizSchema = z.strictObject({ questions: z.array(questionSchema).min(1) });

export type Question = z.infer<typeof questionSchema>;
export type QuestionType = Question['type'];
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>;
