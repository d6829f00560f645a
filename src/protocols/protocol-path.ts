import { pathFor } from '../i18n/addresses.ts';
import type { Language, Localized } from '../i18n/language.ts';
import type { Protocol } from './model.ts';

/** The public path of a protocol. */
export function protocolPath(language: Language, protocol: Pick<Protocol, 'slug'>): string {
  return pathFor(language, 'protocol', protocolParams(protocol)[language]);
}

/** The slugs of a protocol's address in every language, for canonical and twin. */
export function protocolParams({ slug }: Pick<Protocol, 'slug'>): Localized<{ protocol: string }> {
  return { nl: { protocol: slug.nl }, en: { protocol: slug.en } };
}
