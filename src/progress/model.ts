/**
 * An answer as every question type gives it, always ids except for typed text:
 * chosen option ids (single, multiple, self; the path of ids for branch), item ids in order (order),
 * `left=right` pair ids (match), or the typed words (fill).
 */
export type Answer = readonly string[];

interface EventBase {
  readonly id: string;
  /** When it happened: milliseconds since 1970, UTC. */
  readonly at: number;
  readonly lesson: string;
}

/**
 * One thing a learner did. Events are only ever added; everything else (progress, review, record,
 * export) folds over them. A new kind of event is a new branch here, a line in `parse-event.ts` and a
 * case in `fold.ts`.
 */
export type ProgressEvent =
  | (EventBase & { readonly type: 'lesson-opened' })
  | (EventBase & { readonly type: 'lesson-finished' })
  | (EventBase & {
      readonly type: 'question-answered';
      readonly question: string;
      readonly answer: Answer;
      /** Null where nothing is scored (self-rating). */
      readonly right: boolean | null;
      /** What the right answer was at that time: when it differs now, the question has changed. */
      readonly key: string;
      /** "How sure are you?", from 1 (guess) to 3 (sure). */
      readonly sure?: 1 | 2 | 3;
    })
  | (EventBase & { readonly type: 'reflection-saved'; readonly reflection: string; readonly text: string })
  | (EventBase & { readonly type: 'step-planned'; readonly step: string; readonly planned: boolean });

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
