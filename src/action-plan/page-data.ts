import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';

/** What the page of action plans hands its island: the texts of one language, and where things are. */
export interface PageData {
  readonly language: Language;
  readonly text: Strings['actionPlan'];
  readonly sharing: Strings['sharing'];
  /** Public paths: of this page, of the support programme, of the words of lessons. */
  readonly paths: { readonly here: string; readonly programme: string; readonly words: string };
}
