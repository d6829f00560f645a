import * as v from 'valibot';

/**
 * An answer as every question type gives it, always ids except for typed text:
 * chosen option ids (single, multiple, self; the path of ids for branch), item ids in order (order),
 * `left=right` pair ids (match), or the typed words (fill).
 */
const answer = v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(40));

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
/** When it happened: milliseconds since 1970, UTC. */
const at = v.pipe(v.number(), v.integer(), v.minValue(0));
const base = { id, at, lesson: id };

/**
 * One thing a learner did. Events are only ever added; everything else (progress, review, record,
 * export) folds over them. A new kind of event is a new branch here and a case in `fold.ts`.
 */
export const progressEventSchema = v.variant('type', [
  v.object({ ...base, type: v.literal('lesson-opened') }),
  v.object({ ...base, type: v.literal('lesson-finished') }),
  v.object({
    ...base,
    type: v.literal('question-answered'),
    question: id,
    answer,
    /** Null where nothing is scored (self-rating). */
    right: v.nullable(v.boolean()),
    /** What the right answer was at that time: when it differs now, the question has changed. */
    key: v.pipe(v.string(), v.maxLength(500)),
    /** "How sure are you?", from 1 (guess) to 3 (sure). */
    sure: v.optional(v.picklist([1, 2, 3])),
  }),
  v.object({
    ...base,
    type: v.literal('reflection-saved'),
    reflection: id,
    text: v.pipe(v.string(), v.maxLength(5000)),
  }),
  v.object({ ...base, type: v.literal('step-planned'), step: id, planned: v.boolean() }),
]);

export type ProgressEvent = v.InferOutput<typeof progressEventSchema>;
export type Answer = v.InferOutput<typeof answer>;

/** An event before the store gives it an id and a time. */
export type NewEvent = ProgressEvent extends infer E
  ? E extends ProgressEvent
    ? Omit<E, 'id' | 'at'>
    : never
  : never;

/** What the events amount to. */
export interface Progress {
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  /** The lesson that was opened or worked in last. */
  readonly latest?: { readonly lesson: string; readonly at: number };
}

export interface LessonProgress {
  readonly openedAt?: number;
  readonly finishedAt?: number;
  readonly questions: Readonly<Record<string, QuestionProgress>>;
  readonly reflections: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, boolean>>;
}

export interface QuestionProgress {
  /** The first attempt is kept for ever; trying again changes only the last. */
  readonly first: Attempt;
  readonly last: Attempt;
  readonly attempts: number;
}

export interface Attempt {
  readonly at: number;
  readonly answer: Answer;
  readonly right: boolean | null;
  readonly key: string;
  readonly sure?: 1 | 2 | 3;
}
