import { namedKinds } from '../link/code-of.ts';
import type { WorkshopPart } from '../workshop/model.ts';
import type { Catalogue, CatalogueLesson, CatalogueProtocol } from './model.ts';

/** What people usually need to read a card together and say a word about it. */
export const cardMinutes = 3;

/**
 * What a part of a workshop is: its title, number, address and usual minutes. A part that was renamed is found
 * under its new name. `unknown` is what the site does not have (any more): it cannot be shown, and is kept.
 */
export function findPart(part: WorkshopPart, catalogue: Catalogue): FoundPart {
  if (part.kind === 'note') {
    const { text, private: hidden, minutes } = part;
    return { kind: 'note', title: text, number: '', path: '', usual: minutes, minutes, private: hidden };
  }
  const known = lookUp(`${namedKinds[part.kind]}${part.code}`, catalogue);
  return known
    ? { ...known, minutes: part.minutes }
    : { kind: 'unknown', title: '', number: '', path: '', usual: part.minutes, minutes: part.minutes };
}

/** The ids of the lessons whose pieces a workshop shows, each once, in the order in which they are needed. */
export function lessonsIn(parts: readonly WorkshopPart[], catalogue: Catalogue): string[] {
  const found = parts.map((part) => findPart(part, catalogue));
  return [...new Set(found.flatMap((part) => ('lesson' in part ? [part.lesson.id] : [])))];
}

function lookUp(name: string, catalogue: Catalogue): KnownPart | undefined {
  return direct(name, catalogue) ?? direct(catalogue.formerly[name] ?? '', catalogue);
}

function direct(name: string, { lessons, protocols }: Catalogue): KnownPart | undefined {
  const code = name.slice(1);
  switch (name.charAt(0)) {
    case namedKinds.lesson: {
      const lesson = lessons.find((one) => one.code === code);
      return lesson && { kind: 'lesson', lesson, ...about(lesson) };
    }
    case namedKinds.card:
      return inLesson(lessons, (lesson) => {
        const card = lesson.cards.find((one) => one.code === code);
        return card && { kind: 'card', lesson, card, ...within(lesson, card.id, card.title, cardMinutes) };
      });
    case namedKinds.question:
      return inLesson(lessons, (lesson) => {
        const question = lesson.questions.find((one) => one.code === code);
        return (
          question && {
            kind: 'question',
            lesson,
            question,
            ...within(lesson, question.id, question.prompt, question.minutes),
          }
        );
      });
    case namedKinds.protocol: {
      const protocol = protocols.find((one) => one.code === code);
      return (
        protocol && {
          kind: 'protocol',
          protocol,
          title: protocol.name,
          number: '',
          path: protocol.path,
          usual: protocol.minutes,
        }
      );
    }
    default:
      return undefined;
  }
}

function inLesson(
  lessons: readonly CatalogueLesson[],
  find: (lesson: CatalogueLesson) => KnownPart | undefined,
): KnownPart | undefined {
  for (const lesson of lessons) {
    const found = find(lesson);
    if (found) return found;
  }
  return undefined;
}

function about({ title, number, path, minutes }: CatalogueLesson): About {
  return { title, number, path, usual: minutes };
}

function within({ number, path }: CatalogueLesson, id: string, title: string, usual: number): About {
  return { title, number, path: `${path}#${id}`, usual };
}

/** What every part has; texts are empty where there is nothing to say. */
interface About {
  readonly title: string;
  /** `1.3`, of its lesson. */
  readonly number: string;
  /** The public path of what it is, with the anchor in its lesson. */
  readonly path: string;
  /** The minutes it usually takes. */
  readonly usual: number;
}

type Card = CatalogueLesson['cards'][number];
type Question = CatalogueLesson['questions'][number];

export type KnownPart = About &
  (
    | { readonly kind: 'lesson'; readonly lesson: CatalogueLesson }
    | { readonly kind: 'card'; readonly lesson: CatalogueLesson; readonly card: Card }
    | { readonly kind: 'question'; readonly lesson: CatalogueLesson; readonly question: Question }
    | { readonly kind: 'protocol'; readonly protocol: CatalogueProtocol }
  );

export type FoundPart = (
  | KnownPart
  | (About & { readonly kind: 'note'; readonly private: boolean })
  | (About & { readonly kind: 'unknown' })
) & {
  /** The minutes it has in this workshop. */
  readonly minutes: number;
};
