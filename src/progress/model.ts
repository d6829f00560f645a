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
}

interface InLesson extends EventBase {
  readonly lesson: string;
}

/**
 * One thing a learner did. Events are only ever added; everything else (progress, review, record,
 * export) folds over them. A new kind of event is a new branch here, a line in `parse-event.ts` and a
 * case in `fold.ts`.
 */
export type ProgressEvent = LessonEvent | ScanEvent;

/** What someone did in a lesson. */
export type LessonEvent =
  | (InLesson & { readonly type: 'lesson-opened' })
  | (InLesson & { readonly type: 'lesson-finished' })
  | (InLesson & {
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
  | (InLesson & { readonly type: 'reflection-saved'; readonly reflection: string; readonly text: string })
  | (InLesson & { readonly type: 'step-planned'; readonly step: string; readonly planned: boolean });

/** What someone did in the self-scan. */
export type ScanEvent =
  | (EventBase & {
      readonly type: 'scan-rated';
      /** Which time this is: all choices of one scan have the same. */
      readonly scan: string;
      readonly block: string;
      /** Null when this person let their turn pass. */
      readonly level: Level | null;
      /** Whose turn, from 1: a later choice for the same turn replaces it. Never a name. */
      readonly person: number;
      /** How many look together; 1 is alone. */
      readonly people: number;
    })
  /** Its choices count no more, and `merge` takes them away: also those another tab still holds. */
  | (EventBase & { readonly type: 'scan-erased'; readonly scan: string });

/** How strong a block is, from 0 (nothing yet) to 3 (strong). */
export type Level = 0 | 1 | 2 | 3;

/** The event of a kind. */
export type EventOf<T extends ProgressEvent['type']> = Extract<ProgressEvent, { type: T }>;

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
