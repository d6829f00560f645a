import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';

/** What the page of the projector hands its island. */
export interface PageData {
  readonly language: Language;
  readonly text: Omit<Strings['workshopShow'], 'keys' | 'keysHeading'>;
  readonly catalogue: Strings['catalogue'];
  /** The address of the run-sheet, to go back to. */
  readonly lead: string;
}
