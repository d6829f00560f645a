import { type Case, replace, told, write } from './case.ts';

const file = 'self-scan.yaml';
const both = (text: string) => `{ nl: "${text}", en: "${text}" }`;

export const selfScanCases: readonly Case[] = [
  {
    rule: 'field-missing',
    name: 'a block whose name is in one language only',
    break: replace(file, `name: ${both('first')}`, 'name: { nl: "first" }'),
    told: told(file, 9, '`first › name.en` is missing.', 'Add `name.en` here.'),
  },
  {
    rule: 'field-missing',
    name: 'a level without its twin',
    break: replace(file, both('Level 2'), '{ en: "Level 2" }'),
    told: told(file, 14, '`first › levels 3 › nl` is missing.', 'Add `nl` here.'),
  },
  {
    rule: 'field-missing',
    name: 'a block without an id, a question to talk about or a lesson',
    break: (files) => {
      replace(file, 'id: first\n    name', 'name')(files);
      replace(file, `    talk: ${both('What do you see?')}\n`, '')(files);
      replace(file, '    lesson: a-lesson\n', '')(files);
    },
    told: told(
      file,
      8,
      '`blocks 1 › id` is missing.',
      'Add `id` here.',
      file,
      8,
      '`blocks 1 › lesson` is missing.',
      'Add `lesson` here.',
      file,
      8,
      '`blocks 1 › talk` is missing.',
      'Add `talk` here.',
    ),
  },
  {
    rule: 'field-size',
    name: 'a block with three levels',
    break: replace(file, `      - ${both('Level 3')}\n`, ''),
    told: told(file, 11, '`first › levels` has 3 entries; allowed: exactly 4.', 'Make it exactly 4.'),
  },
  {
    rule: 'field-size',
    name: 'five blocks',
    break: (files) => files.set(file, (files.get(file) ?? '').replace(/ {2}- id: sixth[\s\S]*$/, '')),
    told: told(file, 7, '`blocks` has 5 entries; allowed: exactly 6.', 'Make it exactly 6.'),
  },
  {
    rule: 'field-unknown',
    name: 'a field of the self-scan that is mistyped',
    break: replace(file, '    strong:', '    stong:'),
    told: told(
      file,
      8,
      '`first › strong` is missing.',
      'Add `strong` here.',
      file,
      10,
      '`first › stong` is not a field that is known here.',
      'Did you mean `strong`?',
    ),
  },
  {
    rule: 'id-twice',
    name: 'two blocks with one id',
    break: replace(file, 'id: second', 'id: first'),
    told: told(
      file,
      19,
      'The block `first` is already in use: self-scan.yaml, line 8.',
      'Give the newest of the two another id; a published id never changes.',
    ),
  },
  {
    rule: 'link-lesson',
    name: 'a block that leads to a lesson that is not there',
    break: replace(file, 'lesson: a-lesson', 'lesson: a-leson'),
    told: told(file, 17, 'There is no lesson `a-leson`.', 'Did you mean `lesson:a-lesson`?'),
  },
  {
    rule: 'source-unknown',
    name: 'a block and an introduction that rest on sources that are not there',
    break: (files) => {
      replace(file, 'sources: [vvob-2017]\nblocks', 'sources: [vvob-2017, vvob-2016]\nblocks')(files);
      replace(file, '    sources: [vvob-2017]', '    sources: [vob-2017]')(files);
    },
    told: told(
      file,
      6,
      'There is no source `vvob-2016`.',
      'Did you mean `vvob-2017`?',
      file,
      18,
      'There is no source `vob-2017`.',
      'Did you mean `vvob-2017`?',
    ),
  },
  {
    rule: 'options-equal',
    name: 'two levels with the same words',
    break: replace(file, both('Level 2'), '{ nl: "Level 2", en: "Level 1" }'),
    told: told(
      file,
      14,
      'In `first`, “Level 1” is also the text of `level 1`.',
      'Make them different, or nobody can know which of the two is meant.',
    ),
  },
  {
    rule: 'style-word',
    name: 'a word in the self-scan that the stylebook replaces',
    break: replace(file, 'nl: "Choose what fits best."', 'nl: "Kies, docent."'),
    told: told(file, 4, '“docent” is not a word of this course.', 'Write leerkracht.'),
  },
  {
    rule: 'sentence-long',
    name: 'a sentence in the self-scan of forty words',
    break: replace(file, 'en: "We do it."', `en: "${'one two three four five '.repeat(8).trim()}."`),
    told: told(
      file,
      10,
      'A sentence has 40 words; at most 32.',
      'Make two of it: one idea each, about 15 words.',
    ),
  },
  {
    rule: 'id-vanished',
    name: 'a block that was published and is gone',
    keepLedger: true,
    break: replace(file, 'id: sixth', 'id: seventh'),
    told: told(
      'ids.json',
      74,
      '`sixth` of `blocks` was published and is gone.',
      "Put it back, or move it in this file to `blocks` under `formerly`: readers' answers and links then end here.",
      file,
      63,
      '`seventh` is new and not in the ledger.',
      'Are the ids final? Then run `npm run check -- --write-ids`.',
    ),
  },
  {
    rule: 'yaml-syntax',
    name: 'a self-scan that is no YAML',
    keepLedger: true,
    break: write(file, 'title: { {\n'),
    told: told(
      file,
      2,
      'This is not YAML: Flow map in block collection must be sufficiently indented and end with a }.',
      'Compare with the lines around it: two spaces per level, and "double quotes" around a text.',
    ),
  },
];
