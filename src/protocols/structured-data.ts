import { licence } from '../course/structured-data.ts';
import { type Language, languageTag } from '../i18n/language.ts';
import type { Protocol } from './model.ts';
import { protocolPath } from './protocol-path.ts';

/** schema.org `HowTo` of a protocol (https://schema.org/HowTo): its steps with their lines. */
export function protocolData(protocol: Protocol, language: Language, site: URL | undefined): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: protocol.title[language],
    description: protocol.purpose[language],
    inLanguage: languageTag[language],
    totalTime: `PT${protocol.minutes}M`,
    isAccessibleForFree: true,
    license: licence,
    url: new URL(protocolPath(language, protocol), site).href,
    step: protocol.steps.map(({ title, line }, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: title[language],
      text: line[language],
    })),
  };
}
