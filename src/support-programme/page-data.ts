import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';

/** The texts of the action plan that the programme shows as well. */
export const planWords = [
  'title',
  'group',
  'states',
  'steps',
  'labels',
  'supporters',
  'decisions',
  'untitled',
] as const satisfies readonly (keyof Strings['actionPlan'])[];

/** The texts that stand on the page itself: the island does without them. */
type OnThePage =
  | 'title'
  | 'description'
  | 'intro'
  | 'noScript'
  | 'aboutHeading'
  | 'about'
  | 'forTeachers'
  | 'lessonLink';

/** What the page of the support programme hands its island. */
export interface PageData {
  readonly language: Language;
  readonly text: Omit<Strings['supportProgramme'], OnThePage>;
  readonly plan: Pick<Strings['actionPlan'], (typeof planWords)[number]>;
}
