import type { ComponentUse } from '../../course/read-lesson.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { type Content, type LessonFile, type LessonFolder, twinsOf } from '../read-content.ts';

/** Both languages have the same cards, questions and other components, in the same order, and the same minutes. */
export function checkTwins(content: Content): Mistake[] {
  return content.lessons.flatMap(checkLesson);
}

function checkLesson(lesson: LessonFolder): Mistake[] {
  const [first, second] = twinsOf(lesson);
  if (!first || !second || first.reading.problem || second.reading.problem) return [];
  const alone = [...onlyIn(first, second), ...onlyIn(second, first)];
  return [...(alone.length > 0 ? alone : checkOrder(second, first)), ...checkMinutes(second, first)];
}

/** What stands in `here` more often than in `twin`. */
function onlyIn(here: LessonFile, twin: LessonFile): Mistake[] {
  const left = new Map<string, number>();
  for (const { key } of keyed(twin)) left.set(key, (left.get(key) ?? 0) + 1);
  return keyed(here).flatMap(({ key, line }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0
      ? []
      : [mistake('only-in-one', { file: here.file, line }, { component: key, twin: nameOf(twin) })];
  });
}

/** The first place where the order differs; the rest follows from it. Words and sources follow their sentence. */
function checkOrder(here: LessonFile, twin: LessonFile): Mistake[] {
  const inOrder = (file: LessonFile) => keyed(file).filter(({ key }) => !/^<(Term|Source)\b/.test(key));
  const others = inOrder(twin);
  const index = inOrder(here).findIndex(({ key }, at) => key !== others[at]?.key);
  const [mine, other] = [inOrder(here)[index], others[index]];
  if (!mine || !other) return [];
  return [
    mistake(
      'order-differs',
      { file: here.file, line: mine.line },
      { component: mine.key, other: other.key, line: other.line, twin: nameOf(twin) },
    ),
  ];
}

function checkMinutes(here: LessonFile, twin: LessonFile): Mistake[] {
  if (!here.data || !twin.data || here.data.minutes === twin.data.minutes) return [];
  const place = { file: here.file, line: here.head?.lineOf(['minutes']) ?? 1 };
  return [
    mistake('minutes-differ', place, {
      minutes: here.data.minutes,
      other: twin.data.minutes,
      twin: nameOf(twin),
    }),
  ];
}

/** Each component as it can be recognised in the other language: a drawing with words has two names. */
function keyed(file: LessonFile): { key: string; line: number }[] {
  return file.reading.components.map(({ name, attributes, line }) => ({
    key: `<${[name, ...identity(attributes)].join(' ')}>`,
    line,
  }));
}

function identity({ id, src }: ComponentUse['attributes']): string[] {
  if (id) return [`id="${id}"`];
  return src ? [`src="${src.replace(/\.(nl|en)\.svg$/, '.*.svg')}"`] : [];
}

function nameOf({ file }: LessonFile): string {
  return file.replace(/^.*\//, '');
}
