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

/** What the page of the support programme hands its island. */
export interface PageData {
  readonly language: Language;
  readonly text: Strings['supportProgramme'];
  readonly plan: Pick<Strings['actionPlan'], (typeof planWords)[number]>;
}
