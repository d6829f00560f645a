import type { FoundPart } from '../catalogue/find-part.ts';
import { shortLink } from '../i18n/addresses.ts';
import type { Workshop } from '../workshop/model.ts';

/**
 * What a slip for participants may hold, and nothing else: name, group, day, hour and place, the lessons with
 * their short addresses, the names of protocols. No note of any kind: neither those of lessons, nor the
 * facilitator's own, private or not.
 */
export function slipOf(workshop: Workshop, parts: readonly FoundPart[]): Slip {
  const { title, group, date, start, place } = workshop;
  const lessons = parts.flatMap((part) =>
    'lesson' in part ? [{ title: part.lesson.title, short: shortLink(part.lesson.id) }] : [],
  );
  const protocols = parts.flatMap((part) => (part.kind === 'protocol' ? [part.title] : []));
  return {
    title,
    group,
    date,
    start,
    place,
    lessons: lessons.filter(({ short }, index) => lessons.findIndex((one) => one.short === short) === index),
    protocols: [...new Set(protocols)],
  };
}

export interface Slip extends Pick<Workshop, 'title' | 'group' | 'date' | 'start' | 'place'> {
  readonly lessons: readonly { readonly title: string; readonly short: string }[];
  readonly protocols: readonly string[];
}
