import type { MDXInstance } from 'astro';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { type EvaluateOptions, evaluate } from 'satteri';
import { splitFrontmatter } from './frontmatter.ts';

/**
 * The text of a lesson as the component to put in a page; what it names comes in as `components`. Throws with file,
 * line and column when it is not MDX, and the component with the file when it names what is not there. Runs what
 * stands between braces, so only for content/, which is checked to have no code.
 *
 * Compiled by the compiler that Astro takes for MDX, but when a page asks for it and not as a module of the bundler,
 * which would hold every lesson of the course until the last page is made (docs/decisions/0017).
 */
export function lessonContent({ file, text }: LessonFile): LessonContent {
  const compiled = saying(file, () => evaluate(splitFrontmatter(text).body, asAstro));
  const { default: body } = compiled as unknown as Compiled;
  const content = ({ components }: Props) =>
    saying(file, () => body({ components: { Fragment, ...components } }));
  return Object.assign(content, { [Renderer]: 'astro:jsx' }) as unknown as LessonContent;
}

/**
 * Names the lesson when something is wrong with it, with the place that Astro shows while developing: its beginning
 * when no line is known.
 */
function saying<Given>(file: string, work: () => Given): Given {
  try {
    return work();
  } catch (error) {
    const cause = error as Error;
    const [place, line = 1, column = 1] = /^(\d+):(\d+): /.exec(cause.message) ?? [];
    throw Object.assign(new Error(`${file}:${place ? '' : ' '}${cause.message}`, { cause }), {
      title: 'This lesson cannot be shown.',
      loc: { file, line: Number(line), column: Number(column) },
    });
  }
}

/**
 * What `@astrojs/mdx` asks of the same compiler, but for what no lesson has: imports, pictures of Markdown, colours in
 * code, and headings, which get an id there.
 */
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

interface Compiled {
  readonly default: (props: Props) => unknown;
}

interface Props {
  readonly components?: Readonly<Record<string, unknown>>;
}
