import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';
import type { ServedAgenda, ServedProtocol } from './source.ts';

/** What the page of the session runner hands its island. */
export interface PageData {
  readonly language: Language;
  readonly text: Strings['session'];
  readonly sharing: Strings['sharing'];
  readonly catalogue: Strings['catalogue'];
  /** What is said before anything else, and the word for silence. */
  readonly say: Pick<Strings['protocols'], 'sayFirst' | 'sayFirstLine' | 'silent' | 'bring'>;
  readonly protocols: readonly ServedProtocol[];
  readonly agendas: readonly ServedAgenda[];
}
