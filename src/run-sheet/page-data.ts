import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';

/** What the page of the run-sheet hands its island. */
export interface PageData {
  readonly language: Language;
  readonly text: Strings['workshopLead'];
  readonly catalogue: Strings['catalogue'];
  readonly paths: {
    readonly show: string;
    readonly result: string;
    /** The participant's view. */
    readonly workshop: string;
    /** The session runner. */
    readonly session: string;
  };
}
