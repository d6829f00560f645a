import { splitIfThen } from './if-then.ts';
import { longest, type Plan } from './model.ts';

/** `from=lesson-id/step-id`: which words of which lesson go into a plan; undefined for anything else. */
export function parseFrom(fragment: string): LessonPlace | undefined {
  const [, lesson, anchor] = /^#?from=([a-z0-9-]{1,80})\/([a-z0-9-]{1,80})$/.exec(fragment) ?? [];
  return lesson && anchor ? { lesson, anchor } : undefined;
}

/** The fields that words from a lesson may go into. */
export const receivingFields = ['question', 'need', 'learn', 'attempt', 'ifThen', 'saw'] as const;

/** The field to propose: an if–then line goes to the two fields that are made for it. */
export function proposeField(words: string): ReceivingField {
  return splitIfThen(words) ? 'ifThen' : 'attempt';
}

/**
 * What changes in a plan when words are put into a field, below what stands there. When they do not fit
 * nothing changes, and `tooLong` says by how many characters.
 */
export function putWords(plan: Plan, field: ReceivingField, words: string): PutWords {
  if (field === 'ifThen') {
    const { moment, action } = splitIfThen(words) ?? { moment: '', action: words };
    return fitted({ moment: joined(plan.moment, moment), action: joined(plan.action, action) });
  }
  return fitted({ [field]: joined(plan[field], words) });
}

function fitted(changes: Changes): PutWords {
  const over = Object.entries(changes).map(
    ([field, words]) => words.length - longest[field as keyof Changes],
  );
  const tooLong = Math.max(...over);
  return tooLong > 0 ? { ok: false, tooLong } : { ok: true, changes };
}

function joined(before: string, words: string): string {
  if (before.includes(words)) return before;
  return before.trim() ? `${before.trimEnd()}\n${words}` : words;
}

export interface LessonPlace {
  readonly lesson: string;
  /** The id of a step of the week or of a reflection in it. */
  readonly anchor: string;
}

export type ReceivingField = (typeof receivingFields)[number];

type Changes = Partial<Record<keyof typeof longest, string>>;

export type PutWords =
  | { readonly ok: true; readonly changes: Changes }
  | { readonly ok: false; readonly tooLong: number };
