import { isLanguage, type Language, languages } from '../i18n/language.ts';

/**
 * The language of the course that a browser asks for first. A reader of other languages gets English;
 * without any wish it is the default language of the course.
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 400)
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
      return { primary: tag.split('-')[0] ?? '', quality: Number(quality ?? 1) };
    })
    .filter(({ primary, quality }) => primary !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const first = wishes.map(({ primary }) => primary).find(isLanguage);
  return first ?? (wishes.some(({ primary }) => primary !== '*') ? 'en' : languages[0]);
}
