import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';

/** What the page of the group result hands its island. */
export interface PageData {
  readonly language: Language;
  readonly text: Omit<Strings['groupResult'], 'show' | 'about'>;
  readonly catalogue: Strings['catalogue'];
  readonly scan: {
    readonly title: string;
    readonly blocks: readonly { readonly id: string; readonly name: string }[];
  };
}
