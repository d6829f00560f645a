import { rule } from './rule.ts';

/** Which files there are. */
export const fileRules = {
  'unexpected-file': rule(
    (_: object) => 'This file has no place here.',
    () => 'content/README.md shows which files there are: move, rename or remove it.',
  ),
  'picture-type': rule(
    ({ type }: { type: string }) => `This picture is ${type.toUpperCase()}; drawings are SVG.`,
    () => 'Draw it as an SVG: small, sharp at every size, readable in the dark.',
  ),
  'folder-name': rule(
    ({ folder }: { folder: string }) => `The folder \`${folder}\` is not two digits, a hyphen and an id.`,
    () => 'Name it like `01-what-is-a-plc`: lower-case letters, digits and single hyphens.',
  ),
  'number-twice': rule(
    ({ folder, other }: { folder: string; other: string }) =>
      `The folders \`${other}\` and \`${folder}\` have the same number.`,
    () => 'Give each its own number: it decides the order. The id behind the number stays.',
  ),
  'module-missing': rule(
    ({ folder }: { folder: string }) => `The module \`${folder}\` has no module.yaml.`,
    () => 'Copy module.yaml from another module and write its slug, title and summary.',
  ),
  'twin-missing': rule(
    ({ missing }: { missing: string; here: string }) => `${missing} is missing.`,
    ({ missing, here }) => `Copy ${here} to ${missing} and translate it; ids stay the same.`,
  ),
  'quiz-missing': rule(
    (_: object) => 'The lesson has no quiz.yaml.',
    () => 'Copy quiz.yaml from another lesson, give the questions new ids and write them in both languages.',
  ),
};
