import type { Catalogue, CatalogueLesson, CatalogueProtocol } from './model.ts';

/**
 * The lessons whose title, module or number holds all words, and of other lessons the cards and questions that
 * do. Without words every lesson, with all its pieces. Capitals and accents make no difference.
 */
export function findLessons({ lessons, modules }: Catalogue, words: string): FoundLesson[] {
  const wanted = wordsOf(words);
  const holds = (text: string) => holdsAll(text, wanted);
  return lessons.flatMap((lesson): FoundLesson[] => {
    const module = modules.find(({ number }) => lesson.number.startsWith(`${number}.`));
    if (holds(`${lesson.number} ${lesson.title} ${module?.title ?? ''}`))
      return [{ lesson, isWhole: true, cards: lesson.cards, questions: lesson.questions }];
    const cards = lesson.cards.filter(({ title }) => holds(title));
    const questions = lesson.questions.filter(({ prompt }) => holds(prompt));
    return cards.length + questions.length > 0 ? [{ lesson, isWhole: false, cards, questions }] : [];
  });
}

/** The protocols whose name holds all words. */
export function findProtocols({ protocols }: Catalogue, words: string): CatalogueProtocol[] {
  const wanted = wordsOf(words);
  return protocols.filter(({ name }) => holdsAll(name, wanted));
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const plain = plainOf(text);
  return words.every((word) => plain.includes(word));
}

function wordsOf(typed: string): string[] {
  return plainOf(typed).split(/\s+/).filter(Boolean);
}

function plainOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}

export interface FoundLesson extends Pick<CatalogueLesson, 'cards' | 'questions'> {
  readonly lesson: CatalogueLesson;
  /** False when only some of its pieces fit. */
  readonly isWhole: boolean;
}
