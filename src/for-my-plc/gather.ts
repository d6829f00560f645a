import type { Plan } from '../action-plan/model.ts';
import { buildPlanText, nameOf, type PlanTextWords } from '../action-plan/plan-text.ts';
import type { Language } from '../i18n/language.ts';
import type { ProgressEvent } from '../progress/model.ts';

/**
 * Everything one may take to a meeting: plans, planned steps, thoughts, and answers to the questions asked
 * before reading. Of each the latest; newest first within its kind. Steps and answers whose words are no
 * longer in the course are left out, for there is nothing to read; thoughts never are.
 */
export function gather({ events, lessons, plans, words, language }: Gathered): TakenItem[] {
  const found = new Map<string, TakenItem>();
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    const item = itemOf(event, 'lesson' in event ? lessons.find(({ id }) => id === event.lesson) : undefined);
    if (!item) continue;
    if (item.words) found.set(item.id, item);
    else found.delete(item.id);
  }
  const planned = plans.map((plan) => ({
    id: `plan ${plan.id}`,
    kind: 'plan' as const,
    /* The message begins with the question, when there is one. */
    about: plan.question.trim() ? '' : nameOf(plan, words),
    /* The first line says whose plan it is: here it is ours. */
    words: buildPlanText(plan, words, language).split('\n').slice(1).join('\n'),
    at: plan.changedAt,
  }));
  const all = [...planned, ...found.values()];
  return kinds.flatMap((kind) => all.filter((item) => item.kind === kind).sort((a, b) => b.at - a.at));
}

/** In the order in which they stand on the page. */
export const kinds = ['plan', 'step', 'reflection', 'answer'] as const;

function itemOf(event: ProgressEvent, lesson: TakenLesson | undefined): TakenItem | undefined {
  const from = { at: event.at, lesson: lesson?.title ?? '', href: lesson?.href ?? '' };
  switch (event.type) {
    case 'step-planned': {
      const words = event.planned ? (lesson?.steps[event.step] ?? '') : '';
      return { ...from, id: `step ${event.lesson} ${event.step}`, kind: 'step', about: '', words };
    }
    case 'reflection-saved': {
      const about = lesson?.reflections[event.reflection] ?? '';
      const id = `reflection ${event.lesson} ${event.reflection}`;
      return { ...from, id, kind: 'reflection', about, words: event.text.trim() };
    }
    case 'question-answered': {
      const question = lesson?.opening.find(({ id }) => id === event.question);
      if (!question) return undefined;
      const words = event.answer.flatMap((option) => question.options[option] ?? []).join(' · ');
      return {
        ...from,
        id: `answer ${event.lesson} ${event.question}`,
        kind: 'answer',
        about: question.prompt,
        words,
      };
    }
    default:
      return undefined;
  }
}

/** The part of course/lesson-words.ts that is read here. */
export interface TakenLesson {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly steps: Readonly<Record<string, string>>;
  readonly reflections: Readonly<Record<string, string>>;
  readonly opening: readonly {
    readonly id: string;
    readonly prompt: string;
    readonly options: Readonly<Record<string, string>>;
  }[];
}

export interface Gathered {
  readonly events: readonly ProgressEvent[];
  readonly lessons: readonly TakenLesson[];
  readonly plans: readonly Plan[];
  readonly words: PlanTextWords;
  readonly language: Language;
}

export interface TakenItem {
  readonly id: string;
  readonly kind: (typeof kinds)[number];
  /** The question it answers, or the name of the plan; may be empty. */
  readonly about: string;
  readonly words: string;
  /** When it was written last. */
  readonly at: number;
  /** The title of the lesson it comes from, and its address; left out for a plan. */
  readonly lesson?: string;
  readonly href?: string;
}
