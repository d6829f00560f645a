import { type Language, languageTag } from './language.ts';

/** The forms of a counted text: `{ one: '{count} lesson', other: '{count} lessons' }`. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/**
 * Fills `{name}` places of an interface text. Throws when the text asks for a value that is not given,
 * so that a reader never sees a brace.
 */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The text "${text}" needs a value for {${name}}.`);
    return String(value);
  });
}

/** The right form of a counted text in a language, with `{count}` filled in. */
export function plural(language: Language, forms: Counted, count: number): string {
  const rules = known.get(language) ?? new Intl.PluralRules(languageTag[language]);
  known.set(language, rules);
  const rule = rules.select(count);
  return fillIn(rule === 'one' ? forms.one : forms.other, { count });
}

/* Made once: a page of a large course counts in every line of its lists. */
const known = new Map<Language, Intl.PluralRules>();
