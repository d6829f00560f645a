import { fileURLToPath } from 'node:url';
import { type CSpellUserSettings, spellCheckDocument } from 'cspell-lib';
import { interfaceTexts } from '../src/check/interface-texts.ts';
import { loadContentFiles } from '../src/check/load-content-files.ts';
import type { ContentFiles } from '../src/check/read-content.ts';
import { type Text, textsOf } from '../src/check/texts.ts';
import type { Language } from '../src/i18n/language.ts';

/* `npm run check` runs this beside the other checks: every word of content and interface, in its language. */
const list = 'words.txt';

const extension = (name: string) => fileURLToPath(import.meta.resolve(`${name}/cspell-ext.json`));
const dictionaryOf: Readonly<Record<Language, CSpellUserSettings>> = {
  nl: { language: 'nl', import: [extension('@cspell/dict-nl-nl')] },
  en: { language: 'en-GB', import: [extension('@cspell/dict-en-gb')] },
};
const settings: CSpellUserSettings = {
  version: '0.2',
  loadDefaultConfiguration: false,
  minWordLength: 3,
  maxNumberOfProblems: 1_000,
  maxDuplicateProblems: 3,
};

if (import.meta.main) {
  const mistakes = await checkSpelling(
    loadContentFiles(fileURLToPath(new URL('../content', import.meta.url))),
  );
  process.stdout.write(`${mistakes.length > 0 ? mistakes.join('\n') : 'spelling: no unknown words'}\n`);
  process.exit(mistakes.length > 0 ? 1 : 0);
}

/**
 * The words that neither the dictionary of their language nor `content/words.txt` knows, and the words of that
 * list that occur nowhere: each as place and what is wrong on one line, and how to mend it on the next.
 */
export async function checkSpelling(files: ContentFiles): Promise<string[]> {
  const words = wordsOf(files.get(list) ?? '');
  const texts = [...textsOf(files), ...interfaceTexts()];
  const unknown = await Promise.all(
    (['nl', 'en'] as const).map((language) =>
      unknownWords(
        texts.filter((text) => text.language === language),
        language,
        words.map(({ word }) => word),
      ),
    ),
  );
  const all = texts.map(({ text }) => text).join('\n');
  const unused = words.filter(({ word }) => !all.includes(word));
  return [
    ...unknown.flat(),
    ...unused.map(
      ({ word, line }) =>
        `content/${list}:${line}  No text has the word “${word}”.\n    Take it out of the list.`,
    ),
  ];
}

function wordsOf(text: string): { word: string; line: number }[] {
  return text
    .split('\n')
    .map((line, index) => ({ word: line.trim(), line: index + 1 }))
    .filter(({ word }) => word !== '' && !word.startsWith('#'));
}

async function unknownWords(texts: readonly Text[], language: Language, words: string[]): Promise<string[]> {
  const readable = texts.map(({ text }) => forDictionary(text, language));
  const starts = [0];
  for (const text of readable) starts.push((starts.at(-1) ?? 0) + text.length + 1);
  const { issues, errors } = await spellCheckDocument(
    { uri: `file:///texts.${language}.txt`, text: readable.join('\n'), languageId: 'plaintext' },
    { noConfigSearch: true, generateSuggestions: false },
    { ...dictionaryOf[language], ...settings, words },
  );
  if (errors) throw new Error(`The spelling could not be checked: ${String(errors)}`);
  return issues.map(({ text: word, offset }) => {
    const { file, line } = texts[starts.findLastIndex((start) => start <= offset)] ?? { file: list, line: 1 };
    return `content/${file}:${line}  “${word}” is not in the dictionary (${language}).\n    Mend the spelling, choose a common word, or add it to content/${list} when it is a name or a term.`;
  });
}

/** Apostrophes as the dictionaries have them; without addresses, and without the s of a possessive. */
function forDictionary(text: string, language: Language): string {
  const plain = text
    .replaceAll('’', "'")
    .replace(/\S+@\S+|[\w-]+\.(?:org|com|net|za|be)\b\S*|[A-Z]+_[A-Z]+/g, '')
    .replace(/(\p{Lu}[\p{L}]*|\d)'s\b/gu, '$1');
  return language === 'nl' ? plain.replaceAll('Eén', 'één') : plain;
}
