import type { Course, Lesson } from './arrange.ts';
import type { LessonReading } from './read-lesson.ts';

/** Which lessons use a term or a source, or link to a page: from its id or `href` to the lessons, in reading order. */
export interface Uses {
  readonly terms: ReadonlyMap<string, readonly Lesson[]>;
  readonly sources: ReadonlyMap<string, readonly Lesson[]>;
  /** By the address as the author wrote it, without its anchor: `protocol:consultancy`. */
  readonly links: ReadonlyMap<string, readonly Lesson[]>;
}

/** Looks up where terms and sources are used, and where links lead. `textOf` gives what stands in a lesson. Pure. */
export function usesIn(course: Course, textOf: (lesson: Lesson) => LessonReading): Uses {
  const terms = new Map<string, Lesson[]>();
  const sources = new Map<string, Lesson[]>();
  const links = new Map<string, Lesson[]>();
  for (const lesson of course.lessons) {
    const read = textOf(lesson);
    note(terms, idsOf(read.terms), lesson);
    note(sources, idsOf(read.sources), lesson);
    note(links, new Set(read.links.map(({ href }) => href.replace(/#.*$/, ''))), lesson);
  }
  return { terms, sources, links };
}

function idsOf(uses: readonly { id: string }[]): Set<string> {
  return new Set(uses.map(({ id }) => id));
}

function note(map: Map<string, Lesson[]>, ids: ReadonlySet<string>, lesson: Lesson): void {
  for (const id of ids) {
    const before = map.get(id);
    if (before) before.push(lesson);
    else map.set(id, [lesson]);
  }
}
