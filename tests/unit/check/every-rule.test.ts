import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { formatMistakes } from '../../../src/check/mistake.ts';
import { keepReadings } from '../../../src/check/readings.ts';
import { rules } from '../../../src/check/rule-table.ts';
import { validCourse, withLedger } from '../../fixtures/course.ts';
import { agendaCases } from './cases/agendas.ts';
import { fieldCases } from './cases/fields.ts';
import { fileCases } from './cases/files.ts';
import { idCases } from './cases/ids.ts';
import { lessonCases } from './cases/lessons.ts';
import { listCases } from './cases/lists.ts';
import { protocolCases } from './cases/protocols.ts';
import { quizCases } from './cases/quizzes.ts';
import { selfScanCases } from './cases/self-scan.ts';
import { styleCases } from './cases/style.ts';
import { webinarCases } from './cases/webinars.ts';
import { workshopCases } from './cases/workshops.ts';

const cases = [
  ...fileCases,
  ...fieldCases,
  ...lessonCases,
  ...quizCases,
  ...idCases,
  ...listCases,
  ...protocolCases,
  ...agendaCases,
  ...selfScanCases,
  ...styleCases,
  ...webinarCases,
  ...workshopCases,
];

describe('the check of content', () => {
  /* As an author’s, whose mistakes come and go in one course while it is watched. */
  const readings = keepReadings();

  it('finds no mistake in a valid course', () => {
    expect(formatMistakes(checkContent(validCourse()))).toBe('');
  });

  it.each(cases)('tells of $name, and of nothing else', ({ break: breakIt, told, keepLedger, rule }) => {
    const files = validCourse();
    breakIt(files);
    const all = keepLedger ? files : withLedger(files);
    const mistakes = checkContent(all);
    expect(formatMistakes(mistakes)).toBe(told);
    expect(mistakes.map((mistake) => mistake.rule)).toContain(rule);
    expect(checkContent(all, readings), 'with the readings of other checks').toEqual(mistakes);
  });

  it('has a case for every rule', () => {
    const tested = new Set(cases.map(({ rule }) => rule as string));
    expect(Object.keys(rules).filter((rule) => !tested.has(rule))).toEqual([]);
  });

  it.each([...validCourse().keys()])('never throws, whatever %s holds', (path) => {
    const texts = ['', '---', '\u0000', '- a\n- b', '{', '<', 'null', '---\n- x\n---\n<Card id={1}', '%x'];
    for (const text of texts) checkContent(new Map([...validCourse(), [path, text]]));
  });
});
