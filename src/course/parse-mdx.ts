import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx);

/** The syntax tree of an MDX body, or the reason why there is none and its line. Never throws. */
export function parseMdx(body: string): { tree: MdxNode; problem?: MdxProblem } {
  try {
    return { tree: parser.parse(body) as MdxNode };
  } catch (error) {
    return { tree: { type: 'root' }, problem: problemOf(error) };
  }
}

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

/** For a tag that is not closed the message names where it opened, which helps more than where that shows. */
function problemOf(error: unknown): MdxProblem {
  const { reason, message = '', line } = error as Partial<MdxError>;
  const opened = /\((\d+):\d+-/.exec(message)?.[1];
  return {
    message: (reason ?? message).replace(/ \((\d+:\d+-\d+:\d+|U\+[0-9A-F]+)\)/g, ''),
    line: opened ? Number(opened) : (line ?? 1),
  };
}

/** What we read of a node of remark's tree. */
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
}

/** The part of a VFileMessage that we read. */
interface MdxError {
  readonly reason: string;
  readonly message: string;
  readonly line: number;
}
