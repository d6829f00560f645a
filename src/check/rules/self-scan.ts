import { languages } from '../../i18n/language.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { type Content, isRecord } from '../read-content.ts';
import { type ScanBlockEntry, scanBlocksOf } from '../scan-blocks.ts';
import type { YamlFile } from '../yaml-file.ts';
import { twice } from './ids.ts';
import { checkLessonLink, checkSources } from './references.ts';

/** The blocks of the self-scan can be told apart, and lead to lessons and sources that are there. */
export function checkSelfScan(content: Content): Mistake[] {
  const { selfScan: file } = content;
  const blocks = scanBlocksOf(file);
  return [
    ...twice('block', blocks),
    ...checkSources(file?.data, [], file, content),
    ...blocks.flatMap((block) => [
      ...checkSources(block.raw, block.path, file, content),
      ...checkLesson(block, file, content),
      ...checkLevels(block, file),
    ]),
  ];
}

function checkLesson({ raw, path, ...place }: ScanBlockEntry, file: YamlFile | undefined, content: Content) {
  const lesson = isRecord(raw) ? raw.lesson : undefined;
  const line = file?.lineOf([...path, 'lesson']) ?? place.line;
  return typeof lesson === 'string' ? checkLessonLink(lesson, content, { ...place, line }) : [];
}

/** Two levels with one text: a slip of copy and paste. */
function checkLevels({ id, raw, path, ...place }: ScanBlockEntry, file: YamlFile | undefined): Mistake[] {
  const levels = isRecord(raw) && Array.isArray(raw.levels) ? raw.levels : [];
  return languages.flatMap((language) => {
    const texts = levels.map((level: unknown) => (isRecord(level) ? level[language] : undefined));
    return texts.flatMap((text: unknown, index) => {
      const first = texts.indexOf(text);
      if (typeof text !== 'string' || first === index) return [];
      const line = file?.lineOf([...path, 'levels', index, language]) ?? place.line;
      return [mistake('options-equal', { ...place, line }, { question: id, text, other: `level ${first}` })];
    });
  });
}
