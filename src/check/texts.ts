import { isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type Language, languages } from '../i18n/language.ts';
import type { ContentFiles } from './read-content.ts';

/** A piece of text that a reader sees, in one language, with its place. */
export interface Text {
  /** Path below `content/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly language: Language;
  readonly text: string;
}

/**
 * Every text of the content, in the order of the files: the lines of MDX without their markup, and the `nl` and
 * `en` of YAML. Texts of a file that cannot be read are left out: another rule tells of it. What stands in italics
 * is a name in another language or a stressed word, and is left out as well, unless it is asked for.
 */
export function textsOf(
  files: ContentFiles,
  italics: 'without-italics' | 'with-italics' = 'without-italics',
): Text[] {
  const read = italics === 'with-italics' ? (text: string) => text : withoutItalics;
  return [...files].flatMap(([file, text]) => {
    const language = languages.find((one) => file.endsWith(`.${one}.mdx`));
    if (language) return mdxTexts(file, text, language, read);
    return file.endsWith('.yaml') ? yamlTexts(file, text, read) : [];
  });
}

function mdxTexts(file: string, mdx: string, language: Language, read: Reader): Text[] {
  let fences = 0;
  return mdx.split('\n').flatMap((line, index) => {
    if (line === '---') fences += 1;
    const inHead = fences === 1;
    const text = inHead ? headText(line) : withoutMarkup(line, read);
    return text.trim() ? [{ file, line: index + 1, language, text }] : [];
  });
}

/** The fields of the frontmatter that a reader sees. */
function headText(line: string): string {
  return /^(?:title|objective|description): *"?(.*?)"?$/.exec(line)?.[1] ?? '';
}

/**
 * Prose as it is read: of a component its title and the words for a drawing, of a link its words.
 */
function withoutMarkup(line: string, read: Reader): string {
  const prose = line
    .replace(/<\/?[A-Z]\w*([^>]*)>/g, (_, attributes: string) =>
      [...attributes.matchAll(/\b(?:title|alt)="([^"]*)"/g)].map(([, words]) => words).join('. '),
    )
    .replace(/\]\([^)]*\)/g, ']');
  return read(prose).replace(/^(?:\d+\.|-|---) *|[*_#`|[\]]/g, '');
}

function withoutItalics(text: string): string {
  return text.replace(/(?<!\*)\*[^*\s][^*]*\*(?!\*)/g, '');
}

function yamlTexts(file: string, yaml: string, read: Reader): Text[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) return [];
  const texts: Text[] = [];
  visit(document, {
    Scalar(_, { value, range }, path) {
      const keys = path.filter(isPair).map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      const language = languages.find((one) => keys.at(-1) === one);
      const isTwin = path.some((node) => isMap(node) && languages.every((one) => node.has(one)));
      /* A slug is an address, not a text. */
      if (!language || !isTwin || keys.includes('slug') || typeof value !== 'string') return;
      if (isPair(path.at(-1)) && (path.at(-1) as { key?: { range?: unknown } }).key?.range === range) return;
      const text = keys.includes('origin') ? read(value) : value;
      texts.push({ file, line: lines.linePos(range?.[0] ?? 0).line, language, text });
    },
  });
  return texts;
}

/** Leaves italics out, or not. */
type Reader = (text: string) => string;
