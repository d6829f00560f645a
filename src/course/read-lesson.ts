import { parseFrontmatter, splitFrontmatter } from './frontmatter.ts';
import {
  attributesOf,
  countWords,
  isElement,
  lineOf,
  type MdxNode,
  type MdxProblem,
  parseMdx,
  textOf,
  walk,
} from './parse-mdx.ts';

/**
 * Reads what stands in a lesson (or another MDX file of content/), with or without its frontmatter, for
 * search, reading time and checks. `file` is its name, given back. Never throws: a syntax error is `problem`,
 * and then everything else is empty.
 */
export function readLesson(text: string, file: string): LessonReading {
  const { head, body } = splitFrontmatter(text);
  const { tree, problem } = parseMdx(body);
  const nodes = [...walk(tree)];
  const elements = nodes.filter((node) => isElement(node) && node.name);
  const named = (name: string) => elements.filter((node) => node.name === name);
  const used = (name: string): Use[] =>
    named(name).map((node) => ({ id: attributesOf(node).id ?? '', line: lineOf(node) }));
  const prose = (name: string): Prose[] =>
    named(name).map((node) => ({
      id: attributesOf(node).id ?? '',
      text: textOf(node, silent),
      line: lineOf(node),
    }));
  const titled = (name: string): TitledProse[] => {
    const inside = prose(name);
    return named(name).map((node, index) => {
      const { id = '', text: words = '', line = 1 } = inside[index] ?? {};
      return { id, title: attributesOf(node).title ?? '', text: words, line, words: countWords(words) };
    });
  };
  const learnersText = textOf(tree, silent);
  return {
    file,
    frontmatter: parseFrontmatter(head),
    cards: titled('Card'),
    scenarios: titled('Scenario'),
    quizzes: used('Quiz'),
    reflections: prose('Reflect'),
    steps: prose('ThisWeek'),
    terms: used('Term'),
    sources: used('Source'),
    figures: named('Figure').map((node) => {
      const { src = '', alt = '' } = attributesOf(node);
      return { src, alt, line: lineOf(node) };
    }),
    links: nodes
      .filter(({ type }) => type === 'link' || type === 'definition')
      .map((node) => ({ href: node.url ?? '', line: lineOf(node) })),
    pictures: nodes
      .filter(({ type }) => type === 'image' || type === 'imageReference')
      .map((node) => ({ line: lineOf(node) })),
    components: elements.map((node) => ({
      name: node.name ?? '',
      attributes: attributesOf(node),
      line: lineOf(node),
    })),
    code: nodes.flatMap(codeIn),
    text: learnersText,
    words: countWords(learnersText),
    ...(problem && { problem }),
  };
}

/** What a learner does not read at this place: notes for a leader, and the short name of a source. */
const silent: ReadonlySet<string> = new Set(['Facilitator', 'Source']);

function codeIn(node: MdxNode): Code[] {
  const line = lineOf(node);
  if (/^mdx(jsEsm|(Flow|Text)Expression)$/.test(node.type)) {
    const text = (node.value ?? '').replace(/\/\*[\s\S]*?\*\//g, '').trim();
    return text === '' ? [] : [{ text, line }];
  }
  return (node.attributes ?? []).flatMap(({ type, value }) => {
    if (typeof value === 'object' && value !== null) return [{ text: value.value, line }];
    return type === 'mdxJsxExpressionAttribute' ? [{ text: value ?? '', line }] : [];
  });
}

interface Use {
  readonly id: string;
  readonly line: number;
}
interface Prose extends Use {
  /** What a learner reads, on one line. */
  readonly text: string;
}
interface TitledProse extends Prose {
  readonly title: string;
  /** Words in `text`. */
  readonly words: number;
}
interface Code {
  readonly text: string;
  readonly line: number;
}

/** An element between angle brackets; attributes whose value is code between braces are left out. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

/** What stands in a lesson. Lines count from 1, in the file; an id that is missing is empty text. */
export interface LessonReading {
  readonly file: string;
  readonly frontmatter: Readonly<Record<string, unknown>>;
  readonly cards: readonly TitledProse[];
  readonly scenarios: readonly TitledProse[];
  readonly quizzes: readonly Use[];
  readonly reflections: readonly Prose[];
  /** The slips "Do this this week". */
  readonly steps: readonly Prose[];
  readonly terms: readonly Use[];
  readonly sources: readonly Use[];
  readonly figures: readonly { readonly src: string; readonly alt: string; readonly line: number }[];
  readonly links: readonly { readonly href: string; readonly line: number }[];
  /** Pictures written as Markdown instead of `<Figure>`. */
  readonly pictures: readonly { readonly line: number }[];
  /** All of them in reading order, known or not. */
  readonly components: readonly ComponentUse[];
  /** JavaScript: imports, exports and what stands between braces, but for comments. An author needs none. */
  readonly code: readonly Code[];
  /** Everything a learner reads, without titles, facilitator notes and source names, on one line. */
  readonly text: string;
  readonly words: number;
  /** Why the file is not MDX. */
  readonly problem?: MdxProblem;
}
