import { z } from 'zod/mini';
import { type FoundPart, findPart } from '../catalogue/find-part.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { namedKinds } from '../link/code-of.ts';
import { crc32 } from '../link/crc-32.ts';
import type { Progress } from '../progress/model.ts';
import type { Workshop, WorkshopPart } from './model.ts';

/** What a participant ticked, by workshop: kept on the phone, never sent. */
export const ticksSchema = z.record(
  z.string(),
  z.object({ at: z.int(), parts: z.array(z.string().check(z.maxLength(20))) }),
);
export type Ticks = z.infer<typeof ticksSchema>;

/** Workshops whose ticks are kept; of more, those used longest ago go. */
const mostKept = 60;

/**
 * The key of a workshop on a participant's phone: its name, day and group. So a link that was made again with a
 * part more finds the ticks of before.
 */
export function keyOf({ title, date, group }: Workshop): string {
  return shortened([title, date, group].join('\n'));
}

/** The keys of its parts: what they are, not where they stand. The second of the same gets a number. */
export function partKeys(parts: readonly WorkshopPart[]): string[] {
  const names = parts.map((part) =>
    part.kind === 'note' ? `n${shortened(part.text)}` : `${namedKinds[part.kind]}${part.code}`,
  );
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((one) => one === name).length;
    return before === 0 ? name : `${name}.${before + 1}`;
  });
}

/** Ticks a part, or takes its tick away. */
export function tickPart(ticks: Ticks, workshop: string, part: string, isDone: boolean, now: number): Ticks {
  const before = ticks[workshop]?.parts ?? [];
  const parts = [...before.filter((one) => one !== part), ...(isDone ? [part] : [])];
  const all = Object.entries({ ...ticks, [workshop]: { at: now, parts } });
  return Object.fromEntries(all.sort(([, a], [, b]) => b.at - a.at).slice(0, mostKept));
}

/** The parts of a workshop with how far this reader is: ticked, or known from the lessons they did. */
export function ownParts(
  workshop: Workshop,
  catalogue: Catalogue,
  progress: Progress,
  ticks: Ticks,
): OwnPart[] {
  const keys = partKeys(workshop.parts);
  const ticked = new Set(ticks[keyOf(workshop)]?.parts ?? []);
  return workshop.parts.map((part, index) => {
    const found = findPart(part, catalogue);
    const key = keys[index] ?? '';
    const isKnown = isKnownDone(found, progress);
    return {
      key,
      found,
      isKnown,
      isTicked: ticked.has(key),
      counts: found.kind !== 'note' && found.kind !== 'unknown',
      isDone: isKnown || ticked.has(key),
    };
  });
}

/** Finished in the course, or answered there. */
function isKnownDone(found: FoundPart, progress: Progress): boolean {
  if (found.kind === 'lesson') return progress.lessons[found.lesson.id]?.finishedAt !== undefined;
  if (found.kind !== 'question') return false;
  return progress.lessons[found.lesson.id]?.questions[found.question.id] !== undefined;
}

function shortened(text: string): string {
  return crc32(text).toString(36);
}

export interface OwnPart {
  readonly key: string;
  readonly found: FoundPart;
  /** Done by what the course knows: finished or answered there. */
  readonly isKnown: boolean;
  readonly isTicked: boolean;
  /** False for what cannot be done, such as a note. */
  readonly counts: boolean;
  readonly isDone: boolean;
}
