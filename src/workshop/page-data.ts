import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';
import type { ReadyMade } from './ready-made.ts';
import type { ViewPaths } from './view-paths.ts';

/** What the page of the builder hands its island. */
export interface BuilderData {
  readonly language: Language;
  readonly text: Strings['workshop'];
  readonly build: Strings['workshopBuild'];
  readonly catalogue: Strings['catalogue'];
  readonly sharing: Strings['sharing'];
  readonly ready: readonly ReadyMade[];
  readonly paths: ViewPaths;
}

/** What the page of a workshop hands its island. */
export interface ParticipantData {
  readonly language: Language;
  readonly text: Strings['workshop'];
  readonly catalogue: Strings['catalogue'];
  /** What questions say, whatever their type (quiz/island-words.ts). */
  readonly quiz: Strings['quiz'];
  /** What the code of an answer says (group-result/ShowCode.tsx). */
  readonly showCode: Strings['groupResult']['show'];
  readonly paths: ViewPaths;
  /** The public path of all lessons. */
  readonly course: string;
}
