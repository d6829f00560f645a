import { lesson } from '../../../fixtures/course.ts';
import { type Case, copy, en, moduleYaml, nl, quiz, remove, replace, write } from './case.ts';

const twins = [nl, en];
const newSlugs = { 'slug: a-': 'slug: b-', 'slug: een-': 'slug: b-' };

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
    told: ``,
  },
  {
    rule: 'id-twice',
    name: 'a module id twice',
    break: write(
      'course/02-first-steps/module.yaml',
      'slug: { nl: meer, en: more }\ntitle: { nl: M, en: M }\nsummary: { nl: M, en: M }\n',
    ),
    told: ``,
  },
  {
    rule: 'id-twice',
    name: 'a card id twice in a lesson',
    break: replace(twins, '<Card id="two"', '<Card id="one"'),
    told: ``,
  },
  {
    rule: 'id-twice',
    name: 'a card with the id of a question',
    break: replace(twins, '<Card id="two"', '<Card id="choose"'),
    told: ``,
  },
  {
    rule: 'id-twice',
    name: 'a question id twice',
    break: (files) => {
      replace(quiz, 'id: choose-all', 'id: choose')(files);
      replace(twins, '<Quiz id="choose-all" />\n', '')(files);
    },
    told: ``,
  },
  {
    rule: 'id-twice',
    name: 'an option id twice in a question, in a later step',
    break: replace(quiz, 'id: listen', 'id: wait'),
    told: ``,
  },
  {
    rule: 'id-twice',
    name: 'a planned lesson twice',
    break: replace(
      moduleYaml,
      'planned:',
      'planned:\n  - { id: next-lesson, title: { nl: A, en: A }, minutes: 4 }',
    ),
    told: ``,
  },
  {
    rule: 'planned-ready',
    name: 'a lesson that is ready and still planned',
    break: replace(
      moduleYaml,
      'planned:',
      'planned:\n  - { id: a-lesson, title: { nl: A, en: A }, minutes: 4 }',
    ),
    told: ``,
  },
  {
    rule: 'slug-twice',
    name: 'two lessons of a module with one slug',
    break: copy(lesson, 'course/01-first-steps/02-b-lesson', { 'slug: een-': 'slug: b-' }),
    told: ``,
  },
  {
    rule: 'slug-twice',
    name: 'two modules with one slug',
    break: write(
      'course/02-more/module.yaml',
      'slug: { nl: eerste-stappen, en: more }\ntitle: { nl: M, en: M }\nsummary: { nl: M, en: M }\n',
    ),
    told: ``,
  },
  {
    rule: 'ledger-missing',
    name: 'a ledger that is gone',
    break: remove('ids.json'),
    told: ``,
    keepLedger: true,
  },
  {
    rule: 'ledger-shape',
    name: 'a ledger with a list that is none',
    break: replace('ids.json', '"formerly": {}', '"formerly": { "cards": "a" }'),
    told: ``,
    keepLedger: true,
  },
  {
    rule: 'yaml-syntax',
    name: 'a ledger that cannot be read',
    break: replace('ids.json', '"formerly": {}', '"formerly": {'),
    told: ``,
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
    told: ``,
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
    told: ``,
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
        '"formerly": { "cards": ["a-lesson/zero", "a-lesson/two"] }',
      )(files);
    },
    told: ``,
    keepLedger: true,
  },
];
