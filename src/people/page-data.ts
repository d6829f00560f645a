import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';

/** What the page hands its island. */
export interface PageData {
  readonly language: Language;
  readonly text: Strings['people'];
}
