import { isMap, isPair, isScalar, visit } from 'yaml';
import { type Language, languages } from '../i18n/language.ts';
import type { ContentFiles } from './read-content.ts';
import { keepReadings, type Readings, yamlOnce } from './readings.ts';
import type { YamlFile } from './yaml-file.ts';

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
  return [...files].flatMap(([file, text]) => {
    const { withItalics, withoutItalics: without } = bothTextsOf(file, text, keepReadings());
    return italics === 'with-italics' ? withItalics : without;
  });
}

/** The texts of one file, read both ways. */
export function bothTextsOf(
  file: string,
  text: string,
  readings: Readings,
): { withoutItalics: Text[]; withItalics: Text[] } {
  const language = languages.find((one) => file.endsWith(`.${one}.mdx`));
  const scalars = !language && file.endsWith('.yaml') ? yamlScalars(yamlOnce(readings, file, text)) : [];
  const readWith = (read: Reader) =>
    language
      ? mdxTexts(file, text, language, read)
      : scalars.map(({ origin, ...one }) => ({ file, ...one, text: origin ? read(one.text) : one.text }));
  return { withoutItalics: readWith(withoutItalics), withItalics: readWith((words) => words) };
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

/** The twin texts of a YAML file; `origin` is true below a field of that name, where italics are names. */
function yamlScalars({ tree }: YamlFile): (Omit<Text, 'file'> & { origin: boolean })[] {
  if (!tree) return [];
  const texts: (Omit<Text, 'file'> & { origin: boolean })[] = [];
  visit(tree.document, {
    Scalar(_, { value, range }, path) {
      /* Most scalars are keys or ids: looked at first, because `path` is long. */
      const last = path.at(-1);
      if (typeof value !== 'string' || !isPair(last) || !isScalar(last.key)) return;
      if (!languages.some((one) => one === String((last.key as { value: unknown }).value))) return;
      const keys = path.filter(isPair).map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      const language = languages.find((one) => keys.at(-1) === one);
      const isTwin = path.some((node) => isMap(node) && languages.every((one) => node.has(one)));
      /* A slug is an address, not a text. */
      if (!language || !isTwin || keys.includes('slug') || typeof value !== 'string') return;
      if (isPair(path.at(-1)) && (path.at(-1) as { key?: { range?: unknown } }).key?.range === range) return;
      texts.push({
        line: tree.lineAt(range?.[0] ?? 0),
        language,
        text: value,
        origin: keys.includes('origin'),
      });
    },
  });
  return texts;
}

/** Leaves italics out, or not. */
type Reader = (text: string) => string;
