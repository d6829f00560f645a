import type { ComponentUse } from '../../course/read-lesson.ts';
import { components } from '../components.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { type Content, keysOf, type LessonFile, type LessonFolder, twinsOf } from '../read-content.ts';

/** Both languages have the same cards, questions and other components, in the same order, and the same minutes. */
export function checkTwins(content: Content): Mistake[] {
  return content.lessons.flatMap((lesson) => {
    const [first, second] = twinsOf(lesson);
    if (!first || !second || first.reading.problem || second.reading.problem) return [];
    const isSound = soundIn(content, lesson);
    const kinds = [...components.keys()].filter((name) =>
      [...usesOf(first), ...usesOf(second)].every((use) => use.name !== name || isSound(use)),
    );
    const [blocks, words] = [
      kinds.filter((name) => !inline.has(name)),
      kinds.filter((name) => inline.has(name)),
    ];
    const sameLength = keyed(first, blocks).length === keyed(second, blocks).length;
    return [
      ...(sameLength ? firstDifference(second, first, blocks) : alone(first, second, blocks)),
      ...alone(first, second, words),
      ...checkMinutes(second, first),
    ];
  });
}

/** These follow their sentence, and sentences may stand in another order in another language. */
const inline: ReadonlySet<string> = new Set(['Source', 'Term']);

/** True for a component that leads somewhere. One that does not is told by another rule; it is not compared too. */
function soundIn(content: Content, { path, quiz }: LessonFolder): (use: ComponentUse) => boolean {
  const known: Readonly<Record<string, readonly string[]>> = {
    Quiz: quiz?.questions.map(({ id }) => id) ?? [],
    Source: keysOf(content.sources),
    Term: keysOf(content.glossary),
  };
  return ({ name, attributes: { id = '', src = '' } }) => {
    if (name === 'Figure') return content.files.has(`${path}/${src}`);
    const needsId = components.get(name)?.includes('id') ?? false;
    return !needsId || (known[name]?.includes(id) ?? id !== '');
  };
}

function alone(first: LessonFile, second: LessonFile, kinds: readonly string[]): Mistake[] {
  return [...onlyIn(first, second, kinds), ...onlyIn(second, first, kinds)];
}

/** What stands in `here` more often than in `twin`. */
function onlyIn(here: LessonFile, twin: LessonFile, kinds: readonly string[]): Mistake[] {
  const left = new Map<string, number>();
  for (const { key } of keyed(twin, kinds)) left.set(key, (left.get(key) ?? 0) + 1);
  return keyed(here, kinds).flatMap(({ key, line }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    const place = { file: here.file, line };
    return count > 0 ? [] : [mistake('only-in-one', place, { component: key, twin: nameOf(twin) })];
  });
}

/** The rest follows from the first one. */
function firstDifference(here: LessonFile, twin: LessonFile, kinds: readonly string[]): Mistake[] {
  const others = keyed(twin, kinds);
  const index = keyed(here, kinds).findIndex(({ key }, at) => key !== others[at]?.key);
  const [mine, other] = [keyed(here, kinds)[index], others[index]];
  if (!mine || !other) return [];
  const details = { component: mine.key, other: other.key, line: other.line, twin: nameOf(twin) };
  return [mistake('order-differs', { file: here.file, line: mine.line }, details)];
}

function checkMinutes(here: LessonFile, twin: LessonFile): Mistake[] {
  if (!here.data || !twin.data || here.data.minutes === twin.data.minutes) return [];
  const place = { file: here.file, line: here.head?.lineOf(['minutes']) ?? 1 };
  const details = { minutes: here.data.minutes, other: twin.data.minutes, twin: nameOf(twin) };
  return [mistake('minutes-differ', place, details)];
}

/** Each component as it can be recognised in the other language: a drawing with words has two names. */
function keyed(file: LessonFile, kinds: readonly string[]): { key: string; line: number }[] {
  return usesOf(file)
    .filter(({ name }) => kinds.includes(name))
    .map(({ name, attributes: { id, src }, line }) => {
      const drawing = src?.replace(/\.(nl|en)\.svg$/, '.*.svg');
      const identity = id ? [`id="${id}"`] : drawing ? [`src="${drawing}"`] : [];
      return { key: `<${[name, ...identity].join(' ')}>`, line };
    });
}

function usesOf({ reading }: LessonFile): readonly ComponentUse[] {
  return reading.components;
}

function nameOf({ file }: LessonFile): string {
  return file.replace(/^.*\//, '');
}
