import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';

/** What the page gives the search box, as JSON in `data-settings`. */
export interface SearchSettings {
  readonly language: Language;
  /** The address of the index file. */
  readonly index: string;
  /** False in a large course: then the index has no lessons or no cards, and *Search* asks the full text too. */
  readonly complete: boolean;
  /** The search page in the other language. */
  readonly otherLanguage: string;
  readonly text: Strings['search'];
}
