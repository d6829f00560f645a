import { idSchema } from '../../course/model.ts';
import type { MdxProblem } from '../../course/parse-mdx.ts';
import type { ComponentUse } from '../../course/read-lesson.ts';
import { closest } from '../closest.ts';
import { components } from '../components.ts';
import { type Mistake, mistake, type Place } from '../mistake.ts';
import { type Content, type MdxFile, twinsOf } from '../read-content.ts';

/** Lessons and pages can be read, hold no code, and use only what exists: pages use plain Markdown. */
export function checkMdx(content: Content): Mistake[] {
  return [
    ...content.lessons.flatMap(twinsOf).flatMap((file) => checkFile(file, components)),
    ...content.pages.flatMap((file) => checkFile(file, new Map())),
  ];
}

function checkFile({ file, reading }: MdxFile, known: typeof components): Mistake[] {
  const { problem, code } = reading;
  if (problem) {
    const place = { file, line: problem.line };
    const [short = ''] = problem.message.split(', expected');
    return [mistake('mdx-syntax', place, { problem: short, hint: hintFor(problem) })];
  }
  const codeLines = new Set(code.map(({ line }) => line));
  return [
    ...code.map(({ text, line }) => mistake('code', { file, line }, { text })),
    ...reading.pictures.map(({ line }) => mistake('figure-markdown', { file, line }, {})),
    ...reading.components.flatMap((component) =>
      checkComponent(component, { file, line: component.line }, known, codeLines.has(component.line)),
    ),
  ];
}

function checkComponent(
  { name, attributes }: ComponentUse,
  place: Place,
  known: typeof components,
  withCode: boolean,
): Mistake[] {
  const expected = known.get(name);
  if (!expected) {
    const near = closest(name, known.keys());
    return [mistake('component-unknown', place, { name, near, known: [...known.keys()] })];
  }
  const missing = expected.filter((attribute) => !attributes[attribute] && attribute !== 'alt' && !withCode);
  const unknown = Object.keys(attributes).filter((attribute) => !expected.includes(attribute));
  const { id } = attributes;
  return [
    ...missing
      .filter((attribute) => !closest(attribute, unknown))
      .map((attribute) => mistake('attribute-missing', place, { name, attribute })),
    ...unknown.map((attribute) =>
      mistake('attribute-unknown', place, { name, attribute, near: closest(attribute, missing) }),
    ),
    ...(id && !idSchema.safeParse(id).success ? [mistake('attribute-form', place, { name, id })] : []),
  ];
}

/** What to do about a syntax error, in place of the parser's words for programmers. */
function hintFor({ message, near }: MdxProblem): string {
  const tag = /closing tag for `<(\w+)>`/.exec(message)?.[1];
  if (tag) return `Write \`</${tag}>\` where it ends, on a line of its own if the opening tag has one.`;
  if (/closing tag `/.test(message)) return 'Remove this closing tag, or write the opening tag before it.';
  if (near.startsWith('<!--')) return 'Write a comment as {/* … */}.';
  if (/expression|brace/i.test(message)) return 'Write a brace in the text as \\{ or \\}.';
  if (/^<[A-Z]\w*\s.*=/.test(near)) return 'Put the value of each attribute in "double quotes".';
  return 'Write a < in the text as &lt;. Otherwise compare with the example in content/README.md.';
}
