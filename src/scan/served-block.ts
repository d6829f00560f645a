import type { Language } from '../i18n/language.ts';
import type { SelfScanContent } from './model.ts';

/** A block as a page shows it and as its script gets it: in one language, with the lesson it leads to. */
export interface ServedBlock {
  readonly id: string;
  readonly name: string;
  readonly strong: string;
  readonly levels: readonly string[];
  readonly talk: string;
  /** Left out while the lesson is in preparation. */
  readonly lesson?: ServedLesson;
}

export interface ServedLesson {
  readonly title: string;
  readonly href: string;
  /** The permanent short link, for paper and messages: `/l/trust-is-the-engine/`. */
  readonly short: string;
}

/** The blocks in one language. `lessonOf` looks up a lesson that is ready. */
export function serveBlocks(
  { blocks }: SelfScanContent,
  language: Language,
  lessonOf: (id: string) => ServedLesson | undefined,
): ServedBlock[] {
  return blocks.map(({ id, name, strong, levels, talk, lesson: lessonId }) => {
    const lesson = lessonOf(lessonId);
    return {
      id,
      name: name[language],
      strong: strong[language],
      levels: levels.map((level) => level[language]),
      talk: talk[language],
      ...(lesson && { lesson }),
    };
  });
}
