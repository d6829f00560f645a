import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';
import type { KnownIds } from './known-ids.ts';

/** What the page hands its island. */
export interface PageData {
  readonly language: Language;
  readonly text: Strings['moveProgress'];
  readonly sharing: Strings['sharing'];
  readonly realBrowser: Strings['realBrowser'];
  /** Ids that a link may name by a code. */
  readonly known: KnownIds;
  readonly paths: { readonly here: string; readonly myLearning: string };
}
