import type { FoundPart } from '../catalogue/find-part.ts';
import type { Piece } from '../catalogue/model.ts';
import type { LocalOption, LocalQuestion } from '../quiz/localise.ts';

/**
 * The screens of a workshop, one card or question each: a title first, its parts in order, an end. A lesson is
 * all its cards and questions. What only the facilitator may see makes no screen.
 */
export function screensOfWorkshop(
  title: string,
  lines: readonly string[],
  parts: readonly FoundPart[],
  pieces: ReadonlyMap<string, Piece>,
): Screen[] {
  const screens = parts.flatMap((part): Screen[] => {
    switch (part.kind) {
      case 'lesson':
        return screensOfLesson(part.number, part.title, pieces.get(part.lesson.id));
      case 'card':
        return cardsOf(pieces.get(part.lesson.id), part.card.id);
      case 'question':
        return questionsOf(pieces.get(part.lesson.id), part.question.id);
      case 'protocol':
        return [{ kind: 'protocol', title: part.title, minutes: part.minutes || part.usual }];
      case 'note':
        return part.private || part.title.trim() === '' ? [] : [{ kind: 'note', text: part.title }];
      case 'unknown':
        return [{ kind: 'unknown' }];
      default:
        return part satisfies never;
    }
  });
  return screens.length === 0 ? [] : [{ kind: 'title', title, lines }, ...screens, { kind: 'end' }];
}

/** The screens of one lesson: its title, then cards and questions as they follow one another. */
export function screensOfLesson(number: string, title: string, piece: Piece | undefined): Screen[] {
  if (!piece) return [];
  return [
    { kind: 'title', title, lines: [number] },
    ...piece.order.flatMap((id) => [...cardsOf(piece, id), ...questionsOf(piece, id)]),
  ];
}

function cardsOf(piece: Piece | undefined, id: string): Screen[] {
  return (piece?.cards ?? [])
    .filter((card) => card.id === id)
    .map(({ title, html }) => ({ kind: 'card', title, html }));
}

function questionsOf(piece: Piece | undefined, id: string): Screen[] {
  return (piece?.questions ?? [])
    .filter((question) => question.id === id)
    .flatMap((question) => screensOfQuestion(`${piece?.id}/${id}`, question));
}

function screensOfQuestion(key: string, question: LocalQuestion): Screen[] {
  const { prompt } = question;
  switch (question.type) {
    case 'single':
    case 'multiple':
      return [{ kind: 'choice', key, prompt, options: question.options, scored: true }];
    case 'self':
      return [
        {
          kind: 'choice',
          key,
          prompt,
          options: question.options.map((option) => ({ ...option, right: false })),
          scored: false,
        },
      ];
    case 'branch':
      return steps(key, '', prompt, question.options);
    case 'order':
      return [
        {
          kind: 'list',
          key,
          prompt,
          words: '',
          items: otherOrder(question.items.map(({ text }) => text)),
          numbered: true,
          answer: question.items.map(({ text, feedback }) => ({ text, reason: feedback })),
        },
      ];
    case 'match':
      return [
        {
          kind: 'list',
          key,
          prompt,
          words: '',
          items: question.pairs.map(({ left }) => left),
          beside: otherOrder(question.pairs.map(({ right }) => right)),
          numbered: false,
          answer: question.pairs.map(({ left, right, feedback }) => ({
            text: `${left} → ${right}`,
            reason: feedback,
          })),
        },
      ];
    case 'fill':
      return [
        {
          kind: 'list',
          key,
          prompt,
          words: question.text.replace('___', '________'),
          items: [],
          numbered: false,
          answer: [{ text: question.accepted[0] ?? '', reason: question.feedback.right }],
        },
      ];
    default:
      return question satisfies never;
  }
}

/** A story: a screen for each of its steps, each after the choice that leads to it. */
function steps(key: string, after: string, prompt: string, options: readonly LocalOption[]): Screen[] {
  return [
    { kind: 'choice', key, prompt, options, scored: true, ...(after && { after }) },
    ...options.flatMap(({ id, text, next }) =>
      next ? steps(`${key}/${id}`, text, next.prompt, next.options) : [],
    ),
  ];
}

/** By the alphabet, for that gives nothing away; turned about when it is the right order all the same. */
function otherOrder(right: readonly string[]): string[] {
  const sorted = [...right].sort((a, b) => a.localeCompare(b));
  return sorted.every((text, place) => text === right[place]) ? sorted.reverse() : sorted;
}

/** An option that hands can be raised for. */
export interface ShownOption {
  readonly id: string;
  readonly text: string;
  readonly feedback: string;
  readonly right: boolean;
}

export type Screen =
  | { readonly kind: 'title'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'card'; readonly title: string; readonly html: string }
  | {
      readonly kind: 'choice';
      /** By which its hands are kept. */
      readonly key: string;
      /** In a story: the choice that leads here. */
      readonly after?: string;
      readonly prompt: string;
      readonly options: readonly ShownOption[];
      readonly scored: boolean;
    }
  | {
      readonly kind: 'list';
      readonly key: string;
      readonly prompt: string;
      /** The sentence with a blank. */
      readonly words: string;
      readonly items: readonly string[];
      /** What the items are to be joined with. */
      readonly beside?: readonly string[];
      /** Whether the answer is an order. */
      readonly numbered: boolean;
      readonly answer: readonly { readonly text: string; readonly reason: string }[];
    }
  | { readonly kind: 'protocol'; readonly title: string; readonly minutes: number }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'unknown' | 'end' };
