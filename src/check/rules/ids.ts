import { languages } from '../../i18n/language.ts';
import { nameOf } from '../field-path.ts';
import { type Mistake, mistake, type Place } from '../mistake.ts';
import { optionsBelow } from '../options.ts';
import {
  type AgendaFile,
  type Content,
  isRecord,
  type LessonFolder,
  type ModuleFolder,
  type ProtocolFile,
  plannedIds,
  twinsOf,
} from '../read-content.ts';
import { turnsBelow } from '../turns.ts';

/** No id and no slug is used twice where it must be the only one. */
export function checkIds(content: Content): Mistake[] {
  return [
    ...twice(
      'module',
      content.modules.map(({ id, path }) => ({ id, file: path, line: 1 })),
    ),
    ...checkLessonIds(content),
    ...content.lessons.flatMap((lesson) => [...checkInLesson(lesson), ...checkOptions(lesson)]),
    ...content.protocols.flatMap(checkTurns),
    ...content.agendas.flatMap((agenda) => checkItems(agenda, content)),
    ...checkSlugs(content),
  ];
}

/** A lesson's id is its short link: unique in the whole course, lessons in preparation included. */
function checkLessonIds({ modules, lessons }: Content): Mistake[] {
  const ready = lessons.map(({ id, path }) => ({ id, file: path, line: 1 }));
  const planned = modules.flatMap((module) =>
    plannedIds(module).map((id, index) => ({
      id,
      file: module.file?.file ?? '',
      line: module.file?.lineOf(['planned', index]) ?? 1,
    })),
  );
  const isReady = ({ id }: { id: string }) => ready.some((lesson) => lesson.id === id);
  return [
    ...twice('lesson', ready),
    ...planned.filter(isReady).map(({ id, ...place }) => mistake('planned-ready', place, { id })),
    ...twice(
      'lesson',
      planned.filter((lesson) => !isReady(lesson)),
    ),
  ];
}

/** Cards, scenarios, questions, reflections and steps share one page, so they share one set of ids. */
function checkInLesson(lesson: LessonFolder): Mistake[] {
  const questions = (lesson.quiz?.questions ?? []).map(({ id, line }) => ({
    id,
    file: lesson.quiz?.file ?? '',
    line,
  }));
  const mistakes = twinsOf(lesson).flatMap(({ file, reading }) => {
    const { cards, scenarios, reflections, steps } = reading;
    const anchors = [...cards, ...scenarios, ...reflections, ...steps]
      .map(({ id, line }) => ({ id, file, line }))
      .sort((a, b) => a.line - b.line);
    const isQuestion = (id: string) => questions.find((question) => question.id === id);
    return [
      ...twice('id', anchors),
      ...anchors.flatMap(({ id, ...place }) => {
        const question = isQuestion(id);
        return question && id
          ? [mistake('id-twice', place, { kind: 'id', id, other: placeName(question) })]
          : [];
      }),
    ];
  });
  return [...twice('question', questions), ...mistakes];
}

/** Options, items and pairs of one question, those of later steps included. */
function checkOptions({ quiz }: LessonFolder): Mistake[] {
  return (quiz?.questions ?? []).flatMap(({ id: question, lineOf }, index) => {
    const raw = isRecord(quiz?.data) && Array.isArray(quiz.data.questions) ? quiz.data.questions[index] : {};
    const seen = new Map<string, string>();
    return optionsBelow(raw, []).flatMap(({ id, path }) => {
      const name = nameOf([...path, 'id'], raw).replace(/ › id$/, '');
      const other = seen.get(id);
      seen.set(id, other ?? name);
      return other
        ? [
            mistake(
              'id-twice',
              { file: quiz?.file ?? '', line: lineOf(path) },
              { kind: 'option', id, other: `${question} › ${other}` },
            ),
          ]
        : [];
    });
  });
}

/** Steps and turns of one protocol share a page. */
function checkTurns({ file }: ProtocolFile): Mistake[] {
  const turns = turnsBelow(file.data);
  return twice(
    'step',
    turns.map(({ id, path }) => ({ id, file: file.file, line: file.lineOf(path) })),
  );
}

/** Items of one agenda are told apart by their ids; the agenda is opened by its own, as a protocol is. */
function checkItems({ id, file }: AgendaFile, { protocols }: Content): Mistake[] {
  const items = turnsBelow(file.data, [], 'items');
  const namesake = protocols.find((protocol) => protocol.id === id);
  return [
    ...twice(
      'item',
      items.map(({ id: item, path }) => ({ id: item, file: file.file, line: file.lineOf(path) })),
    ),
    ...(namesake
      ? [mistake('id-twice', { file: file.file, line: 1 }, { kind: 'agenda', id, other: namesake.file.file })]
      : []),
  ];
}

function checkSlugs({ modules, protocols }: Content): Mistake[] {
  return languages.flatMap((language) => [
    ...sameSlug(
      protocols.flatMap(({ data, file, id }) =>
        data
          ? [{ slug: data.slug[language], id, file: file.file, line: file.lineOf(['slug', language]) }]
          : [],
      ),
      'protocol',
    ),
    ...sameSlug(
      modules.flatMap(({ data, file, id }) =>
        data && file
          ? [{ slug: data.slug[language], id, file: file.file, line: file.lineOf(['slug', language]) }]
          : [],
      ),
      'module',
    ),
    ...modules.flatMap((module: ModuleFolder) =>
      sameSlug(
        module.lessons.flatMap((lesson) => {
          const file = lesson[language];
          return file?.data
            ? [
                {
                  slug: file.data.slug,
                  id: lesson.id,
                  file: file.file,
                  line: file.head?.lineOf(['slug']) ?? 1,
                },
              ]
            : [];
        }),
        'lesson',
      ),
    ),
  ]);
}

function sameSlug(pages: readonly (Place & { slug: string; id: string })[], kind: string): Mistake[] {
  return pages.flatMap(({ slug, file, line }, index) => {
    const other = pages.slice(0, index).find((page) => page.slug === slug);
    return other ? [mistake('slug-twice', { file, line }, { slug, other: `${kind} \`${other.id}\`` })] : [];
  });
}

/** Tells of each id of one kind that stood before; an empty one is told elsewhere. */
export function twice(kind: string, places: readonly (Place & { id: string })[]): Mistake[] {
  return places.flatMap(({ id, file, line }, index) => {
    const other = places.slice(0, index).find((place) => place.id === id && id !== '');
    return other ? [mistake('id-twice', { file, line }, { kind, id, other: placeName(other) })] : [];
  });
}

/** A folder has no line. */
function placeName({ file, line }: Place): string {
  return /\.\w+$/.test(file) ? `${file.replace(/^.*\//, '')}, line ${line}` : file;
}
