import { lesson } from '../../../fixtures/course.ts';
import { type Case, copy, en, moduleYaml, nl, quiz, remove, replace, told, write } from './case.ts';

const twins = [nl, en];
const newSlugs = { 'slug: a-': 'slug: b-', 'slug: een-': 'slug: b-' };

/** Two ids with one code: see link/code-of.ts. */
const sameCode = ['a-lesson/try-look-hear-try-try', 'a-lesson/try-look-share-meet-hear'];

export const idCases: readonly Case[] = [
  {
    rule: 'id-twice',
    name: 'a lesson id in two modules',
    break: (files) => {
      write(
        'course/02-more/module.yaml',
        'slug: { nl: meer, en: more }\ntitle: { nl: M, en: M }\nsummary: { nl: M, en: M }\n',
      )(files);
      copy(lesson, 'course/02-more/01-a-lesson', newSlugs)(files);
    },
    told: told(
      'course/02-more/01-a-lesson',
      1,
      'The lesson `a-lesson` is already in use: course/01-first-steps/01-a-lesson.',
      'Give the newest of the two another id; a published id never changes.',
    ),
  },
  {
    rule: 'id-twice',
    name: 'a module id twice',
    break: write(
      'course/02-first-steps/module.yaml',
      'slug: { nl: meer, en: more }\ntitle: { nl: M, en: M }\nsummary: { nl: M, en: M }\n',
    ),
    told: told(
      'course/02-first-steps',
      1,
      'The module `first-steps` is already in use: course/01-first-steps.',
      'Give the newest of the two another id; a published id never changes.',
    ),
  },
  {
    rule: 'id-twice',
    name: 'a card id twice in a lesson',
    break: replace(twins, '<Card id="two"', '<Card id="one"'),
    told: told(
      en,
      18,
      'The id `one` is already in use: lesson.en.mdx, line 10.',
      'Give the newest of the two another id; a published id never changes.',
      nl,
      18,
      'The id `one` is already in use: lesson.nl.mdx, line 10.',
      'Give the newest of the two another id; a published id never changes.',
    ),
  },
  {
    rule: 'id-twice',
    name: 'a card with the id of a question',
    break: replace(twins, '<Card id="two"', '<Card id="choose"'),
    told: told(
      en,
      18,
      'The id `choose` is already in use: quiz.yaml, line 9.',
      'Give the newest of the two another id; a published id never changes.',
      nl,
      18,
      'The id `choose` is already in use: quiz.yaml, line 9.',
      'Give the newest of the two another id; a published id never changes.',
    ),
  },
  {
    rule: 'id-twice',
    name: 'a question id twice',
    break: (files) => {
      replace(quiz, 'id: choose-all', 'id: choose')(files);
      replace(twins, '<Quiz id="choose-all" />\n', '')(files);
    },
    told: told(
      quiz,
      15,
      'The question `choose` is already in use: quiz.yaml, line 9.',
      'Give the newest of the two another id; a published id never changes.',
    ),
  },
  {
    rule: 'id-twice',
    name: 'an option id twice in a question, in a later step',
    break: replace(quiz, 'id: listen', 'id: wait'),
    told: told(
      quiz,
      56,
      'The option `wait` is already in use: story › wait.',
      'Give the newest of the two another id; a published id never changes.',
    ),
  },
  {
    rule: 'id-twice',
    name: 'a planned lesson twice',
    break: replace(
      moduleYaml,
      'planned:',
      'planned:\n  - { id: next-lesson, title: { nl: A, en: A }, minutes: 4 }',
    ),
    told: told(
      moduleYaml,
      6,
      'The lesson `next-lesson` is already in use: module.yaml, line 5.',
      'Give the newest of the two another id; a published id never changes.',
    ),
  },
  {
    rule: 'planned-ready',
    name: 'a lesson that is ready and still planned',
    break: replace(
      moduleYaml,
      'planned:',
      'planned:\n  - { id: a-lesson, title: { nl: A, en: A }, minutes: 4 }',
    ),
    told: told(
      moduleYaml,
      5,
      'The lesson `a-lesson` is `planned`, but its folder is there.',
      'Remove it from `planned`.',
    ),
  },
  {
    rule: 'slug-twice',
    name: 'two lessons of a module with one slug',
    break: copy(lesson, 'course/01-first-steps/02-b-lesson', { 'slug: een-': 'slug: b-' }),
    told: told(
      'course/01-first-steps/02-b-lesson/lesson.en.mdx',
      2,
      'The slug `a-lesson` is also that of lesson `a-lesson`.',
      'Choose another slug: two pages cannot have one address.',
    ),
  },
  {
    rule: 'slug-twice',
    name: 'two modules with one slug',
    break: write(
      'course/02-more/module.yaml',
      'slug: { nl: eerste-stappen, en: more }\ntitle: { nl: M, en: M }\nsummary: { nl: M, en: M }\n',
    ),
    told: told(
      'course/02-more/module.yaml',
      1,
      'The slug `eerste-stappen` is also that of module `first-steps`.',
      'Choose another slug: two pages cannot have one address.',
    ),
  },
  {
    rule: 'ledger-missing',
    name: 'a ledger that is gone',
    break: remove('ids.json'),
    told: told(
      'ids.json',
      1,
      'The ledger of ids is missing.',
      'Take it back from the history (`git checkout content/ids.json`): it guards published addresses.',
    ),
    keepLedger: true,
  },
  {
    rule: 'ledger-shape',
    name: 'a ledger with a list that is none',
    break: replace('ids.json', '"formerly": {}', '"formerly": { "cards": "a" }'),
    told: told(
      'ids.json',
      80,
      '`formerly.cards` is not a list of ids.',
      'Take the file back from the history (`git checkout content/ids.json`).',
    ),
    keepLedger: true,
  },
  {
    rule: 'yaml-syntax',
    name: 'a ledger that cannot be read',
    break: replace('ids.json', '"formerly": {}', '"formerly": {'),
    told: told(
      'ids.json',
      82,
      'This is not YAML: Flow map must end with a }.',
      'Compare with the lines around it: two spaces per level, and "double quotes" around a text.',
    ),
    keepLedger: true,
  },
  {
    rule: 'id-vanished',
    name: 'a published option that is gone',
    break: replace(
      'ids.json',
      '"a-lesson/choose/left",',
      '"a-lesson/choose/last",\n    "a-lesson/choose/left",',
    ),
    told: told(
      'ids.json',
      27,
      '`a-lesson/choose/last` of `options` was published and is gone.',
      "Put it back, or move it in this file to `options` under `formerly`: readers' answers and links then end here.",
    ),
    keepLedger: true,
  },
  {
    rule: 'id-vanished',
    name: 'a published question that is gone, without a word about its options',
    break: (files) => {
      replace('ids.json', '"a-lesson/choose",', '"a-lesson/choose",\n    "a-lesson/chose",')(files);
      replace(
        'ids.json',
        '"a-lesson/choose/left",',
        '"a-lesson/choose/left",\n    "a-lesson/chose/left",',
      )(files);
    },
    told: told(
      'ids.json',
      16,
      '`a-lesson/chose` of `questions` was published and is gone.',
      "Put it back, or move it in this file to `questions` under `formerly`: readers' answers and links then end here.",
    ),
    keepLedger: true,
  },
  {
    rule: 'id-unlisted',
    name: 'new ids, once for each file',
    break: (files) => {
      replace(twins, '<Steps>', '<Card id="three" title="Three">\nMore.\n</Card>\n\n<Steps>')(files);
      replace(quiz, 'id: middle', 'id: centre')(files);
      replace(quiz, 'id: left', 'id: aside')(files);
      replace('ids.json', '    "a-lesson/choose/left",\n    "a-lesson/choose/middle",\n', '')(files);
    },
    told: told(
      nl,
      31,
      '`a-lesson/three` is new and not in the ledger.',
      'Are the ids final? Then run `npm run check -- --write-ids`.',
      quiz,
      13,
      '2 ids are new and not in the ledger: a-lesson/choose/aside, a-lesson/choose/centre.',
      'Are the ids final? Then run `npm run check -- --write-ids`.',
    ),
    keepLedger: true,
  },
  {
    rule: 'id-reused',
    name: 'an id that was withdrawn and is used again',
    break: (files) => {
      replace('ids.json', '    "a-lesson/two"', '    "a-lesson/zero"')(files);
      replace(nl, '<Card id="two"', '<Card id="zero"')(files);
      replace(en, '<Card id="two"', '<Card id="zero"')(files);
      replace(
        'ids.json',
        '"formerly": {}',
        '"formerly": { "cards": ["a-lesson/zero", "a-lesson/two"] }, "replaced": { "cards": { "a-lesson/two": "a-lesson" } }',
      )(files);
    },
    told: told(
      nl,
      18,
      '`a-lesson/zero` was withdrawn: it stands in content/ids.json, `formerly`, `cards`.',
      'Choose an id that was never used, or take it out of `formerly` if it is the same thing again.',
    ),
    keepLedger: true,
  },
  {
    rule: 'ledger-shape',
    name: 'replacements that are no pairs of ids',
    break: replace('ids.json', '"formerly": {}', '"formerly": {}, "replaced": { "cards": ["a-lesson/two"] }'),
    told: told(
      'ids.json',
      80,
      '`replaced.cards` is not a list of ids.',
      'Take the file back from the history (`git checkout content/ids.json`).',
    ),
    keepLedger: true,
  },
  {
    rule: 'link-lost',
    name: 'a withdrawn protocol that links still name, while nothing is said to replace it',
    break: replace('ids.json', '"formerly": {}', '"formerly": { "protocols": ["a-circle"] }'),
    told: told(
      'ids.json',
      80,
      '`a-circle` of `protocols` was withdrawn, and links to it open nothing.',
      'Say under `replaced`, `protocols`, what opens instead: an id of the same kind, or the lesson of a card or question.',
    ),
    keepLedger: true,
  },
  {
    rule: 'link-lost',
    name: 'a withdrawn card that is replaced by one that is not there',
    break: replace(
      'ids.json',
      '"formerly": {}',
      '"formerly": { "cards": ["a-lesson/three"] }, "replaced": { "cards": { "a-lesson/three": "a-lesson/four" } }',
    ),
    told: told(
      'ids.json',
      80,
      '`a-lesson/three` of `cards` is replaced by `a-lesson/four`, which is not there.',
      'Say under `replaced`, `cards`, what opens instead: an id of the same kind, or the lesson of a card or question.',
    ),
    keepLedger: true,
  },
  {
    rule: 'code-twice',
    name: 'two ids that a link could not tell apart',
    break: replace(
      'ids.json',
      '"formerly": {}',
      `"formerly": { "cards": ["${sameCode.join('", "')}"] }, "replaced": { "cards": { "${sameCode.join('": "a-lesson", "')}": "a-lesson" } }`,
    ),
    told: told(
      'ids.json',
      80,
      `\`${sameCode[1]}\` has the same code in links as \`${sameCode[0]}\`.`,
      'Give the newest of the two another id: a link could not tell them apart.',
    ),
    keepLedger: true,
  },
];
