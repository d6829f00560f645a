import type { Language } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';
import type { SignUpAttempt } from './sign-up-attempt.ts';
import type { SignUpField } from './sign-up-schema.ts';

/** What to say about a field of an attempt, in words; undefined when there is nothing to mend in it. */
export function complaintText(
  language: Language,
  attempt: SignUpAttempt | undefined,
  field: SignUpField,
): string | undefined {
  const complaint = attempt?.complaints?.[field];
  if (!complaint) return undefined;
  const texts: Readonly<Record<string, string>> = strings[language].webinar.complaints[field];
  return texts[complaint] ?? Object.values(texts)[0];
}
