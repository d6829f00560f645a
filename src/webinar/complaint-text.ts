import type { Language } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';
import type { Complaints, SignUpField } from './sign-up-schema.ts';

/** What to say about a field, in words; undefined when there is nothing to mend in it. */
export function complaintText(
  language: Language,
  complaints: Complaints | undefined,
  field: SignUpField,
): string | undefined {
  const complaint = complaints?.[field];
  if (!complaint) return undefined;
  const texts: Readonly<Record<string, string>> = strings[language].signUp.complaints[field];
  return texts[complaint] ?? Object.values(texts)[0];
}
