/** Every language of the course. Both are complete twins; the first is the default. */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** A text in every language. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** The BCP 47 tag for `lang`, `hreflang` and `Intl`: the spelling follows South African English. */
export const languageTag: Localized = { nl: 'nl', en: 'en-ZA' };

/** The name of a language in that language, for the language switch. */
export const languageName: Localized = { nl: 'Nederlands', en: 'English' };

/** True when `value` is one of the languages of the course. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The language a public path is in (`/en/course/` is `en`); the default language otherwise. */
export function languageOf(pathname: string): Language {
  const first = pathname.split('/')[1];
  return isLanguage(first) ? first : languages[0];
}

/** The other language: the twin of a page. */
export function twinLanguage(language: Language): Language {
  return language === 'nl' ? 'en' : 'nl';
}
