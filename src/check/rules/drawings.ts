import type { Language } from '../../i18n/language.ts';
import { closest } from '../closest.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { type Content, type LessonFile, type LessonFolder, twinsOf } from '../read-content.ts';

/** Figures show a drawing of their folder and say what it shows; drawings take their looks from the page. */
export function checkDrawings(content: Content): Mistake[] {
  const drawings = [...content.files.keys()].filter((file) => file.endsWith('.svg'));
  /* `course/module/lesson`, in which a drawing may lie deeper. */
  const byLesson = Map.groupBy(drawings, (file) => file.split('/').slice(0, 3).join('/'));
  return [
    ...content.lessons.flatMap((lesson) => {
      const names = (byLesson.get(lesson.path) ?? []).map((file) => file.slice(lesson.path.length + 1));
      const mistakes = twinsOf(lesson).flatMap((file) => checkFigures(file, names));
      return mistakes.length > 0 ? mistakes : checkUnused(lesson, names);
    }),
    ...[...content.files].flatMap(([file, text]) => (file.endsWith('.svg') ? checkSvg(file, text) : [])),
  ];
}

function checkFigures(
  { file, reading, language }: LessonFile & { language: Language },
  names: readonly string[],
): Mistake[] {
  return reading.figures.flatMap(({ src, alt, line }) => {
    const place = { file, line };
    if (src === '') return [];
    const other = /\.(nl|en)\.svg$/.exec(src)?.[1];
    return [
      ...(alt.trim() === '' ? [mistake('figure-alt', place, { src })] : []),
      ...(!src.endsWith('.svg')
        ? [mistake('figure-type', place, { src })]
        : !names.includes(src)
          ? [mistake('figure-missing', place, { src, near: closest(src, names) })]
          : other && other !== language
            ? [mistake('figure-language', place, { src, language })]
            : []),
    ];
  });
}

/** Waits until both languages can be read and every figure has its drawing: it may only be misspelt. */
function checkUnused(lesson: LessonFolder, names: readonly string[]): Mistake[] {
  const readings = twinsOf(lesson).map(({ reading }) => reading);
  if (readings.length < 2 || readings.some(({ problem }) => problem)) return [];
  const used = readings.flatMap(({ figures }) => figures.map(({ src }) => src));
  return names
    .filter((name) => !used.includes(name))
    .map((name) => mistake('drawing-unused', { file: `${lesson.path}/${name}`, line: 1 }, {}));
}

function checkSvg(file: string, text: string): Mistake[] {
  const svg = text.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const at = (index: number) => ({ file, line: svg.slice(0, index).split('\n').length });
  const elements = [...svg.matchAll(/<([a-zA-Z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g)];
  const root = elements.find(([, name]) => name === 'svg');
  return [
    ...(/\sviewBox="[^"]+"/.test(root?.[2] ?? '') ? [] : [mistake('svg-viewbox', at(root?.index ?? 0), {})]),
    ...elements.flatMap(({ 1: name = '', 2: attributes = '', index }) => [
      ...(forbidden.test(name) ? [mistake('svg-element', at(index), { element: name })] : []),
      ...[...attributes.matchAll(/([\w:-]+)\s*=\s*["']([^"']*)["']/g)].flatMap((match) => {
        const place = at(index + 1 + name.length + match.index);
        const [, attribute = '', value = ''] = match;
        if (name === 'svg' && /^(width|height)$/.test(attribute)) {
          return [mistake('svg-size', place, { attribute })];
        }
        if (/^(style|class|on.*)$/i.test(attribute) || (/href$/.test(attribute) && !value.startsWith('#'))) {
          return [mistake('svg-attribute', place, { attribute })];
        }
        return /^(fill|stroke|color|stop-color|flood-color)$/.test(attribute) && !flexible.test(value.trim())
          ? [mistake('svg-colour', place, { colour: value })]
          : [];
      }),
    ]),
  ];
}

const forbidden = /^(script|style|foreignObject|image|iframe|a|animate\w*|set)$/;
const flexible = /^(none|currentColor|transparent|inherit|var\(--[\w-]+\)|url\(#[\w-]+\))$/i;
