import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';

/** What the overview gives the chooser, as JSON in `data-settings`. */
export interface ChooserSettings {
  readonly language: Language;
  readonly text: Pick<
    Strings['protocols'],
    'found' | 'none' | 'helps' | 'helpsAim' | 'helpsPeople' | 'helpsMinutes' | 'helpsTwo'
  >;
}
