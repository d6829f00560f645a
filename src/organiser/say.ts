import { type Counted, fillIn, plural } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';
import type { ActionOutcome } from './model.ts';
import { sayWhen } from './when.ts';

/** What was done, in a sentence or two. */
export function sayOutcome({ did, values }: ActionOutcome, language: Language): string {
  const text = strings[language].organiser;
  const number = (name: string) => Number(values[name] ?? 0);
  const { start, zone } = values;
  return fillIn(text.did[did], {
    ...values,
    when: start && zone ? sayWhen(String(start), String(zone), language) : text.noDate,
    mails: sayCount(text.mailsGo, number('mails'), language),
    offers: sayCount(text.offersGo, number('offers'), language),
    people: plural(language, text.people, number('people') || number('count')),
    mailCount: plural(language, text.mailCount, number('count')),
  });
}

/** A counted sentence with words of its own for none. */
export function sayCount(
  forms: Counted & { readonly none: string },
  count: number,
  language: Language,
): string {
  return count === 0 ? forms.none : plural(language, forms, count);
}

/** Why a mail did not go out, by the code of its last attempt. */
export function sayMailReason(code: string | null, language: Language): string {
  const reasons = strings[language].organiser.mailReasons;
  const known: Readonly<Record<string, string>> = reasons;
  return (code && known[code]) || fillIn(reasons.other, { code: code ?? '?' });
}
