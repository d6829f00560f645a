import type { MDXInstance } from 'astro';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { type EvaluateOptions, evaluate } from 'satteri';
import { splitFrontmatter } from './frontmatter.ts';

/**
 * The text of a lesson as the component to put in a page; what it names comes in as `components`. Throws with file,
 * line and column when it is not MDX. Runs what stands between braces, so only for content/, which is checked to have
 * no code.
 *
 * Compiled by the compiler that Astro takes for MDX, but when a page asks for it and not as a module of the bundler,
 * which would hold every lesson of the course until the last page is made (docs/decisions/0017).
 */
export function lessonContent(lesson: LessonFile): LessonContent {
  const { default: body } = compile(lesson);
  const content = (props: Props) => body({ ...props, components: { Fragment, ...props.components } });
  return Object.assign(content, { [Renderer]: 'astro:jsx' }) as unknown as LessonContent;
}

function compile({ file, text }: LessonFile): { readonly default: (props: Props) => unknown } {
  try {
    return evaluate(splitFrontmatter(text).body, asAstro) as ReturnType<typeof compile>;
  } catch (cause) {
    throw unreadable(file, cause as Error);
  }
}

/** With the place in the lesson, which Astro shows while developing instead of a place in our code. */
function unreadable(file: string, cause: Error): Error {
  const [line, column] = cause.message.split(':', 2).map(Number);
  const error = new Error(`${file}:${cause.message}`, { cause });
  return Object.assign(error, { title: 'This lesson cannot be read.', loc: { file, line, column } });
}

/** What `@astrojs/mdx` asks of the same compiler, without what a lesson may not have: imports, pictures, code. */
const asAstro: EvaluateOptions = {
  Fragment,
  jsx: jsx as EvaluateOptions['jsx'],
  jsxs: jsxs as EvaluateOptions['jsxs'],
  elementAttributeNameCase: 'html',
  features: { gfm: true, smartPunctuation: true },
};

/** A lesson as its author wrote it, with its frontmatter. */
export interface LessonFile {
  /** Its path from the project. */
  readonly file: string;
  readonly text: string;
}

export type LessonContent = MDXInstance<Record<string, never>>['Content'];

interface Props {
  readonly components?: Readonly<Record<string, unknown>>;
}
