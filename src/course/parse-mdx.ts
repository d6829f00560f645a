import { mdxToMdast } from 'satteri';

/**
 * The syntax tree of an MDX body, or the reason why there is none and its line, by the parser that also makes the
 * pages (lesson-content.ts). Never throws.
 */
export function parseMdx(body: string): { tree: MdxNode; problem?: MdxProblem } {
  try {
    return { tree: mdxToMdast(body, { features }) as MdxNode };
  } catch (error) {
    return { tree: { type: 'root' }, problem: problemOf(error as Error, body) };
  }
}

/** A table or a footnote is read as the words it is written with: a check looks at what an author wrote. */
const features = { gfm: false, frontmatter: false };

/** Every node below `node` in reading order, `node` first. */
export function* walk(node: MdxNode): Generator<MdxNode> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** The line a node starts on, from 1. */
export function lineOf(node: MdxNode): number {
  return node.position?.start.line ?? 1;
}

/** True for an element that the author wrote with angle brackets: a component or HTML. */
export function isElement(node: MdxNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The attributes of an element whose value is plain text; one without a value is empty text. */
export function attributesOf(node: MdxNode): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name !== undefined && typeof value !== 'object' ? [[name, value ?? '']] : [],
    ),
  );
}

/** What a reader reads in a node, on one line. Elements named in `without` are left out. */
export function textOf(node: MdxNode, without: ReadonlySet<string> = new Set()): string {
  return collect(node, without)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])(?= |$)/g, '$1')
    .trim();
}

/** The number of words in a text: a dash or a bullet is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const blocks = new Set(['paragraph', 'heading', 'listItem', 'mdxJsxFlowElement', 'break', 'code']);

function collect(node: MdxNode, without: ReadonlySet<string>): string {
  if (isElement(node) && without.has(node.name ?? '')) return '';
  if (/^(text|inlineCode|code)$/.test(node.type)) return node.value ?? '';
  const inside = (node.children ?? []).map((child) => collect(child, without)).join('');
  return blocks.has(node.type) ? ` ${inside} ` : inside;
}

/**
 * From `3:1: Expected a closing tag for `<Card>` (2:1) (mdx-jsx:…)`. For a tag that is not closed the message names
 * where it opened, which helps more than where that shows.
 */
function problemOf({ message }: Error, body: string): MdxProblem {
  const [, line = '1', column = '1', reason = message] =
    /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
  const opened = /\((\d+):\d+\)/.exec(reason)?.[1];
  const written = body.split('\n')[Number(line) - 1] ?? '';
  return {
    message: reason.replace(/ \((?:(?:`[^`]*` opened at )?\d+:\d+|U\+[0-9A-F]+)\)/g, ''),
    line: Number(opened ?? line),
    near: written.slice(Number(column) - 1),
  };
}

/** What we read of a node of the tree (mdast, with MDX). */
export interface MdxNode {
  readonly type: string;
  readonly children?: readonly MdxNode[];
  readonly value?: string;
  readonly url?: string;
  readonly name?: string | null;
  readonly attributes?: readonly MdxAttribute[];
  readonly position?: { readonly start: { readonly line: number } };
}

interface MdxAttribute {
  readonly type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  readonly name?: string;
  /** An object stands for code between braces. */
  readonly value?: string | null | { readonly value: string };
}

export interface MdxProblem {
  readonly message: string;
  /** From 1, in the file. */
  readonly line: number;
  /** What the author wrote from where it shows, to the end of that line. */
  readonly near: string;
}
