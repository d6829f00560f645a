import { addresses, pathFor } from '../../i18n/addresses.ts';
import { languages } from '../../i18n/language.ts';
import { closest } from '../closest.ts';
import { type Mistake, mistake, type Place } from '../mistake.ts';
import {
  type Content,
  isRecord,
  keysOf,
  type LessonFolder,
  type MdxFile,
  plannedIds,
  twinsOf,
} from '../read-content.ts';
import type { YamlFile } from '../yaml-file.ts';

/** Sources, terms and links lead somewhere. */
export function checkReferences(content: Content): Mistake[] {
  const sources = keysOf(content.sources);
  const terms = keysOf(content.glossary);
  const inLessons = content.lessons.flatMap((lesson) =>
    twinsOf(lesson).flatMap((file) => [
      ...unknown(file, 'sources', sources).map(({ id, near, place }) =>
        mistake('source-unknown', place, { id, near }),
      ),
      ...unknown(file, 'terms', terms).map(({ id, near, place }) =>
        mistake('term-unknown', place, { id, near }),
      ),
      ...checkLinks(file, content, lesson),
    ]),
  );
  return [
    ...inLessons,
    ...content.pages.flatMap((page) => checkLinks(page, content)),
    ...checkLists(content),
    ...checkOrigins(content),
  ];
}

/** What the protocols rest on. */
function checkOrigins(content: Content): Mistake[] {
  return content.protocols.flatMap(({ file }) => checkSources(file.data, [], file, content));
}

/** The sources and lessons that the questions and the paths name. */
function checkLists(content: Content): Mistake[] {
  return [content.faq, content.paths].flatMap((file) =>
    keysOf(file).flatMap((key) => {
      const entry = isRecord(file?.data) ? file.data[key] : undefined;
      const lessons = isRecord(entry) && Array.isArray(entry.lessons) ? entry.lessons : [];
      return [
        ...checkSources(entry, [key], file, content),
        ...lessons.flatMap((raw: unknown, index) => {
          const id = isRecord(raw) ? raw.lesson : raw;
          const place = { file: file?.file ?? '', line: file?.lineOf([key, 'lessons', index]) ?? 1 };
          return typeof id === 'string' ? checkLessonLink(id, content, place) : [];
        }),
      ];
    }),
  );
}

/** Each of the `sources` of an entry, which stands at `path` of its file, is there. */
export function checkSources(
  entry: unknown,
  path: readonly PropertyKey[],
  file: YamlFile | undefined,
  content: Content,
): Mistake[] {
  const known = keysOf(content.sources);
  const list = isRecord(entry) && Array.isArray(entry.sources) ? entry.sources : [];
  return list.flatMap((id: unknown, index) => {
    if (typeof id !== 'string' || known.length === 0 || known.includes(id)) return [];
    const place = { file: file?.file ?? '', line: file?.lineOf([...path, 'sources', index]) ?? 1 };
    return [mistake('source-unknown', place, { id, near: closest(id, known) })];
  });
}

/** Nothing when the list itself cannot be read: that is one mistake, told elsewhere. */
function unknown({ file, reading }: MdxFile, kind: 'sources' | 'terms', known: readonly string[]) {
  if (known.length === 0) return [];
  return reading[kind]
    .filter(({ id }) => id !== '' && !known.includes(id))
    .map(({ id, line }) => ({ id, near: closest(id, known), place: { file, line } }));
}

function checkLinks({ file, reading }: MdxFile, content: Content, lesson?: LessonFolder): Mistake[] {
  return reading.links.flatMap(({ href, line }) => {
    const place = { file, line };
    const [, scheme = '', target = ''] = /^(lesson|page|protocol):(.*)$/s.exec(href) ?? [];
    if (scheme === 'lesson') return checkLessonLink(target, content, place);
    if (scheme === 'page') return checkPageLink(target, place);
    if (scheme === 'protocol') return checkProtocolLink(target, content, place);
    if (href.startsWith('#')) return lesson ? checkAnchor(lesson, href.slice(1), place) : [];
    if (ownAddress(href)) return [mistake('link-own', place, { href, better: better(href, content) })];
    return /^(https?:\/\/|mailto:)[^\s]+$/.test(href) ? [] : [mistake('link-form', place, { href })];
  });
}

/** A lesson, or `lesson#card`, is there or in preparation. */
export function checkLessonLink(target: string, { lessons, modules }: Content, place: Place): Mistake[] {
  const [id = '', anchor] = target.split('#');
  const lesson = lessons.find((one) => one.id === id);
  if (lesson) return anchor === undefined ? [] : checkAnchor(lesson, anchor, place);
  const planned = modules.flatMap(plannedIds);
  /* A module.yaml that is missing or no YAML keeps its lessons in preparation to itself. */
  if (planned.includes(id) || modules.some(({ file }) => !file || file.problem)) return [];
  const near = closest(id, [...lessons.map((one) => one.id), ...planned]);
  return [mistake('link-lesson', place, { id, near })];
}

function checkAnchor(lesson: LessonFolder, anchor: string, place: Place): Mistake[] {
  const readings = twinsOf(lesson).map(({ reading }) => reading);
  if (readings.some(({ problem }) => problem)) return [];
  const known = readings.flatMap(({ cards, scenarios, quizzes, reflections, steps }) =>
    [...cards, ...scenarios, ...quizzes, ...reflections, ...steps].map(({ id }) => id),
  );
  if (known.includes(anchor)) return [];
  return [mistake('link-card', place, { lesson: lesson.id, anchor, near: closest(anchor, known) })];
}

function checkPageLink(page: string, place: Place): Mistake[] {
  if (linkable.includes(page.replace(/#.*$/, ''))) return [];
  return [mistake('link-page', place, { page, near: closest(page, linkable), known: linkable })];
}

function checkProtocolLink(id: string, { protocols }: Content, place: Place): Mistake[] {
  const known = protocols.map((protocol) => protocol.id);
  return known.includes(id) ? [] : [mistake('link-protocol', place, { id, near: closest(id, known) })];
}

/** The pages that `page:` can name: those that need no slug. */
export const linkable = Object.entries(addresses)
  .filter(([page, address]) => !address.nl.includes('[') && page !== 'notFound')
  .map(([page]) => page);

function ownAddress(href: string): boolean {
  return /^\/(?!\/)/.test(href) || /^https?:\/\/(www\.)?leerkring\./.test(href) || /^\.{1,2}\//.test(href);
}

/** What the author most likely meant: the page, the lesson or the protocol at that address. */
function better(href: string, { lessons, protocols }: Content): string | undefined {
  const [path = '', anchor] = href.split('#');
  const wanted = `${path.replace(/^https?:\/\/[^/]+/, '').replace(/\/$/, '')}/`;
  for (const language of languages) {
    const page = linkable.find((one) => pathFor(language, one as 'home') === wanted);
    if (page) return `page:${page}`;
    const last = wanted.split('/').at(-2);
    const protocol = protocols.find(
      ({ data }) => data && pathFor(language, 'protocol', { protocol: data.slug[language] }) === wanted,
    );
    if (protocol) return `protocol:${protocol.id}`;
    const lesson = lessons.find((one) => one.id === last || one[language]?.data?.slug === last);
    if (lesson) return `lesson:${lesson.id}${anchor ? `#${anchor}` : ''}`;
  }
  return undefined;
}
