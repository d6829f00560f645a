import { type Language, languages } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';
import type { Text } from './texts.ts';

/** Every text of the interface in both languages, without what is filled in; all from one place: its file says where. */
export function interfaceTexts(): Text[] {
  return languages.flatMap((language) =>
    Object.entries(strings[language]).flatMap(([area, texts]) =>
      collect(texts, language, `../src/i18n/${language}/${area}.ts`),
    ),
  );
}

function collect(value: unknown, language: Language, file: string): Text[] {
  if (typeof value === 'string') return [{ file, line: 1, language, text: value.replace(/\{\w+\}/g, '') }];
  return Object.entries(value ?? {}).flatMap(([key, one]) =>
    /* This text alone is in the other language. */
    key === 'otherLanguage' ? [] : collect(one, language, file),
  );
}
