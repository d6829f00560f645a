import type { PlanTextWords } from '../action-plan/plan-text.ts';
import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';
import type { TakenLesson } from './gather.ts';

/** What the page hands its island. */
export interface PageData {
  readonly language: Language;
  readonly text: Strings['forMyPlc'];
  readonly sharing: Strings['sharing'];
  readonly plan: PlanTextWords;
  readonly lessons: readonly TakenLesson[];
  /** Where the lessons are. */
  readonly course: string;
}
