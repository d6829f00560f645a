import { countWords } from '../course/parse-mdx.ts';
import { type Language, languages } from '../i18n/language.ts';
import type { Content, ProtocolFile } from './read-content.ts';
import { readability } from './readability.ts';
import { textsOf } from './texts.ts';

/** What an author wants to know of one protocol in one language. */
export interface ProtocolReport {
  readonly protocol: string;
  readonly language: Language;
  /** Words of everything that a reader sees, from title to warnings. */
  readonly words: number;
  /** All steps together, in the smallest group. */
  readonly minutes: number;
  readonly steps: number;
  /** Turns that are repeated within a step. */
  readonly turns: number;
  readonly silent: number;
  readonly readability: number;
  readonly wordsPerSentence: number;
  readonly sources: readonly string[];
}

/** The report of every protocol in both languages, in the order of their files. Pure. */
export function reportProtocols({ protocols, files }: Content): ProtocolReport[] {
  return protocols.flatMap((protocol) =>
    languages.flatMap((language) => reportProtocol(protocol, language, files.get(protocol.file.file) ?? '')),
  );
}

function reportProtocol(
  { id, file, data }: ProtocolFile,
  language: Language,
  yaml: string,
): ProtocolReport[] {
  if (!data) return [];
  const texts = textsOf(new Map([[file.file, yaml]]), 'with-italics')
    .filter((text) => text.language === language)
    .map(({ text }) => text);
  const { score, wordsPerSentence } = readability(texts.join('\n'), language);
  const turns = data.steps.flatMap((step) => step.turns ?? []);
  return [
    {
      protocol: id,
      language,
      words: texts.reduce((sum, text) => sum + countWords(text), 0),
      minutes: data.minutes,
      steps: data.steps.length,
      turns: turns.length,
      silent: [...data.steps, ...turns].filter(({ silent }) => silent).length,
      readability: score,
      wordsPerSentence,
      sources: data.sources,
    },
  ];
}
