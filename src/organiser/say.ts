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

/** Who hears of a change: those it is told to, and those on the waiting list who move up by it. */
export function sayConsequences(
  { mails, offers }: { readonly mails: number; readonly offers: number },
  language: Language,
): readonly string[] {
  const text = strings[language].organiser;
  const told = sayCount(text.mailsGo, mails, language);
  const moved = sayCount(text.offersGo, offers, language);
  if (offers === 0) return [told];
  return mails === 0 ? [moved] : [told, moved];
}

/** A counted sentence with words of its own for none. */
export function sayCount(
  forms: Counted & { readonly none: string },
  count: number,
  language: Language,
): string {
  return count === 0 ? forms.none : plural(language, forms, count);
}

/** Why a mail did not go out, by the code of its last attempt: `550 5.1.1`, `ECONNREFUSED`. */
export function sayMailReason(code: string | null, language: Language): string {
  const [reason] = reasons.find(([, pattern]) => pattern.test(code ?? '')) ?? ['other'];
  return fillIn(strings[language].organiser.mailReasons[reason], { code: code ?? '?' });
}

/** The first that fits. The numbers are those of SMTP, with the enhanced ones of RFC 3463 behind. */
const reasons = [
  ['login', /^EAUTH$|^53\d/],
  ['policy', /^5\d\d[ -]5\.7\./],
  ['mailbox', /^5\d\d[ -]5\.[12]\.|^55[013]$|^RecipientRefused$/],
  ['refused', /^5\d\d/],
  ['later', /^4\d\d/],
  ['unreachable', /^E(?:CONNREFUSED|CONNECTION|HOSTUNREACH|NETUNREACH)$/],
  ['silent', /^ETIMEDOUT$/],
  ['broken', /^E(?:SOCKET|CONNRESET|PIPE|PROTOCOL|TLS)$/],
  ['unknown', /^E(?:DNS|NOTFOUND|AI_AGAIN)$/],
] as const satisfies readonly (readonly [string, RegExp])[];
